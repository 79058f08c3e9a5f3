import type { Problem } from "../../ledger/problem.ts";
import { newPlace, type Place, type PlaceId, type PlaceKind } from "../place.ts";
import { type Cells, cell, list, orElse, pointOf, populationOf } from "./cells.ts";
import { looksLikeGeoJson } from "./features.ts";
import { type Imported, type PlaceFile, type PlaceForm, type RowGives, refused } from "./form.ts";
import { fromFeatures, fromTable, otherNames } from "./own.ts";
import { columnsOf, tableOf } from "./rows.ts";

/**
 * OCHA's Common Operational Datasets: administrative boundaries (`ADM3_PCODE`, `ADM3_EN`, `ADM3_AR`; since 2025 `adm3_pcode`,
 * `adm3_name`, `adm3_name1`) and neighbourhoods (`pcode`, `name`, `name_ar`, `other_names`), as a table or as GeoJSON. What a
 * row lies in becomes a place as well, where the file has no row for it.
 */
export const cod: PlaceForm = {
  id: "cod",
  label: "OCHA COD",
  recognises: ({ text }) => {
    const columns = looksLikeGeoJson(text) ? properties(text) : columnsOf(text);
    return columns.some((name) => PCODE.test(name)) || (columns.includes("pcode") && !columns.includes("id"));
  },
  read: async (file) => {
    const above = new Map<PlaceId, Place>();
    const imported = await rowsOf(file, (cells, where) => codPlace(cells, where, above));
    return withParents(imported, above);
  },
};

const PCODE = /^adm(?:in)?\d_?pcode$/;

/** The names of the first feature's properties, near enough to recognise a form. */
export const properties = (text: string): readonly string[] =>
  [...(text.match(/"properties"\s*:\s*\{[^{}]*/)?.[0] ?? "").matchAll(/"([^"]+)"\s*:/g)].map(([, name]) =>
    (name as string).toLowerCase(),
  );

const rowsOf = async (file: PlaceFile, read: (cells: Cells, where: string) => RowGives): Promise<Imported> =>
  looksLikeGeoJson(file.text)
    ? fromFeatures("cod", file, read)
    : fromTable("cod", await tableOf(file.name, file.text), read);

/** One level of a row: ADM3_PCODE, ADM3_EN and the names in other scripts. */
interface Level {
  readonly id: PlaceId;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: PlaceKind;
}

/** What OCHA's levels are, from 0. */
const LEVELS: readonly PlaceKind[] = ["country", "province", "district", "subdistrict", "town", "neighbourhood"];

const COLUMN = /^adm(?:in)?(\d)_?(.*)$/;
const ENGLISH = /^(?:en|name|name_en)$/;
const OTHER = /^(?:name\d|name_[a-z]{2}|[a-z]{2}|alt\d?_?[a-z]{2}|alt\d?_?name)$/;

/** The levels that a row names, the narrowest first. */
function levelsOf(cells: Cells): readonly Level[] {
  const columns = [...cells].flatMap(([column, value]) => {
    const [, depth, what] = COLUMN.exec(column) ?? [];
    return depth && what && value.trim() !== "" ? [{ depth: Number(depth), what, value: value.trim() }] : [];
  });
  return LEVELS.flatMap((kind, depth) => {
    const own = columns.filter((one) => one.depth === depth);
    const id = own.find(({ what }) => what === "pcode")?.value;
    const name = own.find(({ what }) => ENGLISH.test(what))?.value;
    if (!id) return [];
    const names = own.filter(({ what }) => OTHER.test(what) && !ENGLISH.test(what)).map(({ value }) => value);
    return [{ id: id as PlaceId, name: name ?? names[0] ?? id, names, kind }];
  }).reverse();
}

function codPlace(cells: Cells, where: string, above: Map<PlaceId, Place>): RowGives {
  const levels = levelsOf(cells);
  const own = neighbourhood(cells) ?? levels[0];
  if (!own) return refused("no-id", where, "has no P-code. Fill the column pcode, or that of its level (ADM3_PCODE).");
  if (own.name === own.id)
    return refused("no-name", where, `has no name (P-code ${own.id}). Fill the column name, or ADM3_EN.`);
  const wider = parentsOf(
    cells,
    levels.filter(({ id }) => id !== own.id),
  );
  for (const [at, level] of wider.entries()) above.set(level.id, placeOf(level, wider[at + 1]));
  const point = pointOf(cells);
  if ("check" in point) return refused(point.check, where, `${own.name} ${point.says}`);
  const problems: Problem[] = [];
  const place: Place = {
    ...placeOf(own, wider[0]),
    aliases: list(cell(cells, "other_names", "aliases")),
    point: point.value,
    population: orElse(populationOf(cells, "OCHA"), null, where, problems),
    neighbours: list(cell(cells, "neighbours")) as readonly PlaceId[],
  };
  return { place, problems };
}

function neighbourhood(cells: Cells): Level | null {
  const id = cell(cells, "pcode");
  if (id === null) return null;
  const names = otherNames(cells);
  return { id: id as PlaceId, name: cell(cells, "name") ?? names[0] ?? id, names, kind: "neighbourhood" };
}

/** What a row lies in, the narrowest first: that of `parent`, and the levels above its own. */
function parentsOf(cells: Cells, levels: readonly Level[]): readonly Level[] {
  const id = cell(cells, "parent", "parent_pcode");
  if (id === null || levels.some((level) => level.id === id)) return levels;
  return [{ id: id as PlaceId, name: cell(cells, "parent_name") ?? id, names: [], kind: "city" }, ...levels];
}

const placeOf = ({ id, name, names, kind }: Level, parent: Level | undefined): Place =>
  newPlace({ id, name, names, kind, pcode: id, parents: parent ? [parent.id] : [] });

function withParents(imported: Imported, above: ReadonlyMap<PlaceId, Place>): Imported {
  const own = new Set(imported.places.map(({ id }) => id));
  return { ...imported, places: [...imported.places, ...[...above.values()].filter(({ id }) => !own.has(id))] };
}
