import type { BlocId } from "../parties/party.ts";
import { type Around, heard } from "./control-around.ts";
import { takeEnds } from "./control-ends.ts";
import type { Gains } from "./control-gains.ts";
import type { PlaceFold } from "./control-place.ts";
import type { Word } from "./control-words.ts";

/** Takes in all that is said of a place on one day: first the ends, which outrank the day's fighting, then the rest. */
export function takeDay(place: PlaceFold, day: number, words: readonly Word[], gains: Gains, around: Around): void {
  if (words.some((word) => word.act !== "near" && word.act !== "none")) place.lastWord = day;
  const ended = takeEnds(place, day, words, gains, around);
  for (const word of words) takeOther(place, word, ended, around);
  takeParts(place, day, words, ended, around);
}

/** Words that are no ends: denials, fighting, pressure, and those that do nothing. */
function takeOther(place: PlaceFold, word: Word, ended: boolean, around: Around): void {
  if (word.act === "deny" || word.act === "keep") deny(place, word, around);
  else if (word.act === "near") {
    place.press(word);
    around.note(word, word.rule ?? "not-inside", "pressure");
  } else if (word.act === "none") around.note(word, word.rule ?? "denied", "nothing");
  else if (word.act === "fight" || word.act === "enter") {
    if (ended) around.note(word, "earlier-than-the-end", "nothing");
    else fight(place, word, around);
  }
}

/** Who is denied to have it, or said not to have lost it while another has it: the holder is disputed. */
function deny(place: PlaceFold, word: Word, around: Around): void {
  const named = place.holder !== null && word.blocs.includes(place.holder.bloc);
  const meets = place.holder !== null && named === (word.act === "deny");
  if (meets) place.dispute(word);
  around.note(word, "denied", meets ? "disputes" : "nothing");
}

/** What is said only for the attacker contests nothing. */
function fight(place: PlaceFold, word: Word, around: Around): void {
  const holder = place.holder?.bloc ?? null;
  const foes = word.blocs.filter((bloc) => bloc !== holder);
  if (word.act === "enter" && word.blocs.length > 0 && foes.length === 0) around.note(word, "already-his", "nothing");
  else if (heard(word, holder, around).leaning === "for") around.note(word, "for-own-side", "nothing");
  else {
    place.part("contested", word, foes);
    around.note(word, word.act === "fight" ? "fighting-inside" : (word.rule ?? "part-taken"), "contests");
  }
}

/** Both hold parts: divided, where nobody says on that day that it moves. */
function takeParts(place: PlaceFold, day: number, words: readonly Word[], ended: boolean, around: Around): void {
  const parts = words.filter((word) => word.act === "part");
  if (parts.length === 0) return;
  if (ended) {
    for (const word of parts) around.note(word, "earlier-than-the-end", "nothing");
    return;
  }
  const moves = place.status === "contested" && words.some((word) => word.act === "fight" || word.act === "enter");
  firstPart(place, day, parts, around);
  for (const word of parts) takePart(place, word, moves, around);
}

/** The first that is said of a place: who alone has any of it is its holder. */
function firstPart(place: PlaceFold, day: number, parts: readonly Word[], around: Around): void {
  if (place.status !== "unknown" || place.before !== null) return;
  const told = parts.map((word) => heard(word, null, around)).filter((one) => one.leaning !== "for");
  const [only, ...others] = new Set<BlocId>(parts.flatMap((word) => word.blocs));
  if (only === undefined || others.length > 0 || told.length === 0) return;
  const by = parts.every((word) => word.one.by);
  place.hasPart(only, day, by, told);
}

function takePart(place: PlaceFold, word: Word, moves: boolean, around: Around): void {
  if (heard(word, place.holder?.bloc ?? null, around).leaning === "for") {
    around.note(word, "for-own-side", "nothing");
    return;
  }
  place.part(moves ? "contested" : "divided", word, word.blocs);
  around.note(word, moves ? "part-taken" : "part-held", moves ? "contests" : "divides");
}
