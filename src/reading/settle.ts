import { isWide } from "../places/countries.ts";
import type { Story, Told } from "./story.ts";

/** How many sentences on a report may tell where its first sentence's event was. */
const AHEAD = 4;

/**
 * A report opens wide and tells where further on ("a wedding in northeast Syria", then the village). A claim without a place,
 * or with none but a country or a part of one, takes the place of the next claim of the same days that has one.
 */
export function settle(all: readonly Told[], story: Story): Told[] {
  const dated = all.map((told, k) => leadDated(told, all.slice(k + 1)));
  return placed(dated).map((told) => called(told, story));
}

/** "On a village near Sahel", and further on "the village of Qasr": the name is the lead's place. */
function called(told: Told, { said }: Story): Told {
  const { open, places, draft } = told;
  const at = draft.scene.sentence.index;
  if (open === "" || at > LEAD + 1) return told;
  const { settled } = draft.scene.lexicon.site;
  const name = said.find(
    ({ head, sentence }) =>
      sentence > at && sentence <= at + AHEAD && (head === open || (settled.has(head) && settled.has(open))),
  );
  if (!name || places.includes(name.text)) return told;
  return { ...told, places: [name.text, ...places.filter((place) => place !== open)] };
}

/** Sentences at the head of a report whose event may be dated further on. */
const LEAD = 2;

/** The lead's undated event is of the day that the report tells for the next of its kind, not of publication. */
function leadDated(told: Told, later: readonly Told[]): Told {
  if (told.dates.rule !== "publication" || told.draft.scene.sentence.index > LEAD) return told;
  const next = later.find(
    ({ draft, dates }) =>
      draft.matter.kind === told.draft.matter.kind &&
      draft.scene.sentence.index <= told.draft.scene.sentence.index + AHEAD &&
      dates.rule === "relative" &&
      dates.from !== null &&
      dates.from === dates.to,
  );
  return next ? { ...told, dates: { ...next.dates, words: null, rule: "event" } } : told;
}

function placed(all: readonly Told[]): Told[] {
  return all.map((told, k) => {
    const { draft } = told;
    if (
      draft.stance !== "asserted" ||
      told.dates.from === null ||
      draft.matter.kind === "control" ||
      draft.matter.kind === "agreement"
    )
      return told;
    if (told.places.length > 0 && !told.places.every(isWide)) return told;
    if (told.places.length === 0 && all.slice(0, k).some(({ places }) => places.length > 0)) return told;
    const later = all.slice(k + 1).find((next) => follows(told, next));
    if (!later) return told;
    return {
      ...told,
      places: [...later.places.filter((place) => !told.places.includes(place)).slice(0, 2), ...told.places],
    };
  });
}

const follows = (told: Told, next: Told): boolean =>
  next.draft.scene.sentence.index - told.draft.scene.sentence.index <= AHEAD &&
  next.draft.stance === "asserted" &&
  next.places.length > 0 &&
  !next.places.some(isWide) &&
  next.dates.from === told.dates.from &&
  next.dates.to === told.dates.to &&
  (next.draft.matter.kind === told.draft.matter.kind ||
    next.draft.matter.kind === "strike" ||
    next.draft.matter.kind === "harm");
