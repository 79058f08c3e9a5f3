import { describe, expect, test } from "vitest";
import { gazetteer } from "../../src/places/gazetteer.ts";
import { type Context, type Resolved, resolver } from "../../src/places/resolve.ts";
import { whereabouts } from "../../src/places/whereabouts.ts";
import { id, place, settings } from "./world.ts";

const resolve = resolver(settings);

/** A resolution in a line. */
function line(found: Resolved): string {
  switch (found.status) {
    case "found":
      return `${found.place.id}${found.part ? ` part ${found.part}` : ""}`;
    case "ambiguous":
      return `? ${found.candidates.map(({ place }) => place.id).join(" ")}`;
    case "relation":
      return `~ ${[found.of?.id ?? "-", ...found.sides, ...(found.held ? [`held ${found.held}`] : [])].join(" ")}`;
    default:
      return "unresolved";
  }
}

describe("a phrase", () => {
  test.each([
    ["Sakhour", "sakhour"],
    ["a-Sakhour", "sakhour"],
    ["as-Sakhur district", "sakhour"],
    ["the district of Sakhour", "sakhour"],
    ["Sakhour neighbourhood,", "sakhour"],
    ["حي الصاخور", "sakhour"],
    ["Masaken Hanano district", "hanano"],
    ["Hamdaniyeh II", "hamdaniyeh part II"],
    ["town of Bethany", "bethany"],
    ["Qartaba", "qartaba"],
    ["Qartaba city", "qartaba"],
    ["مدينة ساحل", "cs"],
    ["New Town", "new town"],
    ["east Qartaba city", "east qartaba"],
    ["rebel-held Sakhour", "sakhour"],
    ["besieged Sakhour", "sakhour"],
    ["قرطبة الشرقية", "east qartaba"],
    ["Sahel", "cs"],
    ["Sahel province", "ps"],
    ["Sahel city", "cs"],
    ["Qartaba province", "unresolved"],
    ["Norland", "pn"],
    ["Norland city", "unresolved"],
    ["Midan", "? q1 q2"],
    ["Midan district of Qartaba", "q1"],
    ["Midan neighbourhood in Sahel", "q2"],
    ["northern districts of east Qartaba", "~ east qartaba north"],
    ["Qartaba's northern and western districts", "~ qartaba north west"],
    ["western Qartaba", "~ qartaba west"],
    ["outskirts of the village of Sakhour", "~ sakhour about"],
    ["rural Sahel", "~ cs about"],
    ["countryside of Sahel province", "~ ps about"],
    ["parts of Sakhour", "~ sakhour"],
    ["eastern Midan", "~ - east"],
    ["district in the city of Qartaba", "~ qartaba"],
    ["center of Bethany", "~ bethany centre"],
    ["rebel-held Qartaba", "~ qartaba held rebel"],
    ["rebel-held parts", "~ - held rebel"],
    ["opposition areas", "~ - held opposition"],
    ["regime-held territory to the west", "~ - west held regime"],
    ["surrounding countryside", "~ - about"],
    ["أحياء قرطبة الشرقية", "~ east qartaba"],
    ["northern province of Sahel", "ps"],
    ["northwest Sahel province", "~ ps northwest"],
    ["Qartabas countryside", "~ qartaba about"],
    ["residential areas", "~ - held residential"],
    ["front lines", "~ -"],
    ["al-Zedaat towns", "unresolved"],
    ["sekhoor", "unresolved"],
    ["Nayrab", "unresolved"],
    ["Sakhour road", "unresolved"],
    ["police station", "unresolved"],
    ["northern Zedland", "unresolved"],
    ["district", "unresolved"],
    ["", "unresolved"],
    ["—", "unresolved"],
  ])("%s → %s", (phrase, expected) => {
    expect(line(resolve(phrase))).toBe(expected);
  });
});

describe("a name with several bearers is told by", () => {
  test.each<[string, string, Context, string]>([
    ["another place of the claim", "Midan", { claim: ["Sahel"] }, "q2"],
    ["a place that it contains", "Sahel", { claim: ["al-Midan", "Sahel province"] }, "cs"],
    ["the places of the report", "Midan", { report: ["Sakhour", "Qartaba"] }, "q1"],
    ["the dateline", "Midan", { dateline: "Sahel" }, "q2"],
    ["the claim before the report", "Midan", { claim: ["Sahel"], report: ["Qartaba"] }, "q2"],
    ["nothing", "Midan", { report: ["Bethany"] }, "? q1 q2"],
  ])("%s", (_what, phrase, context, expected) => {
    expect(line(resolve(phrase, context))).toBe(expected);
  });

  test("the case's extent", () => {
    expect(line(resolver({ ...settings, extent: [15, 15, 25, 25] })("Midan"))).toBe("q2");
  });

  test("and the others are kept, with what speaks for each", () => {
    const found = resolve("Midan", { dateline: "Sahel" });
    expect(found).toMatchObject({ status: "found", others: [{ place: { id: "q1" }, why: ["extent"] }] });
  });

  test("by size they are only ranked", () => {
    const found = resolve("Midan");
    expect(found.status).toBe("ambiguous");
  });
});

test("what is said around a name does not make it the less like one of two", () => {
  const places = [
    place("Karmoulin", "village", null),
    place("Kirmoulin", "village", "p"),
    place("P", "province", null),
  ];
  const asked = resolver({ ...settings, gazetteer: gazetteer(places) });
  expect(line(asked("Karmouleen"))).toBe("karmoulin");
  expect(line(asked("Kirmouleen", { report: ["P"] }))).toBe("kirmoulin");
  expect(line(asked("Karmouleen", { report: ["P"] }))).toBe("? kirmoulin karmoulin");
});

test("what is only a little like a name is ambiguous, even alone", () => {
  expect(line(resolve("Hemadani"))).toBe("? hamdaniyeh");
});

test("what a person decided holds, for the phrase however it is written", () => {
  const decided = new Map([
    ["al-Midan", id("q1")],
    ["the old quarter", id("sakhour")],
    ["lost", id("no place")],
  ]);
  const asked = resolver({ ...settings, decided });
  expect(["Midan", "The Old Quarter", "lost"].map((phrase) => line(asked(phrase)))).toEqual([
    "q1",
    "sakhour",
    "unresolved",
  ]);
});

describe("the places of a claim", () => {
  const placesOf = whereabouts(settings);
  test.each([
    [["Sakhour", "Qartaba"], "sakhour", "qartaba"],
    [["Sakhour", "east Qartaba", "Norland"], "sakhour", "east qartaba, pn"],
    [["Sakhour", "Hanano"], "sakhour, hanano", ""],
    [["Sakhour", "Hanano", "Qartaba"], "sakhour, hanano", "qartaba"],
    [["Midan", "Sahel"], "q2", "cs"],
    [["al-Midan", "Sahel province"], "q2", "ps"],
    [["police station", "Sakhour"], "unresolved", "sakhour"],
    [["Zedville", "Norland"], "unresolved", "pn"],
    [["Zedville", "Sakhour"], "unresolved, sakhour", ""],
    [["east Qartaba city", "surrounding countryside"], "east qartaba, ~ east qartaba about", ""],
    [["northern districts of Qartaba", "Qartaba"], "~ qartaba north", "qartaba"],
    [["rebel-held parts", "Sahel"], "~ - held rebel", "cs"],
    [[], "", ""],
  ])("%j", (places, at, within) => {
    const found = placesOf(places);
    expect([found.at.map(line).join(", "), found.within.map(line).join(", ")]).toEqual([at, within]);
  });
});
