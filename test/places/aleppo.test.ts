import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { phrases as ar } from "../../src/languages/ar/phrases.ts";
import { phrases as en } from "../../src/languages/en/phrases.ts";
import { cellsOf } from "../../src/places/cells.ts";
import { gazetteer } from "../../src/places/gazetteer.ts";
import { importPlaces } from "../../src/places/import.ts";
import { sharedBorders } from "../../src/places/neighbours.ts";
import type { Outline, Place, PlaceId, Point } from "../../src/places/place.ts";
import { type Resolve, type Resolved, resolver } from "../../src/places/resolve.ts";
import { areaOf } from "../../src/places/shape.ts";

/** OCHA's neighbourhoods of Aleppo, which are not part of this repository. */
const folder = join(import.meta.dirname, "../../../shared/geo");
const there = existsSync(folder);
const read = (name: string) => importPlaces({ name, text: readFileSync(join(folder, name), "utf8") });
const table = there ? await read("aleppo-neighbourhoods.csv") : null;
const map = there ? await read("aleppo-neighbourhoods.geojson") : null;
const places = table?.places ?? [];

const resolveIn = (known: readonly Place[]): Resolve => resolver({ gazetteer: gazetteer(known), words: [en, ar] });
const idOf = (found: Resolved): string => (found.status === "found" ? found.place.id : found.status);

/** What the example's case says beyond OCHA's file: the popular name of an estate, and quarters that OCHA does not part. */
const CASE = `id,name,name_ar,aliases,parent
N0129,Hanano,هنانو,Masaken Hanano|مساكن هنانو,
ard-al-hamra,Ard al-Hamra,أرض الحمرا,,
inzarat,al-Inzarat,الإنذارات,,
bab-al-nayrab,Bab al-Nayrab,باب النيرب,,
tariq-al-bab,Tariq al-Bab,طريق الباب,,
`;
const extra = await importPlaces({ name: "case.csv", text: CASE });

