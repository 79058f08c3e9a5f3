import { newPlace, type PlaceId, type PlaceKind } from "../place.ts";
import { isPoint, list } from "./cells.ts";
import { gathered, type PlaceForm, type RowGives, refused } from "./form.ts";

/**
 * A dump of GeoNames (download.geonames.org/export/dump, readme.txt): nineteen columns between tabs, without a row of names,
 * nothing quoted. Countries, provinces, settlements, regions and facilities are taken; streams, hills, roads and the rest
 * are counted and left.
 */
export const geonames: PlaceForm = {
  id: "geonames",
  label: "GeoNames",
  recognises: ({ text }) => /^\uFEFF?\d+\t(?:[^\t\n]*\t){17}[^\t\n]*(?:\r?\n|$)/.test(text),
  read: ({ name, text }) => {
    const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
    const rows = lines.flatMap((line, at) =>
      line === "" ? [] : [{ where: `${name}:${at + 1}`, cells: line.split("\t") }],
    );
    const admins = adminIds(rows.map(({ cells }) => cells));
    return gathered(
      "geonames",
      rows.map(({ where, cells }) => [where, fromRow(cells, where, admins)] as const),
    );
  },
};

const COLUMNS = 19;

/** A row's columns by what they are called in GeoNames' readme. */
const at = {
  id: 0,
  name: 1,
  ascii: 2,
  alternates: 3,
  lat: 4,
  lon: 5,
  class: 6,
  code: 7,
  country: 8,
  admin1: 10,
  admin2: 11,
  admin3: 12,
  population: 14,
} as const;

type Column = keyof typeof at;
const get = (cells: readonly string[], column: Column): string => cells[at[column]] ?? "";

const ADMIN: Readonly<Record<string, PlaceKind>> = {
  PCLI: "country",
  PCLD: "country",
  PCLS: "country",
  TERR: "region",
  ADM1: "province",
  ADM2: "district",
  ADM3: "subdistrict",
};
const FACILITIES = new Set("HSP HSPC CLN CTRM SCH UNIV MKT PS PSH DAM AIRP AIRB MSQE CH".split(" "));
const REGIONS = new Set("RGN RGNE AREA LCTY CONT".split(" "));
const CITY = 50_000;
const TOWN = 5000;

/** What a row is in our words, or null where it is nothing that a report would place people by. */
function kindOf(cells: readonly string[]): PlaceKind | null {
  const code = get(cells, "code");
  const people = Number(get(cells, "population"));
  switch (get(cells, "class")) {
    case "A":
      return ADMIN[code] ?? null;
    case "L":
      return code === "REFC" ? "camp" : REGIONS.has(code) ? "region" : null;
    case "S":
      return code === "CMPRF" ? "camp" : FACILITIES.has(code) ? "facility" : null;
    case "P":
      if (code === "PPLX") return "neighbourhood";
      if (code === "PPLH" || code === "PPLQ" || code === "PPLW") return null;
      return code === "PPLC" || code === "PPLA" || people >= CITY ? "city" : people >= TOWN ? "town" : "village";
    default:
      return null;
  }
}

/** The codes under which a row stands, the narrowest first: "SY.09.0901", "SY.09", "SY". */
function codesOf(cells: readonly string[]): readonly string[] {
  const codes = [get(cells, "country")];
  for (const column of ["admin1", "admin2", "admin3"] as const) {
    const code = get(cells, column);
    if (code === "" || code === "00") break;
    codes.push(`${codes[codes.length - 1]}.${code}`);
  }
  return codes.reverse();
}

/** Which row is the country, province or district of a code. */
function adminIds(rows: readonly (readonly string[])[]): ReadonlyMap<string, PlaceId> {
  const ids = new Map<string, PlaceId>();
  for (const cells of rows) {
    const depth = { country: 1, province: 2, district: 3, subdistrict: 4 }[kindOf(cells) as string];
    const codes = codesOf(cells);
    if (depth && get(cells, "class") === "A" && codes.length >= depth)
      ids.set(codes[codes.length - depth] as string, idOf(cells));
  }
  return ids;
}

const idOf = (cells: readonly string[]): PlaceId => `gn${get(cells, "id")}` as PlaceId;

function fromRow(cells: readonly string[], where: string, admins: ReadonlyMap<string, PlaceId>): RowGives {
  if (cells.length !== COLUMNS)
    return refused(
      "ragged-row",
      where,
      `has ${cells.length} cells between tabs where GeoNames has ${COLUMNS}. Download the file again.`,
    );
  const kind = kindOf(cells);
  if (kind === null) return { left: `class ${get(cells, "class")} ${get(cells, "code")}`.trim(), problems: [] };
  const point = [Number(get(cells, "lon")), Number(get(cells, "lat"))] as const;
  if (!isPoint(point) || get(cells, "lat") === "")
    return refused(
      "bad-point",
      where,
      `${get(cells, "name")} has the latitude "${get(cells, "lat")}" and the longitude "${get(cells, "lon")}". Download the file again.`,
    );
  const people = Number(get(cells, "population"));
  const id = idOf(cells);
  const names = [get(cells, "ascii"), ...list(get(cells, "alternates"), ",")];
  const place = newPlace({
    id,
    name: get(cells, "name"),
    // GeoNames mixes scripts, spellings and codes here; what is in other letters is the name, the rest are aliases.
    names: names.filter((name) => /[^\p{Script=Latin}\P{L}]/u.test(name)),
    aliases: names.filter((name) => !/[^\p{Script=Latin}\P{L}]/u.test(name) && name !== get(cells, "name")),
    parents: codesOf(cells)
      .flatMap((code) => admins.get(code) ?? [])
      .filter((parent) => parent !== id)
      .slice(0, 1),
    kind,
    point,
    // GeoNames writes 0 where it does not know.
    population: people > 0 ? { low: people, high: people, source: "GeoNames" } : null,
  });
  return { place, problems: [] };
}
