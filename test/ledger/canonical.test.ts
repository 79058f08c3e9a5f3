import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical } from "../../src/ledger/canonical.ts";

test.each([
  [{ b: 1, a: [{ d: null, c: "é\n" }] }, '{"a":[{"c":"é\\n","d":null}],"b":1}'],
  [{ a: undefined, b: [] }, '{"b":[]}'],
  ["x", '"x"'],
  [null, "null"],
])("%j in one form only", (value, text) => {
  expect(canonical(value)).toBe(text);
});

test("it is JSON of the same value, and the same for any order of keys", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const text = canonical(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonical(turned(value))).toBe(text);
    }),
  );
});

/** The same with the keys the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, held]) => [key, turned(held)]),
  );
}
