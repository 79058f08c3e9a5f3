import { describe, expect, test } from "vitest";
import { readCase } from "../src/case.ts";
import type { Day } from "../src/ledger/when.ts";
import type { PartyId } from "../src/parties/party.ts";

const small = `
title: A town
zone: Asia/Damascus
extent: [36.9, 36.0, 37.4, 36.4]
parties:
  - id: government
    label: government forces
    names: [Syrian Arab Army, SAA]
    descriptors: [regime, regime forces, the army, Syrian government forces, pro-Assad forces]
  - id: russia
    label: Russian forces
    names: [Russian Air Force]
    descriptors: [Russian, Russia]
  - id: rebels
    label: opposition
    descriptors: [rebels, opposition, rebel faction]
blocs:
  - id: loyalist
    label: government and its allies
    members: [government, { party: russia, from: 2015-09-30 }]
sources:
  - { id: sohr, label: SOHR, names: [Syrian Observatory for Human Rights, the Observatory], what: monitor }
  - { id: sana, label: SANA, names: [Syrian Arab News Agency, Syrian state media], what: state media, speaks_for: government }
`;

const parties = () => {
  const { case: read, problems } = readCase(small);
  expect(problems).toEqual([]);
  if (!read) throw new Error("no case");
  return read.parties;
};

describe("who is called", () => {
  test.each<[string, string[]]>([
    ["Russian and Syrian regime forces", ["russia", "government"]],
    ["the Syrian Arab Army (SAA)", ["government"]],
    ["Rebels", ["rebels"]],
    ["the regime’s army", ["government"]],
    ["pro-Assad forces", ["government"]],
    ["anti-regime fighters", []],
    ["militias", []],
    ["the Armyworm company", []],
  ])("%s", (words, expected) => {
    expect(parties().in(words)).toEqual(expected);
  });

  test.each<[string, string | null]>([
    ["Syrian Observatory for Human Rights", "sohr"],
    ["the Observatory", "sohr"],
    ["UK-based Syrian Observatory for Human Rights (SOHR)", "sohr"],
    ["Syrian state news agency SANA", "sana"],
    ["a witness", null],
  ])("the source %s", (words, expected) => {
    expect(parties().source(words)?.id ?? null).toBe(expected);
  });

  test("a party is in its bloc from the day the case says, and alone before", () => {
    const bloc = (day: string) => parties().blocOf("russia" as PartyId, day as Day);
    expect([bloc("2015-09-29"), bloc("2015-09-30")]).toEqual(["russia", "loyalist"]);
  });
});

describe("a case that cannot be taken says where, and what to do", () => {
  test.each<[string, string, string, string]>([
    ["no title", "zone: UTC", "case.yaml: title", "expected string"],
    ["no such zone", "title: A\nzone: Aleppo", "case.yaml: zone", "no time zone"],
    ["a day that is none", small.replace("2015-09-30", "2015-09-31"), "case.yaml: blocs.0.members.1", "is no day"],
    ["a party that is not there", small.replace("speaks_for: government", "speaks_for: army"), "source sana", '"army"'],
    ["an id given twice", small.replace("id: sohr", "id: rebels"), "case.yaml", '"rebels" is given twice'],
    ["a word it does not know", `${small}\ncolour: red`, "case.yaml", "colour"],
    ["no YAML", "title: [", "case.yaml", "not YAML"],
  ])("%s", (_what, text, where, says) => {
    const { case: read, problems } = readCase(text);
    expect(read).toBeNull();
    expect(problems[0]?.where).toContain(where);
    expect(problems[0]?.says).toContain(says);
  });
});
