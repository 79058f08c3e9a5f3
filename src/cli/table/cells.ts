import type { Claim, Matter, Report, Voice } from "../../ledger/entry.ts";
import type { DateRule, Day } from "../../ledger/when.ts";
import { say } from "../../newsroom.ts";
import type { Face, Said } from "./layout.ts";

/** A colour for each kind, so that the eye finds them; the word is always there too. */
const COLOURS: Readonly<Record<Matter["kind"], Face>> = {
  control: ["blue", "bold"],
  clash: ["yellow", "bold"],
  strike: ["red", "bold"],
  harm: ["magenta", "bold"],
  displacement: ["cyan", "bold"],
  service: ["green", "bold"],
  access: ["blueBright", "bold"],
  agreement: ["greenBright", "bold"],
  population: ["cyanBright", "bold"],
};

const said = (words: string, ...face: Face): Said => ({ words, face });
const some = (words: string | null | undefined, ...face: Face): Said[] => (words ? [said(words, ...face)] : []);
const spaced = (words: string): string => words.replaceAll("_", " ");
const by = (party: string | null): Said[] => some(party && `by ${party}`);

/** What happened or is so. That it is denied, planned or predicted comes first: it did not happen. */
export function what({ matter, stance }: Claim): Said[] {
  const doubt = stance === "asserted" ? [] : [said(stance, "yellow", "underline")];
  return [said(matter.kind, ...COLOURS[matter.kind]), ...doubt, ...about(matter)];
}

function about(matter: Readonly<Matter>): Said[] {
  switch (matter.kind) {
    case "control":
      return [said(matter.change), ...by(matter.party)];
    case "clash":
      return [...some(matter.party), ...some(matter.against && `against ${matter.against}`)];
    case "strike":
      return [said(matter.method), ...by(matter.party)];
    case "harm":
      return [
        said(`${matter.outcome}${matter.victims === "unknown" ? "" : `, ${matter.victims}`}`),
        ...by(matter.party),
      ];
    case "displacement":
      return [
        said(matter.movement),
        ...some(matter.origin && `from ${matter.origin}`),
        ...some(matter.destination && `to ${matter.destination}`),
      ];
    case "service":
      return [said(`${matter.facility} ${matter.status}`)];
    case "access":
      return [said(spaced(matter.change)), ...by(matter.party)];
    case "agreement":
      return [
        said(`${matter.what} ${spaced(matter.status)}`),
        ...by(matter.party),
        ...some(matter.against && `with ${matter.against}`),
      ];
    case "population":
      return [said(spaced(matter.condition))];
  }
}

/** How many, with the word for what is counted where it is not plain. */
export function howMany({ matter }: Claim): Said[] {
  if (matter.kind === "control") return [...share(matter.share), ...distance(matter.distance)];
  if (!("count" in matter)) return [];
  const count = say(matter.count);
  const families = "unit" in matter && matter.unit === "families" ? " families" : "";
  return some(count && count + families, "bold");
}

type Control = Extract<Matter, { kind: "control" }>;

function share(part: Control["share"]): Said[] {
  const count = part ? say({ low: part.low, high: part.high }) : "";
  return some(count && `${count} % of ${part?.of ?? "it"}`);
}

function distance(far: Control["distance"]): Said[] {
  const count = far ? say({ low: far.low, high: far.high }) : "";
  return some(count && `${count} m from ${far?.to ?? "it"}`);
}

/** The verbatim words. */
export const quote = ({ quote: { text } }: Claim): Said[] => [said(`“${text}”`)];

/** Who says so, through whom, and with what doubt. */
export function who({ voice }: Claim, report: Pick<Report, "publisher">): Said[] {
  if (voice.source === null) return [said(report.publisher ?? "the publisher", "dim"), ...doubt(voice)];
  const nameless = voice.named ? [] : [said("nameless", "dim")];
  return [
    said(voice.source),
    ...some(voice.via.length > 0 && `via ${voice.via.join(", ")}` ? `via ${voice.via.join(", ")}` : null, "dim"),
    ...nameless,
    ...some(voice.condition, "dim"),
    ...doubt(voice),
  ];
}

const doubt = ({ hedge }: Voice): Said[] => some(hedge && `“${hedge}”`, "dim");

/** Where, the most specific place first. */
export function where({ places }: Claim): Said[] {
  const [first, ...wider] = places;
  if (first === undefined) return [said("not said", "dim")];
  return [said(places.length === 1 ? first : `${first}, ${wider.join(", ")}`)];
}

/** Days that no word gives, but a convention: the latest that they can be. */
const isConvention = (rule: DateRule): boolean => rule === "publication" || rule === "announced";

/** When: in a weaker face where no word says so, and then only "by" that day. */
export function when({ dates: { from, to, words, rule } }: Claim): Said[] {
  if (from === null && to === null) return [said("not said", "dim")];
  if (isConvention(rule)) return [said(`by ${day(to ?? from)}`, "dim")];
  return [said(span(from, to)), ...some(words && `“${words}”`, "dim")];
}

function span(from: Day | null, to: Day | null): string {
  if (from === null) return `until ${day(to)}`;
  if (to === null) return `since ${day(from)}`;
  if (from === to) return day(from);
  const month = from.slice(0, 7) === to.slice(0, 7);
  const year = from.slice(0, 4) === to.slice(0, 4);
  const start = day(from)
    .split(" ")
    .slice(0, month ? 1 : year ? 2 : 3)
    .join(" ");
  return `${start}${month ? "–" : " – "}${day(to)}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "27 Nov 2016" */
export function day(one: Day | null): string {
  const [year = "", month = "", date = ""] = (one ?? "").split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}
