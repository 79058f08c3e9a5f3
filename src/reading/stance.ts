import type { Stance } from "../ledger/entry.ts";
import type { Draft } from "./draft.ts";
import type { Clause } from "./grammar/clauses.ts";
import { says } from "./kinds/senses.ts";
import type { Scene } from "./scene.ts";
import type { Word } from "./text.ts";

/** Words after which a deed is intended, attempted or asked for, and not yet done. */
const PLANNING =
  /^(?:plan|plans|planned|planning|want|wants|wanted|aim|aims|aimed|aiming|intend|intends|intended|seek|seeks|sought|seeking|try|tries|tried|trying|attempt|attempts|attempted|attempting|vow|vowed|vows|threaten|threatened|threatens|threatening|prepare|prepared|preparing|order|ordered|call|called|calls|urge|urged|demand|demanded|hope|hoped|hopes|fail|failed|failing|fails|pledge|pledged|promise|promised|struggle|struggling|fight|fighting|effort|efforts|bid|attempt|plan|campaign|operation|offensive|battle|goal|objective|mission|order|orders|push|proposal|expected|set|ready|designed|ask|asked|request|requested|decide|decided|warned|unable|told)$/;

const DONE =
  /^(?:manage|managed|manages|continue|continued|continues|begin|began|begun|start|started|able|succeed|succeeded|forced|come|came|went|appear|appeared|reported|believed|said|thought|allowed|helped|resumed|used|according|known|proceeded|led|claim|claims|claimed|claiming)$/;

const DENYING = /^(?:deny|denied|denies|denying|reject|rejected|rejects|dismissed|refute|refuted)$/;

/** How the source says it: as so, not so, only if, to come, or meant. */
export function stanceOf(found: Draft): Stance {
  const { scene, clause, anchor } = found;
  if (clause === null)
    return deniedBy(scene, anchor) ? "denied" : planned(scene, anchor, found.first) ? "planned" : "asserted";
  if (isConditional(clause)) return "conditional";
  const outcome = ofOutcome(scene, clause);
  if (outcome !== null) return outcome;
  // "The offensive had not begun".
  if (clause.group.negated && isOf(clause, anchor) && says(scene, clause, "occur"))
    return isUntil(scene, clause) ? "asserted" : "denied";
  if (said(clause, anchor)) {
    const own = ofVerb(scene, clause, anchor);
    if (own !== null) return own;
  }
  if (deniedBy(scene, anchor)) return "denied";
  return anchor !== clause.group.verb && planned(scene, anchor, clause.first) ? "planned" : "asserted";
}

const isOf = ({ subject }: Clause, anchor: number): boolean =>
  subject !== null && subject.first <= anchor && anchor < subject.last;

/** The clause, or one that it hangs on, is an "if". */
function isConditional(clause: Clause): boolean {
  for (let at: Clause | null = clause, depth = 0; at !== null && depth < 3; at = at.governor, depth++) {
    if (at.conditional) return true;
    if (at.link === "main" || at.link === "subordinate" || at.link === "relative") return false;
  }
  return false;
}

/** "They will hold the bridge, cutting off the town": what follows from it is no more sure. */
function ofOutcome(scene: Scene, { group, link, governor }: Clause): Stance | null {
  if (group.form !== "ing" || link !== "participle" || governor === null || governor.group.modal < 0) return null;
  const stance = ofVerb(scene, governor, governor.group.verb);
  return stance === "conditional" || stance === "predicted" ? stance : null;
}

/** What the verb's modal, "not" and "to" are said of: the verb itself, and the noun that it acts on. */
const said = ({ group, object, subject }: Clause, anchor: number): boolean =>
  anchor === group.verb ||
  (object !== null && object.first <= anchor && anchor < object.last) ||
  (group.passive && subject !== null && subject.first <= anchor && anchor < subject.last) ||
  (anchor >= group.first && anchor < group.last);

