import type { Claim, Dating, KindId, Matter, Voice } from "../ledger/entry.ts";
import { COMMON, type Holds, KIND_IDS, NEEDED, OF_KIND } from "../ledger/fields.ts";
import type { Figure } from "../ledger/figure.ts";
import type { Correction } from "../ledger/record.ts";
import { type Day, parseDay } from "../ledger/when.ts";

/** Fields as a person types them: the codebook's name, and words; an empty word takes a value away. */
export type Typed = Readonly<Record<string, string>>;

type Value = string | readonly string[] | number | boolean | null;

/** What the typed fields say, or the first that says nothing; each message names what would. */
export type Understood<T> = { readonly is: T; readonly wrong: null } | { readonly is: null; readonly wrong: string };

/** The fields of a claim that the typed ones change, as whole parts of a claim. */
export function corrected(claim: Claim, typed: Typed): Understood<Correction> {
  const kind = kindOf(typed.kind ?? claim.matter.kind);
  if (kind === null) return unknownKind(typed.kind ?? "");
  const read = values(kind, typed);
  if (read.wrong !== null) return read;
  const { is } = read;
  const touches = (names: readonly string[]) => names.some((name) => name in is);
  const matter = matterOf(kind, is, kind === claim.matter.kind ? claim.matter : null);
  if (matter.wrong !== null) return matter;
  const changed: Correction = {
    ...(touches(VOICE) ? { voice: voiceOf(is, claim.voice) } : {}),
    ...("stance" in is ? { stance: is.stance as Claim["stance"] } : {}),
    ...("places" in is ? { places: (is.places ?? []) as readonly string[] } : {}),
    ...(touches(["from", "to"]) ? { dates: datesOf(is, claim.dates) } : {}),
    ...(touches(["kind", ...Object.keys(OF_KIND[kind])]) || kind !== claim.matter.kind ? { matter: matter.is } : {}),
    ...(is.optional ? { optional: true } : {}),
  };
  return { is: changed, wrong: null };
}

/** A claim of a person's own, from the typed fields: what is not typed is not said. */
export function written(typed: Typed): Understood<Omit<Claim, "quote">> {
  const kind = kindOf(typed.kind ?? "");
  if (kind === null) return unknownKind(typed.kind ?? "");
  const read = values(kind, typed);
  if (read.wrong !== null) return read;
  const matter = matterOf(kind, read.is, null);
  if (matter.wrong !== null) return matter;
  const nothing: Dating = { from: null, to: null, words: null, rule: "none" };
  const said: Omit<Claim, "quote"> = {
    voice: voiceOf(read.is, { source: null, via: [], named: true }),
    stance: (read.is.stance ?? "asserted") as Claim["stance"],
    places: (read.is.places ?? []) as readonly string[],
    dates: "from" in read.is || "to" in read.is ? datesOf(read.is, nothing) : nothing,
    matter: matter.is,
    ...(read.is.optional ? { optional: true } : {}),
  };
  return { is: said, wrong: null };
}

const kindOf = (word: string): KindId | null => KIND_IDS.find((kind) => kind === word) ?? null;
const wrong = <T>(says: string): Understood<T> => ({ is: null, wrong: says });
const unknownKind = <T>(word: string): Understood<T> =>
  wrong(`"${word}" is no kind of claim. Take one of: ${KIND_IDS.join(", ")}.`);

function values(kind: KindId, typed: Typed): Understood<Readonly<Record<string, Value>>> {
  const known: Readonly<Record<string, Holds>> = { ...COMMON, ...OF_KIND[kind] };
  const is: Record<string, Value> = {};
  for (const [name, words] of Object.entries(typed)) {
    if (name === "kind") continue;
    const holds = known[name];
    if (holds === undefined)
      return wrong(`a ${kind} claim has no field "${name}". It has: ${Object.keys(known).join(", ")}.`);
    const value = taken(words.trim(), holds);
    if (value === undefined) return wrong(`${name}=${words} is not understood: ${expects(holds)}.`);
    is[name] = value;
  }
  return { is, wrong: null };
}

