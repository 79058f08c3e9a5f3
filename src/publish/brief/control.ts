import { shift } from "../../ledger/when.ts";
import { controlChanges } from "../../picture/changes.ts";
import type { Cell } from "../../picture/control.ts";
import type { Gallery } from "../../picture/gallery.ts";
import type { Resolved, Settled } from "../../picture/settled.ts";
import { sayDay } from "../sheets/words.ts";
import { finder, listed, type Sentence, sentence, voices } from "./sentence.ts";

/** Districts that are not what they were a day before, and those that are fought over, claimed or disputed. */
export function controlSentences(gallery: Gallery): Sentence[] {
  const { control, resolved, on } = gallery;
  const changed = new Set(controlChanges(gallery.controlOn(shift(on, -1)), control).map(({ place }) => place));
  const open = (cell: Cell) => cell.status === "contested" || cell.claimed.length > 0 || cell.disputed;
  return control.cells
    .filter((cell) => changed.has(cell.place) || (open(cell) && !cell.stale))
    .flatMap((cell) => told(cell, resolved));
}

function told(cell: Cell, resolved: Resolved): Sentence[] {
  const { labelOf } = resolved;
  const said = (ids: readonly Settled["claim"]["id"][]) => ids.flatMap((id) => finder(resolved)(id) ?? []);
  const place = labelOf(cell.place);
  const { hold, claimed, fighting, assessed } = cell;
  const sentences: Sentence[] = [];
  if (cell.status === "contested") {
    const holder = cell.holder === null ? "" : `; ${labelOf(cell.holder)} held it before`;
    sentences.push(
      ...sentence(`${place} is contested, ${voices(said(fighting))} said${holder}.`, fighting, cell.provisional),
    );
  } else if (hold) {
    const days = hold.by ? `by ${hold.since}` : `since ${hold.since}`;
    sentences.push(
      ...sentence(
        `${place}: held by ${labelOf(hold.bloc)} ${days}, ${voices(said(hold.claims))} said; ${GRADES[hold.grade]}.`,
        hold.claims,
        hold.provisional,
      ),
    );
  } else if (fighting.length > 0)
    sentences.push(
      ...sentence(
        `${place}: who holds it is open, by what ${voices(said(fighting))} said.`,
        fighting,
        cell.provisional,
      ),
    );
  for (const over of claimed)
    sentences.push(
      ...sentence(
        over.grade === "claimed"
          ? `That ${place} is held by ${labelOf(over.bloc)} since ${sayDay(over.since, over.by)} is claimed by ${voices(said(over.claims))} alone, on that side.`
          : `That it is held by ${labelOf(over.bloc)} since ${sayDay(over.since, over.by)} is what ${voices(said(over.claims))} said.`,
        over.claims,
        over.provisional,
      ),
    );
  if (cell.disputes.length > 0)
    sentences.push(...sentence(`That is disputed by ${voices(said(cell.disputes))}.`, cell.disputes, cell.provisional));
  if (assessed && hold) {
    const holder = assessed.holder === null ? assessed.status : `held by ${labelOf(assessed.holder)}`;
    sentences.push(
      ...sentence(
        `The desk's own assessment: ${place} is ${holder} since ${assessed.from} (${assessed.why}).`,
        hold.claims,
        false,
      ),
    );
  }
  return sentences;
}

const GRADES: Readonly<Record<NonNullable<Cell["grade"]>, string>> = {
  admitted: "the side that lost it says so as well",
  corroborated: "two independent sources say so",
  reported: "one source that is on neither side says so",
  claimed: "only that side says so",
  assessed: "the desk's own word",
};

/** Parts of one bloc that do not touch its hinterland. */
export function pocketSentences({ pockets, control, resolved }: Gallery): Sentence[] {
  return pockets
    .filter(({ rear, places }) => !rear && places.length > 1)
    .flatMap(({ bloc, places, provisional }) => {
      const claims = places.flatMap((place) => control.cell(place).hold?.claims ?? []);
      const [first = "", ...more] = places.map(resolved.labelOf);
      const names =
        more.length > 4
          ? `${listed([first, ...more.slice(0, 3)])} and ${more.length - 3} more`
          : listed([first, ...more]);
      return sentence(
        `${places.length} districts held by ${resolved.labelOf(bloc)} hang together and do not touch its hinterland: ${names}.`,
        claims,
        provisional,
      );
    });
}
