import fc from "fast-check";
import { expect, test } from "vitest";
import { stopsIn } from "../../src/reading/stops.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const segmented = (text: string): number[] =>
  Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.length);

test.each([
  ["Shells hit Sahel. Nobody died.", [18, 30]],
  ["About 1.5 million fled. 300 stayed.", [35]],
  ["U.S. planes struck. The town burned.", [20, 36]],
  ["“Nobody left,” he said.", null],
  ["Qasr fell... and was lost again.", [32]],
])("%s", (text, stops) => {
  expect(stopsIn(text, 0, text.length)).toEqual(stops);
});

test("sentences end where Intl.Segmenter ends them", () => {
  const letters = fc.constantFrom(..."aabcABCD0123.....!??   \"'()[]{},-:;#$%&*+/<=>@\\^_`|~–—");
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 24 }), (text) => {
      expect(stopsIn(text, 0, text.length)).toEqual(segmented(text));
    }),
    { numRuns: 5000 },
  );
});
