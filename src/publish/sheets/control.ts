import type { Cell, Control, Hold } from "../../picture/control.ts";
import type { Resolved } from "../../picture/settled.ts";
import type { Row, Sheet } from "../sheet.ts";
import { leftNotes, sayDay } from "./words.ts";

/** Who holds what on a day, how sure that is, and what is said against it. */
export function controlSheet({ on, cells, aside }: Control, resolved: Resolved): Sheet {
  const told = cells.filter((cell) => cell.lastSaid !== null || cell.assessed !== null);
  const unknown = cells.length - told.length;
  return {
    id: "control",
    title: `Control on ${on}`,
    columns: ["place", "holder", "grade", "status", "since", "last said", "beside"],
    rows: told.map((cell) => rowOf(cell, resolved)),
    notes: [
      ...(unknown > 0 ? [`Of ${unknown} of ${cells.length} districts nobody has said who holds them.`] : []),
      ...leftNotes(aside),
    ],
  };
}

function rowOf(cell: Cell, resolved: Resolved): Row {
  const { labelOf } = resolved;
  const { hold, status, stale, assessed } = cell;
  const over = cell.claimed[0];
  const holder = assessed ? assessed.holder : cell.holder;
  const cells = [
    labelOf(cell.place),
    holder === null ? "unknown" : labelOf(holder),
    assessed ? "assessed" : (cell.grade ?? ""),
    [status, ...(cell.disputed ? ["disputed"] : []), ...(stale ? ["stale"] : [])].join(", "),
    assessed ? sayDay(assessed.from) : hold ? sayDay(hold.since, hold.by) : "",
    sayDay(cell.lastSaid),
    beside(cell, over, resolved),
  ];
  const claims = [...(hold?.claims ?? []), ...(over?.claims ?? []), ...cell.disputes, ...cell.fighting];
  return { cells, claims: [...new Set(claims)], provisional: cell.provisional };
}

/** What a careful reader would want said in the same breath. */
function beside(
  { inside, pressure, assessed, before, holder }: Cell,
  over: Hold | undefined,
  { labelOf }: Resolved,
): string {
  return [
    over ? `claimed by ${labelOf(over.bloc)} since ${sayDay(over.since, over.by)}` : "",
    inside.length > 0 ? `also inside: ${inside.map(labelOf).join(", ")}` : "",
    pressure.length > 0 ? `pressed on (${pressure.length})` : "",
    before !== null && before !== holder ? `before: ${labelOf(before)}` : "",
    assessed ? `the desk's own word: ${assessed.why}${assessed.overtaken ? " (overtaken by later claims)" : ""}` : "",
  ]
    .filter(Boolean)
    .join("; ");
}