describe.skipIf(!there)("OCHA's neighbourhoods of Aleppo", () => {
  test("are read whole, from the table and from the map", () => {
    expect([table?.places.length, table?.problems, map?.problems]).toEqual([109, [], []]);
    expect(map?.places.filter(({ outline }) => outline !== null)).toHaveLength(109);
  });

  test("other bodies' spellings come to the right place when nobody lists them: 95 of 100, and none to a wrong one", () => {
    const resolve = resolveIn(places.map((place) => ({ ...place, aliases: [] })));
    const asked = places.flatMap(({ id, aliases }) => aliases.map((name) => ({ id, name, got: idOf(resolve(name)) })));
    const wrong = asked.filter(({ id, got }) => got !== id && got !== "unresolved" && got !== "ambiguous");
    expect(wrong).toEqual([]);
    expect(asked.filter(({ id, got }) => got === id).length / asked.length).toBeGreaterThanOrEqual(0.95);
  });

  test("a neighbourhood that is taken out is not found as another: 98 of 100 names", () => {
    const asked = places.flatMap((place) => {
      const resolve = resolveIn(places.filter((other) => other !== place));
      return [place.name, ...place.names, ...place.aliases].map((name) => ({ name, got: idOf(resolve(name)) }));
    });
    const found = asked.filter(({ got }) => got !== "unresolved" && got !== "ambiguous" && got !== "relation");
    expect(found.length / asked.length, JSON.stringify(found)).toBeLessThanOrEqual(0.02);
  });

  test("each is found by its own names, in both scripts", () => {
    const resolve = resolveIn(places);
    const lost = places.flatMap(({ id, name, names }) =>
      [name, ...names].filter((one) => idOf(resolve(one)) !== id).map((one) => `${id} ${one}: ${idOf(resolve(one))}`),
    );
    expect(lost).toEqual([]);
  });

  const resolve = resolveIn([...places, ...extra.places]);

  test.each([
    ["N0129", ["Masaken Hanano", "Masakin Hanano", "Hanano", "Masaken Hanano district", "مساكن هنانو"]],
    ["N0146", ["Jabal Badro", "Jebel Badrou", "Jabal Badru", "Jabal-Badro neighbourhood", "جبل بدرو"]],
    ["N0139", ["a-Sakhour", "al-Sakhour", "as-Sakhur", "Sakhoor", "الصاخور"]],
    ["N0134", ["Sheikh Kheder", "Sheikh Khudr", "Shaykh Khidr", "Sheikh Khedr", "الشيخ خضر"]],
    ["N0132", ["Sheikh Fares", "Sheikh Faris", "Cheikh Fares", "ash-Sheikh Fares", "الشيخ فارس"]],
    ["N0148", ["al-A'arqoub", "Arqoub", "al-Arqub", "Arqoob", "حي العرقوب"]],
    ["N0130", ["Bustan al-Basha", "Bustan Basha", "Boustan al-Basha", "Bostan al-Bacha", "بستان الباشا"]],
    ["N0122", ["Haydariya", "Haidariya", "al-Haydariyya", "Haydariyeh", "الحيدرية"]],
    ["N0225", ["Sheikh Saeed", "Sheikh Said", "Shaykh Sa'id", "Sheikh Sa’eed", "الشيخ سعيد"]],
    ["N0125", ["Ba'ideen", "Baedeen", "Ba'idin", "Baiedin", "بعيدين"]],
    ["N0156", ["Sha'ar", "al-Shaar", "Shaar", "ash-Sha’ar", "الشعار"]],
    ["N0208", ["Zubdiya", "al-Zebdiya", "Zibdiyeh", "az-Zibdiya neighborhood", "الزبدية"]],
    ["N0214", ["Salaheddin", "Salah al-Din", "Salahuddin", "Salah ad-Deen", "صلاح الدين"]],
    ["N0204", ["Bustan al-Qasr", "Boustan al-Qasr", "Bustan el-Kasr", "Bustan al-Qaser", "بستان القصر"]],
    ["ard-al-hamra", ["Ard al-Hamra", "Ard Alhamra", "Ardh al-Hamra", "al-Ard al-Hamra", "الأرض الحمراء"]],
    ["inzarat", ["al-Inzarat", "Inzarat", "Enzarat", "al-Indharat", "الإنذارات"]],
    ["bab-al-nayrab", ["Bab al-Nayrab", "Bab al-Neirab", "Bab al-Nairab", "Bab an-Nayrab", "باب النيرب"]],
    ["tariq-al-bab", ["Tariq al-Bab", "Tareeq al-Bab", "Tarik al-Bab", "Tariq Al Bab", "طريق الباب"]],
    ["N0223", ["al-Nayrab", "an-Nayrab", "Neirab", "Nairab", "النيرب"]],
  ])("%s: %j", (id, spellings) => {
    expect(spellings.map((one) => `${one}: ${idOf(resolve(one))}`)).toEqual(spellings.map((one) => `${one}: ${id}`));
  });

  test.each([
    ["Masaken Hanano", "is a name that OCHA does not have: the word for an estate is unknown"],
    ["Bab al-Nayrab", "is not al-Nayrab"],
    ["Sabra", "is not Sakhra, nor anything here"],
    ["Sakhra", "is not Sakhour"],
  ])("without the case's aliases %s %s", (name) => {
    expect(idOf(resolveIn(places)(name))).toBe("unresolved");
  });

  test("numbered parts are found, and say that they are parts", () => {
    const bare = resolveIn(places.map((place) => ({ ...place, aliases: [] })));
    expect(bare("al-Hamdaniyeh II")).toMatchObject({ status: "found", place: { id: "N0216" }, part: "II" });
  });

  const outlines = new Map((map?.places ?? []).flatMap(({ id, outline }) => (outline ? [[id, outline] as const] : [])));

  test("have the neighbours that the table gives: 97 of 100 pairs", () => {
    const pair = (one: string, other: string) => [one, other].sort().join(" ");
    const given = new Set(places.flatMap(({ id, neighbours }) => neighbours.map((other) => pair(id, other))));
    const found = new Set(
      [...sharedBorders(outlines)].flatMap(([id, others]) => [...others].map((other) => pair(id, other))),
    );
    const both = [...given].filter((one) => found.has(one)).length;
    expect(both / given.size).toBeGreaterThanOrEqual(0.97);
    expect(both / found.size).toBeGreaterThanOrEqual(0.97);
  });

  test("have the areas that the table gives, to a hundredth", () => {
    const lines = readFileSync(join(folder, "aleppo-neighbourhoods.csv"), "utf8").trim().split("\n").slice(1);
    for (const line of lines) {
      const [id, , , , , , km2] = line.split(",");
      expect(Math.abs(areaOf(outlines.get(id as PlaceId) as Outline) - Number(km2))).toBeLessThan(
        0.001 + Number(km2) * 0.01,
      );
    }
  });

  test("as points alone have cells whose neighbours are mostly theirs", () => {
    const points = new Map(places.map(({ id, point }) => [id, point as Point]));
    const { cells, neighbours, problems } = cellsOf(points, [...outlines.values()].flat());
    expect([cells.size, problems]).toEqual([109, []]);
    const given = places.flatMap(({ id, neighbours: own }) => own.map((other) => [id, other] as const));
    const kept = given.filter(([id, other]) => neighbours.get(id)?.has(other)).length;
    expect(kept / given.length).toBeGreaterThan(0.8);
  });
});
