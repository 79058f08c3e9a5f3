import type { BlocId } from "../parties/party.ts";
import type { Act } from "./control-acts.ts";
import { type Around, heard, ruleOf } from "./control-around.ts";
import type { Gains } from "./control-gains.ts";
import type { Loss, PlaceFold } from "./control-place.ts";
import type { Word } from "./control-words.ts";
import type { Heard } from "./hold.ts";

/** That somebody is said to have a place: by a word of his having it, or by one of another's loss. */
interface Having {
  readonly heard: Heard;
  readonly word: Word;
  readonly bloc: BlocId;
}

/** What the day's ends come to: one bloc has it, nobody ("open"), several ("clash"); null where the day has no end. */
type Outcome = BlocId | typeof OPEN | typeof CLASH | null;
const OPEN = Symbol("open");
const CLASH = Symbol("clash");

/**
 * A day's ends (gained, held, lost): first those that words date that day, then those of which it is only the latest day.
 * True where one stands, and so outranks the day's fighting.
 */
export function takeEnds(place: PlaceFold, day: number, words: readonly Word[], gains: Gains, around: Around): boolean {
  if (!words.some((word) => ENDS.has(word.act))) return false;
  const all = words.filter((word) => ENDS.has(word.act));
  const early = starts(all);
  for (const word of early) around.note(word, "earlier-than-the-end", "nothing");
  const ends = all.filter((word) => !early.has(word));
  const [worded, latest] = [ends.filter((word) => !word.one.by), ends.filter((word) => word.one.by)];
  const first = worded.length > 0 && weighEnds(place, day, worded, gains, around);
  const then = latest.length > 0 && weighEnds(place, day, latest, gains, around);
  return first || then;
}

const ENDS: ReadonlySet<Act> = new Set(["gain", "hold", "lose"]);

/** Ends that are weighed together; true where one stands. */
function weighEnds(place: PlaceFold, day: number, words: readonly Word[], gains: Gains, around: Around): boolean {
  const start = place.holder?.bloc ?? null;
  const said = havings(place, words, around);
  const { counted, open } = lossesOf(place, day, words, gains, around);
  place.losses = open;
  const all = [...said, ...counted];
  const telling = all.filter((one) => one.heard.leaning !== "for");
  const isToday = (one: Loss) => words.includes(one.word);
  const fresh = open.filter((one) => isToday(one) && one.by === start && one.heard.leaning !== "for");
  const outcome = weigh(telling, fresh, start);
  const told = settle(place, day, outcome, telling, fresh, around);
  for (const one of all) if (!told.includes(one)) claim(place, one, around);
  for (const one of open)
    if (isToday(one) && (outcome === null || !fresh.includes(one))) idle(place, one, start, around);
  return outcome !== null;
}

/** The day's words that somebody has it. */
function havings(place: PlaceFold, words: readonly Word[], around: Around): Having[] {
  return words.flatMap((word) => {
    const bloc = word.blocs[0];
    if (bloc === undefined || (word.act !== "gain" && word.act !== "hold")) return [];
    return [{ word, bloc, heard: heard(word, place.loser(bloc), around) }];
  });
}

/** Losses of today and of the days just before: those that count for somebody, and those still open. */
function lossesOf(place: PlaceFold, day: number, words: readonly Word[], gains: Gains, around: Around) {
  const start = place.holder?.bloc ?? null;
  const counted: Having[] = [];
  const open: Loss[] = [];
  const today = words.flatMap((word) => {
    const by = word.blocs[0];
    return word.act === "lose" && by !== undefined ? [{ word, by, heard: heard(word, start, around) }] : [];
  });
  for (const loss of [...place.losses, ...today]) {
    if (day - loss.heard.day > around.windowDays) continue;
    const gainer = gains.last(loss.by, loss.heard.day);
    const bloc = gainer === undefined && start !== loss.by ? start : (gainer ?? null);
    if (bloc === null) open.push(loss);
    else counted.push({ word: loss.word, heard: loss.heard, bloc });
  }
  return { counted, open };
}