function taken(words: string, holds: Holds): Value | undefined {
  if (words === "") return null;
  if (typeof holds === "object") return holds.includes(words) ? words : undefined;
  switch (holds) {
    case "words":
      return words;
    case "many words":
      return words.split("|").map((one) => one.trim());
    case "day":
      return parseDay(words) ?? undefined;
    case "number":
      return /^\d[\d,]*$/.test(words) ? Number(words.replaceAll(",", "")) : undefined;
    case "yes or no":
      return words === "yes" ? true : words === "no" ? false : undefined;
  }
}

const expects = (holds: Holds): string => {
  if (typeof holds === "object") return `take one of ${holds.join(", ")}`;
  const how: Record<Exclude<Holds, readonly string[]>, string> = {
    words: "write words of the report",
    "many words": "write words of the report, with | between them",
    day: "write a day as 2016-11-27",
    number: "write a whole number",
    "yes or no": "write yes or no",
  };
  return how[holds];
};

type Given = Readonly<Record<string, Value>>;
const VOICE = ["source", "via", "named", "hedge", "verb", "voice_condition", "role", "organisation"];

/** What is given takes the place of what was; null takes it away. */
function voiceOf(given: Given, was: Voice): Voice {
  const { voice_condition, ...rest } = given;
  const asked = Object.entries({ ...rest, ...("voice_condition" in given ? { condition: voice_condition } : {}) });
  const mine = asked.filter(([name]) => name === "condition" || VOICE.includes(name));
  const all = { ...was, ...Object.fromEntries(mine) };
  const said = Object.entries(all).filter(([name, value]) => value !== null || name === "source");
  return { ...Object.fromEntries(said), via: all.via ?? [], named: all.named ?? true } as Voice;
}

/** A day that a person gives is stated: the desk read the words. */
const datesOf = (given: Given, was: Dating): Dating => ({
  words: was.words,
  rule: "stated",
  from: (given.from === undefined ? (was.from ?? given.to) : given.from) as Day | null,
  to: (given.to === undefined ? (was.to ?? given.from) : given.to) as Day | null,
});

function matterOf(kind: KindId, given: Given, was: Readonly<Matter> | null): Understood<Matter> {
  const before: Record<string, unknown> = was ? { ...was } : {};
  const count = "low" in OF_KIND[kind] ? { count: countOf(given, (before.count as Figure | undefined) ?? null) } : {};
  const own = Object.keys(OF_KIND[kind]).filter((name) => !COUNTING.includes(name));
  const fields = Object.fromEntries(own.map((name) => [name, name in given ? given[name] : before[name]]));
  const missing = NEEDED[kind].find((name) => fields[name] === undefined || fields[name] === null);
  if (missing) return wrong(`a ${kind} claim needs ${missing}: ${expects(OF_KIND[kind][missing] ?? "words")}.`);
  const said = Object.entries(fields).filter(
    ([name, value]) => value !== undefined && (value !== null || NULLED.includes(name)),
  );
  const nulls = Object.fromEntries(own.filter((name) => NULLED.includes(name)).map((name) => [name, null]));
  return { is: { ...before, ...nulls, ...Object.fromEntries(said), kind, ...count } as Matter, wrong: null };
}

const COUNTING = ["low", "high", "vague", "approx"];
/** Fields that a claim keeps as null when the words do not say. */
const NULLED = ["party", "against", "origin", "destination"];

function countOf(given: Given, was: Figure | null): Figure {
  const bound = (name: "low" | "high") => (name in given ? (given[name] as number | null) : (was?.[name] ?? null));
  const vague = "vague" in given ? given.vague : "low" in given || "high" in given ? null : (was?.vague ?? null);
  const approx = "approx" in given ? given.approx : was?.approx;
  return {
    low: bound("low"),
    high: bound("high"),
    ...(approx ? { approx: true } : {}),
    ...(typeof vague === "string" ? { vague } : {}),
  };
}
