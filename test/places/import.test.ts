import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Imported } from "../../src/places/import/form.ts";
import { importPlaces, placeForms } from "../../src/places/import.ts";

const take = (text: string, name = "places.csv", form?: string) => importPlaces({ name, text }, form);
const problems = (from: Imported) => from.problems.map(({ check, where, says }) => `${check} ${where} ${says}`);
const collection = (...features: object[]) =>
  JSON.stringify({ type: "FeatureCollection", features: features.map((one) => ({ type: "Feature", ...one })) });
const square = [
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ],
];

describe("our own table", () => {
  test("gives all that it has", async () => {
    const { form, places, rows } = await take(
      [
        "id,name,name_ar,aliases,lat,lon,parent,kind,population,population_source,pcode,rear,outside,neighbours",
        'hanano,Hanano,هنانو,"Masaken Hanano|Hananu, the estate",36.2330,37.2041,aleppo,neighbourhood,"10,000-15,000",council,N0129,,no,sakhour',
        "aleppo,Aleppo,,,,,,city,1000+,,,red,,",
      ].join("\r\n"),
    );
    expect({ form, rows }).toEqual({ form: "csv", rows: 2 });
    expect(places).toEqual([
      {
        id: "hanano",
        name: "Hanano",
        names: ["هنانو"],
        aliases: ["Masaken Hanano", "Hananu, the estate"],
        parents: ["aleppo"],
        pcode: "N0129",
        kind: "neighbourhood",
        point: [37.2041, 36.233],
        outline: null,
        population: { low: 10_000, high: 15_000, source: "council" },
        neighbours: ["sakhour"],
        rear: null,
        outside: false,
      },
      expect.objectContaining({
        id: "aleppo",
        kind: "city",
        population: { low: 1000, high: null, source: null },
        rear: "red",
      }),
    ]);
  });

  test("is read with semicolons, a byte order mark and line breaks in cells", async () => {
    const { places, problems: said } = await take('\uFEFFid;name;aliases\na;A;"one|\ntwo"\nb;B;\n');
    expect(places.map(({ id, aliases }) => [id, aliases])).toEqual([
      ["a", ["one", "two"]],
      ["b", []],
    ]);
    expect(said).toEqual([]);
  });

  test.each([
    ["a,A,36,37,x", "ragged-row places.csv:2 has 5 cells where the first row names 4."],
    [",A,36,37", 'no-id places.csv:2 has no id ("A").'],
    ["a,,36,37", 'no-name places.csv:2 has no name (id "a").'],
    ["a,A,37,236", 'bad-point places.csv:2 A has the latitude "37" and the longitude "236"'],
    ["a,A,137,36", "The two look exchanged."],
    ['a,A,"36,2",37', "Write degrees with a point: 36.2."],
    ["a,A,36,", 'and the longitude ""'],
    ['a,"A,36,37', "bad-row places.csv:2 has a quote that does not close"],
    ["b,B,36,37", 'same-id places.csv:3 has the id "b", as places.csv:2 has.'],
  ])("a bad row is told, and the rest go on: %s", async (row, says) => {
    const taken = await take(`id,name,lat,lon\n${row}\nb,B,36,37\n`);
    expect(problems(taken).join("\n")).toContain(says);
    expect(taken.problems).toHaveLength(1);
    expect(taken.places.map(({ id }) => id)).toEqual(["b"]);
    expect(Object.values(taken.left)).toEqual([1]);
  });

  test("an odd cell is told, and its place stays", async () => {
    const taken = await take("id,name,kind,population,outside\na,A,hamlet,many,maybe\n");
    expect(taken.places).toMatchObject([{ id: "a", kind: "place", population: null, outside: false }]);
    expect(taken.problems.map(({ check }) => check)).toEqual(["bad-kind", "bad-population", "bad-yes"]);
  });
});

