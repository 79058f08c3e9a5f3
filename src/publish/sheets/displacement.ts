import { sayRange } from "../../ledger/range.ts";
import type { Displacement, Flow } from "../../picture/displacement.ts";
import type { FlowEnd } from "../../picture/ends.ts";
import type { Resolved } from "../../picture/settled.ts";
import type { Row, Sheet } from "../sheet.ts";
import { candidateNotes, countOf, daysOf, leftNotes, regionOf, sourcesOf } from "./words.ts";

/** Who went from where to where, how many by whose word, who tells of it and who is silent. */
export function displacementSheet(picture: Displacement, resolved: Resolved): Sheet {
  const { on, flows, fighters, stock, candidates, left } = picture;
  return {
    id: "displacement",
    title: `Displacement up to ${on}`,
    columns: ["days", "who", "how many", "from", "to", "who says so", "silent or denying"],
    rows: [
      ...flows.map((flow) =>
        rowOf(flow, flow.evacuated ? "evacuated" : flow.movement === "back" ? "returned" : "fled", resolved),
      ),
      ...fighters.map((flow) => rowOf(flow, "fighters left", resolved)),
      ...stock.map(
        (one): Row => ({
          cells: [
            daysOf(one.days, one.by),
            "displaced there (a stock, no flow)",
            countOf(one),
            "",
            regionOf(one, resolved),
            sourcesOf(one),
            "",
          ],
          claims: one.members.map(({ claim }) => claim),
          provisional: one.provisional,
        }),
      ),
    ],
    notes: [...candidateNotes(candidates), ...leftNotes(left)],
  };
}

function rowOf(flow: Flow, who: string, resolved: Resolved): Row {
  const told = [flow.persons, flow.families].filter((one) => one !== null);
  const members = told.flatMap((one) => one.members);
  const answers = [
    ...flow.silent.map(({ root }) => `${root.label} (silent)`),
    ...flow.deniedBy.map(({ root }) => `${root.label} (denies)`),
  ];
  return {
    cells: [
      daysOf(flow.days),
      who,
      countsOf(flow),
      end(flow.origin, resolved) || regionOf(flow, resolved),
      end(flow.destination, resolved),
      sourcesOf({ members }),
      answers.join("; "),
    ],
    claims: [...new Set([...members, ...flow.silent, ...flow.deniedBy].map(({ claim }) => claim))],
    provisional: told.some((one) => one.provisional),
  };
}

function countsOf({ persons, families, asPersons }: Flow): string {
  const converted = asPersons
    ? ` (${sayRange(asPersons.range)} persons at ${asPersons.persons} a family, by ${asPersons.source})`
    : "";
  return [persons ? `${countOf(persons)} persons` : "", families ? `${countOf(families)} families${converted}` : ""]
    .filter(Boolean)
    .join(", ");
}

/** By whose word: the claim's own, or the picture of control of the day before. */
const HELD = { said: "as said", "by control": "by the picture of control" } as const;

function end(one: FlowEnd | null, { labelOf }: Resolved): string {
  if (one === null) return "";
  const holder = one.heldBy === null ? "" : ` (held by ${labelOf(one.heldBy)}, ${HELD[one.heldAs ?? "said"]})`;
  return `${one.words.join(" / ")}${holder}`;
}
