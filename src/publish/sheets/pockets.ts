import type { Pocket } from "../../picture/pockets.ts";
import type { Resolved } from "../../picture/settled.ts";
import type { Cut } from "../../picture/whatif.ts";
import type { Sheet } from "../sheet.ts";

const km2 = (area: number | null): string => (area === null ? "unknown" : `${area.toFixed(1)} km²`);

function people({ low, high, uncounted }: Pocket["people"], places: number): string {
  if (uncounted === places) return "nobody says";
  const range =
    high === null
      ? `${low.toLocaleString("en")} or more`
      : `${low.toLocaleString("en")} to ${high.toLocaleString("en")}`;
  return uncounted > 0 ? `${range} (${uncounted} places uncounted)` : range;
}

/** So many names of places stand in a row, and so many sets of places that may be lost, where not all are asked for. */
const NAMES = 8;
const CUTS = 8;

/** Neighbouring districts of one bloc, and what the loss of at most three would cut off from aid. Internal. */
export function pocketsSheet(
  on: string,
  pockets: readonly Pocket[],
  cuts: readonly Cut[],
  { labelOf }: Resolved,
  all: boolean,
): Sheet {
  const named = (places: Pocket["places"]): string => {
    const names = places.map(labelOf);
    const most = all ? names.length : NAMES;
    const more = names.length > most ? ` and ${names.length - most} more` : "";
    return names.slice(0, most).join(", ") + more;
  };
  const told = all ? cuts : cuts.slice(0, CUTS);
  return {
    id: "pockets",
    title: `Pockets on ${on} (internal: it is there to warn who would be cut off, and is never exported)`,
    columns: ["bloc", "what", "places", "area", "residents", "touches its rear"],
    rows: [
      ...pockets.map((one) => ({
        cells: [
          labelOf(one.bloc),
          one.contested.length > 0 ? `pocket, ${one.contested.length} contested or divided` : "pocket",
          `${one.places.length}: ${named(one.places)}`,
          km2(one.area),
          people(one.people, one.places.length),
          one.rear ? "yes" : "no",
        ],
        claims: [],
        provisional: one.provisional,
      })),
      ...told.map((cut) => ({
        cells: [
          labelOf(cut.bloc),
          `if it lost ${cut.lost.map(labelOf).join(", ")}`,
          `${cut.places} cut off: ${cut.off.map(named).join("; ")}`,
          cut.share === null ? "" : `${Math.round(cut.share * 100)} % of its area there`,
          people(cut.people, cut.places),
          "",
        ],
        claims: cut.said,
      })),
    ],
    notes:
      told.length < cuts.length
        ? [`${cuts.length - told.length} more sets of places would cut less off; --all shows them, and every name.`]
        : [],
  };
}