describe("our own GeoJSON", () => {
  test("gives points and polygons", async () => {
    const text = collection(
      { properties: { id: "a", name: "A", aliases: ["Aa", "Ab"] }, geometry: { type: "Point", coordinates: [37, 36] } },
      { properties: { id: "b", name: "B", parent: "a" }, geometry: { type: "Polygon", coordinates: square } },
      { properties: { id: "c", name: "C" }, geometry: { type: "MultiPolygon", coordinates: [square, square] } },
      { properties: { id: "d", name: "D" }, geometry: null },
    );
    const { form, places } = await take(text, "places.geojson");
    expect(form).toBe("geojson");
    expect(places).toMatchObject([
      { id: "a", point: [37, 36], outline: null, aliases: ["Aa", "Ab"] },
      { id: "b", outline: [square], point: [0.5, 0.5], parents: ["a"] },
      { id: "c", outline: [square, square] },
      { id: "d", point: null, outline: null },
    ]);
  });

  test.each([
    [{ type: "LineString", coordinates: square[0] }, 'a shape of the type "LineString"'],
    [{ type: "Polygon", coordinates: [square[0]?.slice(0, 4)] }, "a ring that does not close"],
    [{ type: "Point", coordinates: [37, 136] }, "a point that is off the earth"],
  ])("a shape that is none is told: %j", async (geometry, says) => {
    const text = collection({ properties: { id: "a", name: "A" }, geometry }, { properties: { id: "b", name: "B" } });
    const taken = await take(text, "p.geojson");
    expect(problems(taken)).toEqual([expect.stringContaining(`bad-shape p.geojson: feature 1 has ${says}`)]);
    expect(taken.places.map(({ id }) => id)).toEqual(["b"]);
  });

  test("a broken file is told", async () => {
    const taken = await take('{"type": "FeatureCollection", "features": [', "p.geojson");
    expect(problems(taken)).toEqual([
      expect.stringMatching(/^bad-geojson p\.geojson is no JSON: .*Export the file again\.$/),
    ]);
  });
});

describe("OCHA's files", () => {
  test("of administrative boundaries, as a table: what a row lies in becomes a place", async () => {
    const { form, places } = await take(
      "ADM1_EN,ADM1_AR,ADM1_PCODE,ADM2_EN,ADM2_PCODE,ADM3_EN,ADM3_AR,ADM3_PCODE\n" +
        "Aleppo,حلب,SY02,Jebel Saman,SY0200,Atareb,أتارب,SY020001\n" +
        "Aleppo,حلب,SY02,Jebel Saman,SY0200,Haritan,حريتان,SY020005\n",
    );
    expect(form).toBe("cod");
    expect(places.map(({ id, name, names, kind, parents }) => [id, name, names, kind, parents])).toEqual([
      ["SY020001", "Atareb", ["أتارب"], "subdistrict", ["SY0200"]],
      ["SY020005", "Haritan", ["حريتان"], "subdistrict", ["SY0200"]],
      ["SY0200", "Jebel Saman", [], "district", ["SY02"]],
      ["SY02", "Aleppo", ["حلب"], "province", []],
    ]);
  });

  test("of administrative boundaries, as GeoJSON with the newer names", async () => {
    const properties = {
      adm2_name: "Afrin",
      adm2_name1: "عفرين",
      adm2_pcode: "SY0203",
      adm1_name: "Aleppo",
      adm1_pcode: "SY02",
    };
    const { form, places } = await take(collection({ properties, geometry: { type: "Polygon", coordinates: square } }));
    expect(form).toBe("cod");
    expect(places).toMatchObject([
      { id: "SY0203", name: "Afrin", names: ["عفرين"], kind: "district", outline: [square] },
      { id: "SY02", name: "Aleppo", outline: null },
    ]);
  });

  test("of neighbourhoods", async () => {
    const { form, places } = await take(
      "pcode,name,name_ar,other_names,lat,lon,parent,parent_name\nN1,Al-Sakhour,الصاخور,as-Sakhour|as-Sakhour I,36.2,37.1,C1,Aleppo\n",
    );
    expect(form).toBe("cod");
    expect(places).toMatchObject([
      { id: "N1", names: ["الصاخور"], aliases: ["as-Sakhour", "as-Sakhour I"], kind: "neighbourhood", parents: ["C1"] },
      { id: "C1", name: "Aleppo", kind: "city" },
    ]);
  });

  test("without a P-code or a name are told", async () => {
    const taken = await take("pcode,name\n,Sakhour\nN2,\n");
    expect(taken.problems.map(({ check, where }) => `${check} ${where}`)).toEqual([
      "no-id places.csv:2",
      "no-name places.csv:3",
    ]);
  });
});