/** A root that tells of a hold and of another's gain on one day tells how the day began and how it ended. */
function starts(ends: readonly Word[]): ReadonlySet<Word> {
  const gained = ends.filter((word) => word.act === "gain");
  const isStart = ({ act, blocs, one }: Word) =>
    act === "hold" && gained.some((end) => end.blocs[0] !== blocs[0] && end.one.root.id === one.root.id);
  return gained.length === 0 ? new Set() : new Set(ends.filter(isStart));
}

/**
 * An admission outweighs those who take no side; two of these for different holders on one day clash, and so do a loss and
 * a hold.
 */
function weigh(telling: readonly Having[], losses: readonly Loss[], start: BlocId | null): Outcome {
  const admitted = new Set(telling.filter((one) => one.heard.leaning === "against").map((one) => one.bloc));
  const blocs = admitted.size === 1 ? admitted : new Set(telling.map((one) => one.bloc));
  const [first] = blocs;
  if (first === undefined) return losses.length > 0 ? OPEN : null;
  if (blocs.size > 1) return CLASH;
  return first === start && losses.length > 0 && admitted.size === 0 ? CLASH : first;
}

/** Does what the day's ends come to; gives back the words that carried it. */
function settle(
  place: PlaceFold,
  day: number,
  outcome: Outcome,
  telling: readonly Having[],
  losses: readonly Loss[],
  around: Around,
): readonly Having[] {
  if (outcome === null) return [];
  if (outcome === OPEN) {
    leaveOpen(place, day, losses, around);
    return [];
  }
  if (outcome === CLASH) {
    clash(place, telling, losses, around);
    return telling;
  }
  const told = telling.filter((one) => one.bloc === outcome);
  give(place, outcome, day, told, around);
  return told;
}

function leaveOpen(place: PlaceFold, day: number, losses: readonly Loss[], around: Around): void {
  place.open(
    day,
    losses.every((one) => one.word.one.by),
  );
  for (const { word } of losses) {
    place.carry(word);
    around.note(word, "loss-without-gainer", "opens");
  }
}

/** Two who take no side say different things of one day: contested, and the holder before stays. */
function clash(place: PlaceFold, telling: readonly Having[], losses: readonly Loss[], around: Around): void {
  for (const { bloc, heard: one } of telling) {
    if (place.holder?.bloc === bloc) place.holder.add(one);
    else place.rival(bloc, one);
  }
  for (const { word, bloc } of [...telling, ...losses.map(({ word }) => ({ word, bloc: undefined }))]) {
    place.part("contested", word, bloc === undefined ? [] : [bloc]);
    around.note(word, "two-holders-on-one-day", "contests");
  }
}

function give(place: PlaceFold, bloc: BlocId, day: number, told: readonly Having[], around: Around): void {
  const changes = place.holder?.bloc !== bloc;
  place.give(
    bloc,
    day,
    told.every((one) => one.word.one.by),
  );
  if (!changes && place.by && day - place.since <= around.windowDays && told.some(isWordedGain)) {
    place.since = day;
    place.by = false;
  }
  for (const { heard: one, word } of told) {
    const fresh = place.holder?.add(one) ?? true;
    around.note(word, fresh ? ruleOf(one) : "same-root-again", changes ? "holds" : "strengthens");
  }
}

/** Such a day replaces one that is only a latest day. */
const isWordedGain = ({ word }: Having): boolean => word.act === "gain" && !word.one.by;

/** A claim that only serves who makes it, or that an admission outweighs: it stands over the holder, and disputes him. */
function claim(place: PlaceFold, { bloc, heard: one, word }: Having, around: Around): void {
  if (place.holder?.bloc === bloc) {
    const fresh = place.holder.add(one);
    around.note(word, fresh ? ruleOf(one) : "same-root-again", "strengthens");
    return;
  }
  place.rival(bloc, one);
  if (place.holder) place.dispute(word);
  around.note(word, ruleOf(one), "claims over");
}

/** A loss of today that counts for nobody and opened nothing. */
function idle(place: PlaceFold, { by, heard: one, word }: Loss, start: BlocId | null, around: Around): void {
  const ownWord = one.leaning === "for";
  const disputes = ownWord && by === start && place.holder?.bloc === start;
  if (disputes) place.dispute(word);
  around.note(word, ownWord ? "for-own-side" : "loss-of-another", disputes ? "disputes" : "nothing");
}
