import type { Cell, Control, Hold } from "../../picture/control.ts";
import type { Resolved } from "../../picture/settled.ts";
import type { PlaceId } from "../../places/ground.ts";
import type { Row, Sheet } from "../sheet.ts";
import { leftNotes, sayDay } from "./words.ts";

/**
 * Who holds what on a day, how sure that is, and what is said against it. Given the places that changed of late, a row for each
 * of these and for what is open, and one row a holder for the others; else a row for each place.
 */
export function controlSheet(
  { on, cells, aside }: Control,
  resolved: Resolved,
  changed: ReadonlySet<PlaceId> | null,
): Sheet {
  const told = cells.filter((cell) => cell.lastSaid !== null || cell.assessed !== null);
  const unknown = cells.length - told.length;
  const apart = told.filter((cell) => changed === null || changed.has(cell.place) || isOpen(cell));
  const quiet = told.filter((cell) => !apart.includes(cell));
  const holders = [...new Set(quiet.map(holderOf))];
  return {
    id: "control",
    title: `Control on ${on}`,
    columns: ["place", "holder", "grade", "status", "since", "last said", "beside"],
    rows: [
      ...apart.map((cell) => rowOf(cell, resolved)),
      ...holders.map((holder) =>
        together(
          quiet.filter((cell) => holderOf(cell) === holder),
          resolved,
        ),
      ),
    ],
    notes: [
      ...quietNotes(quiet, resolved),
      ...(unknown > 0 ? [`Of ${unknown} of ${cells.length} districts nobody has said who holds them.`] : []),
      ...leftNotes(aside),
    ],
  };
}

/** Fought over, in parts, nobody's, claimed by another, denied, or the desk's own word. */
const isOpen = ({ status, claimed, disputed, assessed }: Cell): boolean =>
  status !== "held" || claimed.length > 0 || disputed || assessed !== null;

const holderOf = ({ assessed, holder }: Cell) => (assessed ? assessed.holder : holder);

/** Which districts those are: a line has room for them, a cell has not. */
function quietNotes(quiet: readonly Cell[], { labelOf }: Resolved): string[] {
  const holders = [...new Set(quiet.map(holderOf))];
  const lines = holders.map((holder) => {
    const own = quiet.filter((cell) => holderOf(cell) === holder).map(({ place }) => labelOf(place));
    const whose = holder === null ? "of an unknown holder" : `held by ${labelOf(holder)}`;
    return `${own.length} more ${whose}: ${own.join(", ")}.`;
  });
  return lines.length > 0 ? [...lines, "--all gives each of them a row."] : [];
}

/** Quiet places of one holder in one row. */
function together(cells: readonly Cell[], { labelOf }: Resolved): Row {
  const [first] = cells;
  const holder = first ? holderOf(first) : null;
  const stale = cells.filter((cell) => cell.stale).length;
  const grades = [...new Set(cells.flatMap(({ grade }) => grade ?? []))];
  const last = cells.flatMap(({ lastSaid }) => lastSaid ?? []).sort();
  return {
    cells: [
      `${cells.length} more ${cells.length === 1 ? "district" : "districts"}`,
      holder === null ? "unknown" : labelOf(holder),
      grades.join(", "),
      stale > 0 ? `held, ${stale} stale` : "held",
      "",
      [...new Set([last[0], last.at(-1)])].filter(Boolean).join(" to "),
      "",
    ],
    claims: [...new Set(cells.flatMap(({ hold }) => hold?.claims ?? []))],
    provisional: cells.some(({ provisional }) => provisional),
  };
}

function rowOf(cell: Cell, resolved: Resolved): Row {
  const { labelOf } = resolved;
  const { hold, status, stale, assessed } = cell;
  const over = cell.claimed[0];
  const holder = holderOf(cell);
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
    over
      ? `${over.grade === "claimed" ? "claimed by" : "also said to be of"} ${labelOf(over.bloc)} since ${sayDay(over.since, over.by)}`
      : "",
    inside.length > 0 ? `also inside: ${inside.map(labelOf).join(", ")}` : "",
    pressure.length > 0 ? `pressed on (${pressure.length})` : "",
    before !== null && before !== holder ? `before: ${labelOf(before)}` : "",
    assessed ? `the desk's own word: ${assessed.why}${assessed.overtaken ? " (overtaken by later claims)" : ""}` : "",
  ]
    .filter(Boolean)
    .join("; ");
}