function ofVerb(scene: Scene, clause: Clause, anchor: number): Stance | null {
  const { group } = clause;
  const modal = group.modal >= 0 ? (scene.words[group.modal] as Word).lower : null;
  if (group.negated) return isUntil(scene, clause) ? "asserted" : "denied";
  if (modal !== null && !/^(?:had|can)$/.test(modal)) {
    if (group.perfect && /^(?:could|would|may|might)$/.test(modal)) return "asserted";
    return hasIf(scene) ? "conditional" : modal === "must" || modal === "should" ? "planned" : "predicted";
  }
  if (group.form !== "infinitive" || anchor < group.first) return null;
  return group.perfect ? "asserted" : infinitive(scene, clause);
}

/** "Was not cleared until July": in July it was. */
const isUntil = (scene: Scene, { group, last }: Clause): boolean => {
  for (let k = group.last; k < Math.min(scene.sentence.last, last + 1); k++)
    if ((scene.words[k] as Word).lower === "until") return true;
  return false;
};

const hasIf = (scene: Scene): boolean => {
  for (let k = scene.sentence.first; k < scene.sentence.last; k++)
    if (/^(?:if|unless)$/.test((scene.words[k] as Word).lower)) return true;
  return false;
};

/** "Was the first city to fall", "became the last to be taken". */
const isRanked = (scene: Scene, { governor, group }: Clause): boolean => {
  if (governor === null || !(governor.group.copula || (scene.words[governor.group.verb] as Word).lower === "became"))
    return false;
  const ranked = scene.nouns.find(({ phrase }) => phrase.last === group.first)?.phrase;
  for (let k = ranked?.first ?? group.first; k < group.first; k++)
    if (RANKS.has((scene.words[k] as Word).lower)) return true;
  return false;
};

const RANKS: ReadonlySet<string> = new Set(["first", "second", "third", "last", "latest", "only"]);

/** "Tried to capture" is planned; "managed to capture", "advanced to capture" is done. */
function infinitive(scene: Scene, clause: Clause): Stance {
  if (isRanked(scene, clause)) return "asserted";
  // "Lost it, only to win it back".
  if (scene.words[clause.group.first - 1]?.lower === "only") return "asserted";
  for (let k = clause.group.first - 1; k >= Math.max(scene.sentence.first, clause.group.first - 6); k--) {
    const { lower, pos } = scene.words[k] as Word;
    if (DONE.test(lower)) return "asserted";
    if (PLANNING.test(lower)) return "planned";
    if (pos === "PUNCT") break;
  }
  const governor = clause.governor?.group;
  if (!governor) return "planned";
  const verb = (scene.words[governor.verb] as Word).lower;
  if (PLANNING.test(verb)) return "planned";
  return DONE.test(verb) || /^(?:advanced|moved|pushed|stormed)$/.test(verb) ? "asserted" : "planned";
}

/** "Denied carrying out the strike", "denied responsibility for the attack". */
function deniedBy(scene: Scene, anchor: number): boolean {
  for (let k = anchor - 1; k >= Math.max(scene.sentence.first, anchor - 8); k--) {
    const { lower, text } = scene.words[k] as Word;
    if (DENYING.test(lower)) return true;
    if (text === "," || text === ";" || text === '"') return false;
  }
  return false;
}

/** An event's noun that is meant: "plans for an assault", "called for a withdrawal". */
function planned(scene: Scene, anchor: number, floor: number): boolean {
  for (let k = anchor - 1; k >= Math.max(scene.sentence.first, Math.min(floor, anchor) - 4, anchor - 7); k--) {
    const { lower } = scene.words[k] as Word;
    if (
      /^(?:call|called|calls|calling|demand|demanded|demanding|plan|plans|planned|planning|urged|threat|threatened|prepare|prepared|preparing|request|requested|proposed|possible|imminent|upcoming|future)$/.test(
        lower,
      )
    )
      return true;
  }
  return false;
}
