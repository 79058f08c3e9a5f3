import type { Problem } from "../../ledger/problem.ts";
import { newPlace, type Place, type PlaceId } from "../place.ts";
import { centreOf } from "../shape.ts";
import { type Cells, cell, kindOf, list, orElse, pointOf, populationOf, yesOf } from "./cells.ts";
import { featuresOf, looksLikeGeoJson } from "./features.ts";
import { gathered, type Imported, type PlaceFile, type PlaceForm, type RowGives, refused } from "./form.ts";
import { columnsOf, type Table, tableOf } from "./rows.ts";

/** A name in another script or language: "name_ar", "name:ar". */
const OTHER_NAME = /^name[_:][a-z]{2,3}(?:[-_].+)?$/;

/** Our own form as a table: id, name, name_ar …, aliases, lat, lon, parent, kind, population, pcode, rear, outside, neighbours. */
export const ownTable: PlaceForm = {
  id: "csv",
  label: "CSV of places",
  recognises: ({ text }) => {
    const columns = columnsOf(text);
    return columns.includes("id") && columns.includes("name");
  },
  read: async ({ name, text }) => fromTable("csv", await tableOf(name, text), ownPlace),
};

/** Our own form as GeoJSON: the same words as properties, and a point or polygons. */
export const ownGeoJson: PlaceForm = {
  id: "geojson",
  label: "GeoJSON of places",
  recognises: ({ text }) => looksLikeGeoJson(text),
  read: (file) => fromFeatures("geojson", file, ownPlace),
};

/** What makes a place of some cells. */
export type ReadCells = (cells: Cells, where: string) => RowGives;

export function fromTable(form: string, { rows, problems }: Table, read: ReadCells): Imported {
  const unread = problems.map((problem) => [problem.where, { left: problem.check, problems: [problem] }] as const);
  return gathered(form, [...unread, ...rows.map(([where, cells]) => [where, read(cells, where)] as const)]);
}

export function fromFeatures(form: string, { name, text }: PlaceFile, read: ReadCells): Imported {
  const features = featuresOf(name, text);
  if ("check" in features) return { form, places: [], rows: 0, left: {}, problems: [features] };
  const rows = features.map(({ where, cells, shape }): readonly [string, RowGives] => {
    const gives = read(cells, where);
    if ("left" in gives) return [where, gives];
    if ("check" in shape) return [where, refused(shape.check, where, shape.says)];
    const { point, outline } = shape.value;
    const middle = outline ? centreOf(outline) : null;
    return [where, { ...gives, place: { ...gives.place, point: point ?? gives.place.point ?? middle, outline } }];
  });
  return gathered(form, rows);
}

/** The names that a row gives in other scripts and languages. */
export const otherNames = (cells: Cells): readonly string[] => [
  ...new Set([...cells].flatMap(([column, value]) => (OTHER_NAME.test(column) && value.trim() ? [value.trim()] : []))),
];

function ownPlace(cells: Cells, where: string): RowGives {
  const id = cell(cells, "id", "pcode");
  const name = cell(cells, "name");
  if (!id)
    return refused("no-id", where, `has no id${name ? ` ("${name}")` : ""}. Give each place one that no other has.`);
  if (!name) return refused("no-name", where, `has no name (id "${id}"). Give it the name that a map would print.`);
  const point = pointOf(cells);
  if ("check" in point) return refused(point.check, where, `${name} ${point.says}`);
  const problems: Problem[] = [];
  const place: Place = newPlace({
    id: id as PlaceId,
    name,
    names: otherNames(cells),
    aliases: list(cell(cells, "aliases", "alias", "other_names")),
    parents: list(cell(cells, "parent", "parents")) as readonly PlaceId[],
    pcode: cell(cells, "pcode"),
    kind: orElse(kindOf(cells), "place", where, problems),
    point: point.value,
    population: orElse(populationOf(cells, null), null, where, problems),
    neighbours: list(cell(cells, "neighbours", "neighbors")) as readonly PlaceId[],
    rear: cell(cells, "rear"),
    outside: orElse(yesOf(cells, "outside"), false, where, problems),
  });
  return { place, problems };
}
