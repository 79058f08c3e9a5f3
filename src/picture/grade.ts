import type { ClaimId, HarmGrade } from "../ledger/record.ts";
import { type Day, shift } from "../ledger/when.ts";
import type { BlocId } from "../parties/party.ts";
import { isWitness } from "./independence.ts";
import type { Resolved, Settled } from "./settled.ts";
import { columnOf } from "./sides.ts";
import { lengthOf } from "./tally/days.ts";
import type { Counted } from "./tally/event.ts";
import { byId, type Item } from "./tally/item.ts";
import { type Region, regionLie, regionOf } from "./tally/region.ts";
import { independentOf } from "./tally/roots.ts";
import type { Web } from "./tally/web.ts";

/** A step of a grade: a rule that was met or not, and the claims that it looked at. */
export interface Finding {
  readonly rule:
    | "dead-were-fighters"
    | "belligerent-accepts"
    | "another-most-likely"
    | "rival-blame"
    | "two-roots"
    | "actions-near";
  readonly met: boolean;
  readonly claims: readonly ClaimId[];
}

/** A grade in Airwars' words: proposed by rules until a person signs one. */
export interface Grading {
  readonly proposed: HarmGrade;
  readonly trace: readonly Finding[];
  readonly signed: { readonly grade: HarmGrade; readonly claim: ClaimId } | null;
}

/** An event has a day, or a night and the day after; a longer window is a period and is not graded. */
const EVENT_DAYS = 2;

const ids = (claims: readonly { readonly id: ClaimId }[]) => claims.map(({ id }) => id).sort(byId);

/** What a belligerent is said to have done, and where. */
interface Action {
  readonly id: ClaimId;
  readonly region: Region;
  readonly by: readonly BlocId[];
}

/** Actions by the day, so that each event looks only at those of its own days. */
export type Actions = ReadonlyMap<Day, readonly Action[]>;

/** An assault of many days is near each of them; what went on for longer than this is background, and near none. */
const ACTION_DAYS = 31;

/** A strike or a fight with a day, a place and a party: what the rest did is near nothing. */
function actionOf(said: Settled): Action | null {
  const { matter, stance, id } = said.claim;
  if (stance !== "asserted" || (matter.kind !== "strike" && matter.kind !== "clash")) return null;
  const by = [...(said.party?.blocs ?? []), ...(said.against?.blocs ?? [])];
  const region = by.length > 0 ? regionOf(said) : null;
  return region && { id, region, by };
}

export function actionsOf({ settled }: Resolved): Actions {
  const days = new Map<Day, Action[]>();
  for (const said of settled) {
    const { from, to } = said;
    const action = from === null || to === null || lengthOf({ from, to }) > ACTION_DAYS ? null : actionOf(said);
    if (action === null || from === null || to === null) continue;
    for (let day = from; day <= to; day = shift(day, 1)) {
      const own = days.get(day);
      if (own) own.push(action);
      else days.set(day, [action]);
    }
  }
  return days;
}

/** Actions of a belligerent within a day of the event, in its place. */
function near({ days, region, subject: { facets } }: Counted, actions: Actions, { ground }: Resolved): Action[] {
  const found = new Set<Action>();
  for (let day = shift(days.from ?? days.to, -1); day <= shift(days.to, 1); day = shift(day, 1))
    for (const action of actions.get(day) ?? [])
      if (facets.blamed === null || action.by.some((bloc) => facets.blamed?.includes(bloc))) found.add(action);
  return [...found].filter((action) => regionLie(action.region, region, ground) !== "apart");
}

/** The accused's word alone does not make the dead fighters. */
const saidByOthers = ({ items, subject }: Counted): Item[] =>
  items.filter(({ said: { root } }) => root.side === null || !subject.facets.blamed?.includes(root.side));

function rivals(event: Counted, web: Web): Item[] {
  const blamed = event.items.filter(({ subject }) => subject.facets.blamed !== null);
  const within = blamed.filter(({ subject: { facets } }) =>
    blamed.some((other) => !other.subject.facets.blamed?.some((bloc) => facets.blamed?.includes(bloc))),
  );
  const others = (web.get(event) ?? []).filter(({ why }) => why === "another-blamed");
  return [...within, ...others.flatMap(({ to }) => to.items)];
}

/** Independent witnesses of no side who blame another party, where none of them blames this one: its own word is none. */
function blamingAnother(event: Counted, web: Web): Item[] {
  const { blamed } = event.subject.facets;
  const witnesses = ({ items }: Counted) =>
    items.filter(
      ({ said, subject }) => said.root.side === null && isWitness(said.root) && subject.facets.blamed !== null,
    );
  if (blamed === null || witnesses(event).length > 0) return [];
  const others = (web.get(event) ?? []).filter(({ why }) => why === "another-blamed");
  return independentOf(others.flatMap(({ to }) => witnesses(to)));
}

/** The grade of an event; null for a period, and for harm other than death and wounds. */
export function gradeOf(event: Counted, web: Web, actions: Actions, resolved: Resolved): Grading | null {
  if (lengthOf(event.days) > EVENT_DAYS || !/^(?:killed|injured)$/.test(event.subject.of)) return null;
  const accepts = event.items.filter(({ said }) => columnOf(said).says === "admits");
  const neutral = event.items.filter(({ said }) => columnOf(said).says === "documents");
  const roots = independentOf(neutral.filter(({ said }) => isWitness(said.root)));
  const about = near(event, actions, resolved);
  const fighters = event.subject.class === "combatant" ? saidByOthers(event) : [];
  const rival = rivals(event, web);
  const another = blamingAnother(event, web);
  const trace: Finding[] = [
    { rule: "dead-were-fighters", met: fighters.length > 0, claims: ids(fighters) },
    { rule: "belligerent-accepts", met: accepts.length > 0, claims: ids(accepts) },
    { rule: "another-most-likely", met: another.length > 1, claims: ids(another) },
    { rule: "rival-blame", met: rival.length > 0, claims: ids(rival) },
    { rule: "two-roots", met: roots.length > 1, claims: ids(roots) },
    { rule: "actions-near", met: about.length > 0, claims: ids(about) },
  ];
  return { proposed: proposed(trace), trace, signed: signedOf(event) };
}

function proposed(trace: readonly Finding[]): HarmGrade {
  const met = (rule: Finding["rule"]) => trace.some((step) => step.rule === rule && step.met);
  if (met("dead-were-fighters")) return "discounted";
  if (met("belligerent-accepts")) return "confirmed";
  if (met("another-most-likely")) return "discounted";
  if (met("rival-blame")) return "contested";
  return met("two-roots") && met("actions-near") ? "fair" : "weak";
}

function signedOf(event: Counted): Grading["signed"] {
  const signed = event.items.filter(({ said }) => said.claim.signed !== undefined);
  const last = signed.sort((a, b) => byId(a.id, b.id)).at(-1);
  return last?.said.claim.signed ? { grade: last.said.claim.signed, claim: last.id } : null;
}
