import type { Harm } from "../../picture/harm.ts";
import type { Resolved } from "../../picture/settled.ts";
import type { Strikes } from "../../picture/strikes.ts";
import type { Told } from "../../picture/tally/tables.ts";
import type { Total } from "../../picture/tally/total.ts";
import type { Row, Sheet } from "../sheet.ts";
import { candidateNotes, countOf, daysOf, leftNotes, regionOf, sourcesOf, totalOf } from "./words.ts";

/** The periods that a note tells of; the month is in the data alone. */
const PERIODS = { day: "on the day", week: "in the 7 days to it", all: "in all" } as const;

interface Period {
  readonly period: string;
  readonly total: Total;
}

/** What events come to, a note for each thing that is counted; periods that come to the same are told once. */
function minimums<One extends Period>(totals: readonly One[], nameOf: (one: One) => string): string[] {
  const told = totals.filter(({ total }) => total.figure !== null || total.words.length > 0);
  return [...new Set(told.map(nameOf))].map((name) => {
    const own = told.filter((one) => nameOf(one) === name);
    const periods = Object.entries(PERIODS).flatMap(([id, says]) => {
      const one = own.find(({ period }) => period === id);
      return one ? [{ says, comes: totalOf(one.total) }] : [];
    });
    const sums = [...new Set(periods.map(({ comes }) => comes))];
    const parts = sums.map((sum) => {
      const days = periods.flatMap(({ says, comes }) => (comes === sum ? [says] : []));
      return `${sum} ${days.join(" and ")}`;
    });
    return `Documented minimum of ${name}: ${parts.join("; ")}.`;
  });
}
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
    notes: [...minimums(totals, counted), ...candidateNotes(candidates), ...leftNotes(left)],
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
      ...minimums(
        totals.filter(({ total }) => total.figure !== null),
        ({ of, counts }) => `${of} (${counts})`,
      ),
      ...candidateNotes(candidates),
      ...leftNotes(left),
    ],
  };
}
