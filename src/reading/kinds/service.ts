import type { VerbSense } from "../../languages/language.ts";
import type { ServiceStatus } from "../../ledger/entry.ts";
import type { Draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import { prepOf, type Scene } from "../scene.ts";
import type { Word } from "../text.ts";
import { attacked, blowsOf, landed, leftSo, underAttack } from "./blows.ts";
import { type Site, siteBefore, siteOf, sitesOf } from "./facilities.ts";
import { roles } from "./roles.ts";
import { runningIn } from "./running.ts";
import { says, sensesOf } from "./senses.ts";
import { toldBy } from "./sitedraft.ts";

/** What is hit, destroyed or out of service of what civilians live by; a strike that hits a market is both (CODEBOOK). */
export function servicesIn(scene: Scene): Draft[] {
  const sites: Site[] = [];
  let outage = false;
  for (const noun of scene.nouns) {
    const site = noun.things.length === 0 ? null : siteOf(scene, noun);
    if (site !== null) sites.push(site);
    if (noun.events.includes("outage")) outage = true;
  }
  if (sites.length === 0 && !outage) return [];
  const found: Draft[] = [];
  for (const clause of scene.parse.clauses) add(found, byVerb(scene, clause));
  for (const noun of scene.nouns) if (noun.events.length > 0) add(found, blowsOf(scene, noun));
  add(found, runningIn(scene, sites));
  return found;
}

/** One claim a facility and status: what a verb and a noun both say is said once. */
function add(found: Draft[], made: readonly Draft[]): void {
  for (const each of made) {
    const same = found.some(
      (other) =>
        other.matter.kind === "service" &&
        each.matter.kind === "service" &&
        other.matter.facility === each.matter.facility &&
        other.matter.status === each.matter.status &&
        other.first < each.last &&
        each.first < other.last,
    );
    if (!same) found.push(each);
  }
}

const STATUS: Partial<Record<VerbSense, ServiceStatus>> = {
  destroy: "destroyed",
  damage: "damaged",
  strike: "damaged",
  shut: "closed",
  cut: "closed",
  restore: "restored",
  reopen: "restored",
};

function byVerb(scene: Scene, clause: Clause): Draft[] {
  const verb = scene.words[clause.group.verb] as Word;
  if (verb.lex === undefined || verb.lex.verbs.length === 0) return [];
  const beset = [...underAttack(scene, clause), ...leftSo(scene, clause)];
  if (beset.length > 0) return beset;
  for (const { sense, lemma } of sensesOf(scene, clause)) {
    const status = STATUS[sense];
    const made =
      status !== undefined
        ? suffered(scene, clause, status, lemma)
        : sense === "attack"
          ? attacked(scene, clause)
          : sense === "land" || sense === "explode"
            ? landed(scene, clause)
            : [];
    if (made.length > 0) return made;
  }
  return [];
}

/** "Destroyed an ambulance", "the hospital was hit", "two buildings collapsed", "schools closed". */
function suffered(scene: Scene, clause: Clause, status: ServiceStatus, lemma: string): Draft[] {
  // Security forces raid houses: no strike, and no damage said.
  if (lemma === "raid") return [];
  // "Under collapsed buildings", "in destroyed homes": an adjective.
  if (clause.group.form === "ed" && scene.words[clause.group.first - 1]?.pos === "ADP") return [];
  const sites = sufferers(scene, clause, lemma);
  // "Not repaired" says that it is damaged still.
  const broken = clause.group.negated && status === "restored";
  const hit = says(scene, clause, "strike");
  return sites
    .filter(({ supply, area }) => (hit ? !supply && !area : !(supply && status === "destroyed")))
    .map((site) => toldBy(scene, clause, site, broken ? "damaged" : status, clause.group.verb, broken));
}

/** What a verb is done to; with "collapsed", "closed" and "burned" also who does it; with a lost subject, the site before. */
function sufferers(scene: Scene, clause: Clause, lemma: string): Site[] {
  const { patient } = roles(scene, clause, false);
  const sites = sitesOf(scene, patient);
  // "Hit crowded areas including a mosque": the verb tells of the part, too.
  for (const phrase of clause.adjuncts)
    if (prepOf(scene, phrase) === "including") sites.push(...sitesOf(scene, phrase));
  if (sites.length > 0) return sites;
  const { group, governor } = clause;
  // "Have been regularly targeted": a time parts the auxiliary from its participle.
  const parted =
    group.form === "ed" && !clause.ownSubject && governor?.index === clause.index - 1 && governor.group.copula;
  if (parted) return sitesOf(scene, clause.subject);
  if (!group.passive && (INTRANSITIVE.has(lemma) || clause.object === null)) {
    return INTRANSITIVE.has(lemma) ? sitesOf(scene, clause.subject) : [];
  }
  if (!group.passive) return sitesOf(scene, clause.object ?? null);
  return siteBefore(scene, clause);
}

const INTRANSITIVE = new Set(["collapse", "close", "shut", "reopen", "open", "burn", "burn-down", "resume"]);