describe("GeoNames", () => {
  const row = (
    id: string,
    name: string,
    alternates: string,
    kind: string,
    admin1: string,
    people: string,
    lat = "36",
  ) =>
    [
      id,
      name,
      name,
      alternates,
      lat,
      "37",
      kind[0],
      kind.slice(2),
      "SY",
      "",
      admin1,
      "",
      "",
      "",
      people,
      "",
      "0",
      "Asia/Damascus",
      "2016-01-01",
    ].join("\t");

  test("takes settlements and what they lie in, and counts what it leaves", async () => {
    const text = [
      row("1", "Syria", "سوريا", "A PCLI", "00", "0"),
      row("2", "Aleppo Governorate", "Halab,محافظة حلب", "A ADM1", "09", "0"),
      row("3", "Aleppo", "Halab,Alep,حلب", "P PPLA", "09", "1602264"),
      row("4", "Nahr Quwayq", "", "H STM", "09", "0"),
      row("5", "Al Bab", "", "P PPL", "09", "9000"),
      row("6", "Wadi", "", "H STM", "09", "0"),
      row("7", "Nowhere", "", "P PPL", "09", "0", "136"),
      "8\tshort",
    ].join("\n");
    const { form, places, left, problems: said } = await take(text, "SY.txt");
    expect(form).toBe("geonames");
    expect(
      places.map(({ id, name, kind, parents, population }) => [id, name, kind, parents, population?.low ?? null]),
    ).toEqual([
      ["gn1", "Syria", "country", [], null],
      ["gn2", "Aleppo Governorate", "province", ["gn1"], null],
      ["gn3", "Aleppo", "city", ["gn2"], 1_602_264],
      ["gn5", "Al Bab", "town", ["gn2"], 9000],
    ]);
    expect(places[2]).toMatchObject({ names: ["حلب"], aliases: ["Halab", "Alep"] });
    expect(left).toEqual({ "class H STM": 2, "bad-point": 1, "ragged-row": 1 });
    expect(said.map(({ check, where }) => `${check} ${where}`)).toEqual(["bad-point SY.txt:7", "ragged-row SY.txt:8"]);
  });
});

describe("OpenStreetMap", () => {
  test("takes places, boundaries and facilities, and counts what it leaves", async () => {
    const text = collection(
      {
        id: "node/1",
        properties: {
          name: "حلب",
          "name:en": "Aleppo",
          "name:ar": "حلب",
          alt_name: "Halab;Alep",
          place: "city",
          population: "1602264",
        },
        geometry: { type: "Point", coordinates: [37.1, 36.2] },
      },
      {
        properties: { "@id": "way/2", name: "Hospital M10", amenity: "hospital" },
        geometry: { type: "Polygon", coordinates: square },
      },
      {
        properties: { "@id": "relation/3", name: "Aleppo Governorate", boundary: "administrative", admin_level: "4" },
        geometry: { type: "Polygon", coordinates: square },
      },
      {
        properties: { "@id": "way/4", name: "Castello Road", highway: "trunk" },
        geometry: { type: "LineString", coordinates: square[0] },
      },
      { properties: { "@id": "node/5", place: "suburb" }, geometry: { type: "Point", coordinates: [37, 36] } },
    );
    const { form, places, left } = await take(text, "export.geojson");
    expect(form).toBe("osm");
    expect(places).toMatchObject([
      {
        id: "osm:node/1",
        name: "Aleppo",
        names: ["حلب"],
        aliases: ["Halab", "Alep"],
        kind: "city",
        population: { low: 1_602_264, source: "OpenStreetMap" },
      },
      { id: "osm:way/2", kind: "facility" },
      { id: "osm:relation/3", kind: "province" },
    ]);
    expect(left).toEqual({ "no place, boundary or facility": 1, "no name": 1 });
  });
});

describe("the door", () => {
  test("takes a form by name, and refuses one that is not", async () => {
    expect((await take("id,name,pcode\na,A,\n", "x", "csv")).form).toBe("csv");
    await expect(take("", "x", "shapefile")).rejects.toThrow(`There are ${placeForms.map(({ id }) => id).join(", ")}.`);
  });

  test.each(["", "hello", "a,b\n1,2\n", "PK\u0003\u0004", "{}", "[]"])(
    "says that it does not know %j",
    async (text) => {
      const taken = await take(text, "odd.bin");
      expect(taken).toMatchObject({ form: null, places: [], problems: [{ check: "unknown-form", where: "odd.bin" }] });
    },
  );
});

describe("whatever the text,", () => {
  const heads = [
    "",
    "id,name,lat,lon\n",
    "pcode,name,parent\n",
    "ADM2_PCODE,ADM2_EN\n",
    '{"features": [',
    '{"type":"FeatureCollection","features":[{"properties":{"id":"a","name":"A"},"geometry":',
  ];
  const piece = fc.oneof(
    fc.constantFrom(...'\n,;\t"|{}[]:0129.-aA'),
    fc.constantFrom('"properties"', '"id"', "حلب", "N1", "36.2", "null"),
    fc.string(),
  );
  const texts = fc
    .tuple(fc.constantFrom(...heads), fc.array(piece, { maxLength: 60 }))
    .map(([head, rest]) => head + rest.join(""));

  test("no form throws, each problem says where, and each row gives a place or a reason", async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom(undefined, ...placeForms.map(({ id }) => id)), async (text, form) => {
        const { places, rows, left, problems: said } = await take(text, "any", form);
        for (const { where, says } of said) expect([where.startsWith("any"), says.length > 0]).toEqual([true, true]);
        const unread = Object.values(left).reduce((sum, count) => sum + count, 0);
        expect(places.length + unread).toBeGreaterThanOrEqual(rows);
      }),
    );
  });
});
