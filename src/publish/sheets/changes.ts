import type { CellChange } from "../../picture/changes.ts";
import type { Cell } from "../../picture/control.ts";
import type { Event } from "../../picture/events.ts";
import type { Resolved } from "../../picture/settled.ts";
import type { Row, Sheet } from "../sheet.ts";

/** What differs between two days, or between two knowings of one day. */
export interface Changed {
  readonly from: string;
  readonly to: string;
  readonly control: readonly CellChange[];
  readonly came: readonly Event[];
  readonly went: readonly Event[];
  readonly changed: readonly { readonly before: Event; readonly after: Event }[];
}

const claimCount = ({ members }: Event): string => (members.length === 1 ? "1 claim" : `${members.length} claims`);

export function changesSheet({ from, to, control, came, went, changed }: Changed, { labelOf }: Resolved): Sheet {
  const holds = ({ holder, status, grade, disputed }: Cell) =>
    [holder === null ? "unknown" : labelOf(holder), status, grade, disputed ? "disputed" : null]
      .filter(Boolean)
      .join(", ");
  const told = (event: Event) => {
    const where = [...event.places.map(labelOf), ...event.unresolved].join(", ") || "no place";
    return `${event.kind} ${event.what}, ${where}, ${event.to ?? "undated"} (${claimCount(event)})`;
  };
  const eventRow = (what: string, before: Event | null, after: Event | null): Row => ({
    cells: [what, before ? told(before) : "", after ? told(after) : ""],
    claims: [before, after].flatMap((event) => event?.members.map(({ claim }) => claim) ?? []),
  });
  return {
    id: "changes",
    title: `What changed: ${from} → ${to}`,
    columns: ["what", "before", "after"],
    rows: [
      ...control.map(
        (one): Row => ({
          cells: [`control of ${labelOf(one.place)}`, holds(one.before), holds(one.after)],
          claims: [...one.came, ...one.went],
          provisional: one.after.provisional,
        }),
      ),
      ...came.map((event) => eventRow("event, new", null, event)),
      ...went.map((event) => eventRow("event, gone", event, null)),
      ...changed.map(({ before, after }) => eventRow("event, changed", before, after)),
    ],
    notes: [],
  };
}
