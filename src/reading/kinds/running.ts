import type { ServiceStatus } from "../../ledger/entry.ts";
import { UNCOUNTED } from "../../ledger/figure.ts";
import { type Draft, draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { Mark } from "../lexicon.ts";
import { clauseOf, type Noun, nounOf, prepOf, type Scene, tailOf } from "../scene.ts";
import type { Word } from "../text.ts";
import { isLacking, isScarce, type Site, sitesOf } from "./facilities.ts";
import { says } from "./senses.ts";

/** What works and what does not: "out of service", "no functioning hospitals", "only two clinics still operate", "without power". */
export function runningIn(scene: Scene, sites: readonly Site[]): Draft[] {
  const found: Draft[] = [];
  for (const clause of scene.parse.clauses) found.push(...runs(scene, clause));
  for (const site of sites) found.push(...lacked(scene, site));
  for (const noun of scene.nouns)
    if (noun.events.includes("outage") && !isNews(scene, noun)) found.push(outage(scene, noun));
  return found;
}

/** "A media blackout" cuts nobody's power. */
const isNews = (scene: Scene, { phrase, from }: Noun): boolean => {
  for (let k = phrase.first; k < from; k++) if (NEWS.has((scene.words[k] as Word).lower)) return true;
  return false;
};

const NEWS: ReadonlySet<string> = new Set(["media", "news", "information", "press"]);

function runs(scene: Scene, clause: Clause): Draft[] {
  const out = clause.adjuncts.find((phrase) => isOutOfService(scene, phrase));
  if (out !== undefined) {
    const put = clause.group.passive ? [] : sitesOf(scene, clause.object);
    const sites = put.length > 0 ? put : sitesOf(scene, clause.subject);
    return sites.map((site) => state(scene, clause, site, "closed", Math.max(clause.last, out.last)));
  }
  const sites = sitesOf(scene, thereBe(scene, clause) ?? clause.subject);
  if (sites.length === 0) return [];
  const lacking = sites.some(({ noun }) => isLacking(scene, noun.phrase));
  const status = statusOf(scene, clause, lacking);
  return status === null ? [] : sites.map((site) => state(scene, clause, site, none(scene, site, status), clause.last));
}

/** "There are no hospitals | functioning": those that there are. */
function thereBe(scene: Scene, { group, index, ownSubject }: Clause): NounPhrase | null {
  const before = scene.parse.clauses[index - 1];
  if (group.form !== "ing" || ownSubject || before === undefined || !before.group.copula) return null;
  return before.object !== null && before.object.last === group.first ? before.object : null;
}

/** "No hospitals are operating". */
const none = (scene: Scene, { noun }: Site, status: ServiceStatus): ServiceStatus =>
  status === "working" && isLacking(scene, noun.phrase) ? "closed" : status;

const isOutOfService = (scene: Scene, phrase: NounPhrase): boolean =>
  prepOf(scene, phrase) === "out" && (nounOf(scene, phrase)?.events.includes("service") ?? false);

/** `lacking`: of none of them, which tells without a "still". "Stopped working", "is no longer functioning", "still operates", "is closed", "remain functional". */
function statusOf(scene: Scene, clause: Clause, lacking: boolean): ServiceStatus | null {
  const { group } = clause;
  const on = lacking || worksOn(scene, clause);
  const next = scene.parse.clauses[clause.index + 1];
  if (says(scene, clause, "cease") && next !== undefined && says(scene, next, "work") && !next.ownSubject)
    return "closed";
  if (says(scene, clause, "work") && !group.passive) return on ? "working" : stopped(scene, clause) ? "closed" : null;
  // "Electricity was still being supplied".
  if (says(scene, clause, "work")) return on ? "working" : null;
  const own = (scene.words[group.verb] as Word).lex?.marks ?? 0;
  const off = stopped(scene, clause);
  if (own & Mark.idle && group.last - group.first > 1 && !group.passive) return off ? "working" : "closed";
  if (!group.copula && !says(scene, clause, "remain")) return null;
  for (let k = group.last; k < Math.min(scene.sentence.last, group.last + 4); k++) {
    const { lex, pos } = scene.words[k] as Word;
    const marks = lex?.marks ?? 0;
    if (marks & Mark.functional && PARTLY.has((scene.words[k - 1] as Word).lower)) return off ? null : "limited";
    if (marks & Mark.functional) return off ? "closed" : on || says(scene, clause, "remain") ? "working" : null;
    const preposition = pos === "ADP" && scene.nouns.some(({ phrase }) => phrase.prep === k);
    if (marks & Mark.idle && !preposition) return off ? "working" : "closed";
    if (pos === "PUNCT" || pos === "ADP" || pos === "NOUN") break;
  }
  return null;
}

/** "Only partially functional". */
const PARTLY: ReadonlySet<string> = new Set(["partially", "partly", "barely", "minimally"]);

const stopped = (scene: Scene, { group }: Clause): boolean => {
  if (group.negated) return true;
  const first = (scene.words[group.last] as Word | undefined)?.lower;
  const second = (scene.words[group.last + 1] as Word | undefined)?.lower;
  return (first === "no" && second === "longer") || scene.words[group.verb - 1]?.lower === "longer";
};

/** What works is told only where it might not: "still", "only two", "continues to". */
function worksOn(scene: Scene, clause: Clause): boolean {
  if (stopped(scene, clause)) return false;
  const first = clause.subject === null ? clause.first : Math.max(scene.sentence.first, clause.subject.first - 1);
  for (let k = first; k < Math.min(scene.sentence.last, clause.group.last + 2); k++) {
    const { lower } = scene.words[k] as Word;
    if (lower === "still" || lower === "only" || lower === "remain" || lower === "remains" || lower === "just")
      return true;
  }
  return clause.governor !== null && clause.group.form === "infinitive" && says(scene, clause.governor, "remain");
}

/** "With no functioning hospitals", "without power", "no access to running water", "little running water". */
function lacked(scene: Scene, site: Site): Draft[] {
  const { noun, supply } = site;
  const { phrase } = noun;
  const works = isLacking(scene, phrase) && (supply || isWorking(scene, phrase));
  if (works) return [stock(scene, site, "closed", phrase.first)];
  if (!supply) return [];
  const clause = clauseOf(scene, phrase.head);
  const before = scene.nouns[noun.index - 1];
  const access = before !== undefined && phrase.first - before.phrase.last <= 2 && isAccess(scene, before.phrase);
  const lost = clause !== null && says(scene, clause, "lack");
  if (access && (lost || isLacking(scene, before.phrase))) return [stock(scene, site, "closed", before.phrase.first)];
  const named = (scene.words[clause?.group.verb ?? -1] as Word | undefined)?.lower;
  if (clause?.object === phrase && named !== undefined && /^los(?:t|e|es|ing)$/.test(named))
    return [stock(scene, site, "closed", clause.first)];
  return isScarce(scene, phrase) ? [stock(scene, site, "limited", phrase.first)] : [];
}

const isAccess = (scene: Scene, phrase: NounPhrase): boolean => (scene.words[phrase.head] as Word).lower === "access";

const isWorking = (scene: Scene, { first, head }: NounPhrase): boolean => {
  for (let k = first; k < head; k++) if (((scene.words[k] as Word).lex?.marks ?? 0) & Mark.functional) return true;
  return false;
};

function outage(scene: Scene, noun: Noun): Draft {
  const water = (scene.words[noun.from] as Word).lower === "water";
  const clause = clauseOf(scene, noun.phrase.head);
  return draft({
    scene,
    clause,
    anchor: noun.phrase.head,
    first: noun.phrase.prep < 0 ? noun.phrase.first : noun.phrase.prep + 1,
    last: noun.phrase.last,
    matter: { kind: "service", facility: water ? "water" : "electricity", status: "closed", count: UNCOUNTED },
    where: [...tailOf(scene, noun), ...(clause?.adjuncts ?? [])],
  });
}

/** A lack is no negation of the claim but the claim itself, so that no clause is asked for the stance. */
function stock(scene: Scene, site: Site, status: ServiceStatus, first: number): Draft {
  const { noun, facility } = site;
  const tail = tailOf(scene, noun);
  return draft({
    scene,
    clause: null,
    anchor: noun.phrase.head,
    first: noun.phrase.prep >= 0 && first === noun.phrase.first ? noun.phrase.prep : first,
    last: tail[0] !== undefined && tail[0].first === noun.phrase.last ? tail[0].last : noun.phrase.last,
    matter: { kind: "service", facility, status, count: UNCOUNTED },
    where: [...tail, ...around(scene, noun)],
  });
}

/** Who or what lacks it: "the town | has no clinic", "Kharkiv | lost electricity". */
function around(scene: Scene, noun: Noun): NounPhrase[] {
  const clause = clauseOf(scene, noun.phrase.head);
  if (clause === null) return [];
  return [
    ...(clause.subject === null ? [] : [clause.subject]),
    ...clause.adjuncts.filter((phrase) => phrase !== noun.phrase),
  ];
}

/** The verb with the adjective behind it: "is closed". */
const behindVerb = (scene: Scene, { group }: Clause): number =>
  group.copula && scene.words[group.last]?.pos !== "PUNCT" ? Math.min(group.last + 1, scene.sentence.last) : group.last;

function state(scene: Scene, clause: Clause, site: Site, status: ServiceStatus, last: number): Draft {
  const { noun, facility, count } = site;
  const closed =
    status === "closed" && (clause.group.negated || stopped(scene, clause) || isLacking(scene, noun.phrase));
  return draft({
    scene,
    clause: closed ? null : clause,
    anchor: clause.group.verb,
    first: Math.min(clause.first, noun.phrase.first),
    last: Math.max(last, noun.phrase.last, behindVerb(scene, clause)),
    matter: { kind: "service", facility, status, count: isLacking(scene, noun.phrase) ? UNCOUNTED : count },
    where: [...(site.supply ? [] : [noun.phrase]), ...tailOf(scene, noun), ...clause.adjuncts],
  });
}
