import type { Method } from "../../ledger/entry.ts";
import { dayNumber } from "../../ledger/when.ts";
import type { Gallery } from "../../picture/gallery.ts";
import type { Told } from "../../picture/tally/tables.ts";
import { countOf, daysOf, regionOf } from "../sheets/words.ts";
import { listed, type Sentence, sentence } from "./sentence.ts";

/** Events of the day and of the six days before it: older ones are in the pictures. */
const isFresh = ({ days }: Told, { on }: Gallery): boolean => days.to <= on && dayNumber(on) - dayNumber(days.to) < 7;

const PEOPLE: Readonly<Record<string, string>> = { civilian: "civilians", combatant: "fighters", all: "people" };
const sources = ({ members }: Told): string => listed([...new Set(members.map(({ root }) => root.label))]);
const claimsOf = ({ members }: Told) => members.map(({ claim }) => claim);
const when = ({ days, by }: Told): string => (days.from === days.to && !by ? `on ${days.to}` : daysOf(days, by));
const counted = (event: Told): string =>
  event.range || event.words.length > 0 ? countOf(event) : "an uncounted number of";

export function harmSentences(gallery: Gallery): Sentence[] {
  const { harm, resolved } = gallery;
  const told = harm.events
    .filter((event) => isFresh(event, gallery))
    .flatMap((event) => {
      const { of, class: who, group } = event.subject;
      const people = group ?? PEOPLE[who] ?? who;
      const text = `${counted(event)} ${people} ${of} in ${regionOf(event, resolved)}, ${when(event)}, according to ${sources(event)}.`;
      return sentence(capital(text), claimsOf(event), event.provisional);
    });
  const candidates = harm.candidates.flatMap(({ events: [one, other] }) => {
    const pair = [one, other].flatMap((id) => harm.events.find((event) => event.id === id) ?? []);
    const fresh = pair.some((event) => isFresh(event, gallery));
    const text = `It is not known whether ${pair.map((event) => `the ${counted(event)} ${event.subject.of} ${when(event)}`).join(" and ")} are of one event; they are not added up.`;
    return fresh
      ? sentence(
          text,
          pair.flatMap(claimsOf),
          pair.some(({ provisional }) => provisional),
        )
      : [];
  });
  return [...told, ...candidates];
}

/** What one of a method's count is called, and several: of shelling it is shells that are counted, not raids. */
const STRUCK: Readonly<Record<Method, readonly [one: string, many: string]>> = {
  airstrike: ["air strike", "air strikes"],
  drone: ["drone strike", "drone strikes"],
  shelling: ["shell", "shells"],
  missile: ["missile", "missiles"],
  bombing: ["bombing", "bombings"],
  "suicide bombing": ["suicide bombing", "suicide bombings"],
  chemical: ["chemical attack", "chemical attacks"],
  other: ["attack", "attacks"],
};

/** "At least one air strike", "2,500 shells": who tells of a strike has not said that there was no other. */
function struck({ subject, range, words }: Told): string {
  const [one, many] = STRUCK[subject.of as Method];
  if (range?.least === 1 && (range.most === 1 || range.most === null)) return `at least one ${one}`;
  return `${countOf({ range, words })} ${many}`;
}

export const strikeSentences = (gallery: Gallery): Sentence[] =>
  gallery.strikes.events
    .filter((event) => isFresh(event, gallery) && event.range !== null)
    .flatMap((event) =>
      sentence(
        capital(
          `${struck(event)} on ${regionOf(event, gallery.resolved)}, ${when(event)}, according to ${sources(event)}.`,
        ),
        claimsOf(event),
        event.provisional,
      ),
    );

export function flowSentences(gallery: Gallery): Sentence[] {
  const { displacement, resolved } = gallery;
  return displacement.flows.flatMap((flow) => {
    const counts = [flow.persons, flow.families].filter((one) => one !== null);
    if (!counts.some((one) => isFresh(one, gallery))) return [];
    const many = counts.map(
      (one) => `${counted(one)} ${one === flow.families ? "families" : "persons"} (${sources(one)})`,
    );
    const from = flow.origin?.words[0] ?? regionOf(flow, resolved);
    const to = flow.destination ? ` to ${flow.destination.words[0]}` : "";
    const silent =
      flow.silent.length > 0 ? ` ${listed(flow.silent.map(({ root }) => root.label))} did not acknowledge it.` : "";
    const moved = flow.evacuated ? "were taken out" : flow.movement === "back" ? "returned" : "left";
    const claims = [...counts.flatMap(claimsOf), ...flow.silent.map(({ claim }) => claim)];
    return sentence(
      capital(`${listed(many)} ${moved}, from ${from}${to}.${silent}`),
      claims,
      counts.some(({ provisional }) => provisional),
    );
  });
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
