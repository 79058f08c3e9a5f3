import type { Figure } from "../../src/ledger/figure.ts";
import { UNCOUNTED } from "../../src/ledger/figure.ts";
import { sayRange } from "../../src/ledger/range.ts";
import type { Stands } from "../../src/ledger/stands.ts";
import type { BlocId } from "../../src/parties/party.ts";
import type { End, Resolved, Settled } from "../../src/picture/settled.ts";
import type { Total } from "../../src/picture/tally/total.ts";
import type { PlaceId } from "../../src/places/ground.ts";
import { resolved, type Said, said } from "./world.ts";

/** Counts for the small world, in the words that a report would use: "46", "46+", "..1500", "10-15", "hundreds", "". */
function count(words: string): Figure {
  const vague: Record<string, number> = { dozens: 24, hundreds: 200, several: 3 };
  const low = vague[words];
  if (low !== undefined) return { low, high: null, vague: words };
  if (words === "") return UNCOUNTED;
  if (words.endsWith("+")) return { low: Number.parseInt(words, 10), high: null };
  const [first = "", last = first] = words.includes("..") ? words.split("..") : words.split("-");
  return { low: first === "" ? null : Number(first), high: last === "" ? null : Number(last) };
}

export type Make = (seq: number) => Settled;
type Harm = Extract<Stands["matter"], { kind: "harm" }>;
type Flow = Extract<Stands["matter"], { kind: "displacement" }>;

export interface Told extends Said {
  outcome?: Harm["outcome"];
  victims?: Harm["victims"];
  group?: string;
  cause?: string;
  unresolved?: readonly string[];
  ambiguous?: Settled["ambiguous"];
  signed?: Stands["signed"];
  /** The words of the places, where they are not their ids. */
  words?: readonly string[];
}

function finish(made: Settled, how: Told): Settled {
  const { unresolved = [], ambiguous = [], words, signed } = how;
  const places = words ?? made.claim.places;
  return {
    ...made,
    unresolved,
    ambiguous,
    claim: { ...made.claim, places, ...(signed && { signed }) },
  };
}

/** Civilians killed, unless told otherwise, in the whole town. */
export const harmed =
  (figure: string, how: Told = {}): Make =>
  (seq) => {
    const { outcome = "killed", victims = "civilian", group, cause, party = null } = how;
    const more = { ...(group && { group }), ...(cause && { cause }) };
    const matter: Harm = { kind: "harm", outcome, victims, party, count: count(figure), ...more };
    return finish(said(matter, { at: ["town"], on: 26, ...how }, seq), how);
  };

export const struck =
  (method: Extract<Stands["matter"], { kind: "strike" }>["method"], figure: string, how: Told = {}): Make =>
  (seq) =>
    finish(
      said(
        { kind: "strike", method, party: how.party ?? null, count: count(figure) },
        { at: ["town"], on: 26, ...how },
        seq,
      ),
      how,
    );

/** An end of a journey: "red" is its territory, a letter a district, and other words are words. */
const end = (words: string | null): End | null =>
  words === null
    ? null
    : {
        words,
        place: (/^[a-e]$|^town$/.test(words) ? words : null) as PlaceId | null,
        heldBy: (/^(?:red|blue)\b/.exec(words)?.[0] ?? null) as BlocId | null,
      };

export interface Left extends Told {
  to?: string | null;
  from?: string | null;
  unit?: Flow["unit"];
  movement?: Flow["movement"];
  who?: Flow["who"];
}

export const fled =
  (figure: string, how: Left = {}): Make =>
  (seq) => {
    const { to = null, from = null, unit = "persons", movement = "fled", who } = how;
    const matter: Flow = {
      kind: "displacement",
      movement,
      unit,
      count: count(figure),
      origin: from,
      destination: to,
      ...(who && { who }),
    };
    const made = finish(said(matter, { at: ["town"], on: 27, ...how }, seq), how);
    return { ...made, ends: { origin: end(from), destination: end(to) } };
  };

export const served =
  (
    facility: Extract<Stands["matter"], { kind: "service" }>["facility"],
    status: Served,
    how: Told & { count?: string } = {},
  ): Make =>
  (seq) =>
    finish(
      said({ kind: "service", facility, status, count: count(how.count ?? "") }, { at: ["a"], on: 26, ...how }, seq),
      how,
    );

type Served = Extract<Stands["matter"], { kind: "service" }>["status"];
type Access = Extract<Stands["matter"], { kind: "access" }>["change"];

export const passed =
  (change: Access, how: Told = {}): Make =>
  (seq) =>
    finish(said({ kind: "access", change, party: how.party ?? null }, { at: ["town"], on: 26, ...how }, seq), how);

export const stocked =
  (figure: string, how: Told = {}): Make =>
  (seq) =>
    finish(
      said(
        { kind: "population", condition: "resident", unit: "persons", count: count(figure) },
        { at: ["town"], on: 26, ...how },
        seq,
      ),
      how,
    );

/** The small world, with judgements of the desk. */
export function judged(claims: readonly Make[], desk: Partial<Resolved["standing"]>): Resolved {
  const made = resolved(claims);
  return { ...made, standing: { ...made.standing, ...desk } };
}

/** A total as a person reads it; "~" before bounds that are not exact. */
export const sayTotal = ({ figure, exact }: Total): string =>
  figure === null ? "nothing" : (exact ? "" : "~ ") + sayRange(figure);

export const rules = (left: readonly { readonly rule: string }[]): string[] => left.map(({ rule }) => rule).sort();
