import type { ClaimId } from "../ledger/record.ts";
import type { PlaceId } from "../places/ground.ts";
import type { Cell, Control } from "./control.ts";
import type { Event } from "./events.ts";

/** What of a cell can change; the rest of it follows from the claims. */
const FIELDS = ["holder", "status", "grade", "claimed", "disputed", "since", "assessed"] as const;
export type Field = (typeof FIELDS)[number];

/** A place that is not what it was: on another day, or as known on another. */
export interface CellChange {
  readonly place: PlaceId;
  readonly fields: readonly Field[];
  readonly before: Cell;
  readonly after: Cell;
  /** Claims that carry the cell now and did not, and those that did and do not. */
  readonly came: readonly ClaimId[];
  readonly went: readonly ClaimId[];
}

/** Where two pictures of control differ: one day or one knowing against another. In the order of the ground. */
export function controlChanges(before: Control, after: Control): CellChange[] {
  return after.cells.flatMap((cell) => changeOf(before.cell(cell.place), cell) ?? []);
}

/** How a cell differs; null where it does not. */
export function changeOf(before: Cell, after: Cell): CellChange | null {
  const fields = FIELDS.filter((field) => worth(before, field) !== worth(after, field));
  if (fields.length === 0) return null;
  const [then, now] = [carriers(before), carriers(after)];
  return {
    place: after.place,
    fields,
    before,
    after,
    came: [...now].filter((id) => !then.has(id)),
    went: [...then].filter((id) => !now.has(id)),
  };
}

function worth(cell: Cell, field: Field): unknown {
  if (field === "claimed") return cell.claimed.map((one) => one.bloc).join();
  if (field === "since") return cell.hold && `${cell.hold.by} ${cell.hold.since}`;
  if (field === "assessed") return cell.assessed && `${cell.assessed.from} ${cell.assessed.why}`;
  return cell[field];
}

const carriers = (cell: Cell): ReadonlySet<ClaimId> =>
  new Set([
    ...(cell.hold?.claims ?? []),
    ...cell.claimed.flatMap((one) => one.claims),
    ...cell.disputes,
    ...cell.fighting,
  ]);

/** Events that are there now and were not, that are no more, and that have other claims or days than they had. */
export interface EventChanges {
  readonly came: readonly Event[];
  readonly went: readonly Event[];
  readonly changed: readonly { readonly before: Event; readonly after: Event }[];
}

/** Two pictures of events against each other. An event is known by its first claim. */
export function eventChanges(before: readonly Event[], after: readonly Event[]): EventChanges {
  const then = new Map(before.map((event) => [event.id, event]));
  const now = new Set(after.map((event) => event.id));
  const changed = after.flatMap((event) => {
    const was = then.get(event.id);
    return was && gist(was) !== gist(event) ? [{ before: was, after: event }] : [];
  });
  return {
    came: after.filter((event) => !then.has(event.id)),
    went: before.filter((event) => !now.has(event.id)),
    changed,
  };
}

const gist = ({ from, to, by, members }: Event): string => [from, to, by, ...members.map((one) => one.claim)].join(" ");
