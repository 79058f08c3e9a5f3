import type { Harm } from "../../picture/harm.ts";
import type { Resolved } from "../../picture/settled.ts";
import type { Strikes } from "../../picture/strikes.ts";
import type { Told } from "../../picture/tally/tables.ts";
import type { Row, Sheet } from "../sheet.ts";
import { candidateNotes, countOf, daysOf, leftNotes, regionOf, sourcesOf, totalOf } from "./words.ts";

const PERIODS = { day: "the day", week: "7 days to it", month: "the month to it", all: "all to it" } as const;
const CLASSES: Readonly<Record<string, string>> = { all: "people", civilian: "civilians", combatant: "fighters" };

const counted = ({ of, class: who }: { readonly of: string; readonly class: string }): string =>
  CLASSES[who] ? `${CLASSES[who]} ${of}` : of;

/** Every event of harm, then what they come to: a documented minimum, never the toll. */
export function harmSheet({ on, events, totals, candidates, left }: Harm, resolved: Resolved): Sheet {
  return {
    id: "harm",
    title: `Harm up to ${on}`,
    columns: ["days", "what", "how many", "where", "who says so", "grade"],
    rows: events.map((event) =>
      told(event, counted(event.subject), resolved, event.grade ? gradeOf(event.grade) : "period"),
    ),
    notes: [
      ...totals
        .filter(({ total }) => total.figure !== null || total.words.length > 0)
        .map((one) => `Documented minimum, ${counted(one)}, ${PERIODS[one.period]}: ${totalOf(one.total)}.`),
      ...candidateNotes(candidates),
      ...leftNotes(left),
    ],
  };
}

const gradeOf = ({ proposed, signed }: NonNullable<Harm["events"][number]["grade"]>): string =>
  signed ? signed.grade : `${proposed} (proposed)`;

function told(event: Told, what: string, resolved: Resolved, ...more: readonly string[]): Row {
  return {
    cells: [daysOf(event.days, event.by), what, countOf(event), regionOf(event, resolved), sourcesOf(event), ...more],
    claims: [...event.members.map(({ claim }) => claim), ...event.left.map(({ claim }) => claim)],
    provisional: event.provisional,
  };
}

/** Strikes and munitions, by the same rules; methods are never added to one another. */
export function strikesSheet({ on, events, totals, candidates, left }: Strikes, resolved: Resolved): Sheet {
  return {
    id: "strikes",
    title: `Strikes up to ${on}`,
    columns: ["days", "what", "how many", "where", "who says so"],
    rows: events.map((event) => told(event, event.subject.of, resolved)),
    notes: [
      ...totals
        .filter(({ total }) => total.figure !== null)
        .map((one) => `Documented minimum, ${one.of} (${one.counts}), ${PERIODS[one.period]}: ${totalOf(one.total)}.`),
      ...candidateNotes(candidates),
      ...leftNotes(left),
    ],
  };
}
