import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Matter, Stance } from "../../src/ledger/entry.ts";
import type { ClaimId, Digest, Judgement } from "../../src/ledger/record.ts";
import type { Folded } from "../../src/ledger/slip.ts";
import { LATEST } from "../../src/ledger/standing.ts";
import type { AsOf } from "../../src/ledger/stands.ts";
import type { Writing } from "../../src/ledger/store.ts";
import { type Day, shift } from "../../src/ledger/when.ts";
import { drawings, Gallery, view } from "../../src/newsroom.ts";
import { newStore } from "./case.ts";

/** Laws of every picture, over small random ledgers: each is drawn from a whole case, as `dateline show` draws it. */

const CASE = `title: A small war
zone: UTC
parties:
  - { id: north, label: the northern army, descriptors: [the army] }
  - { id: south, label: southern rebels, descriptors: [rebels] }
sources:
  - { id: monitor, label: Monitor, what: monitor }
  - { id: relief, label: Relief, what: body }
  - { id: herald, label: Northern Herald, what: state media, speaks_for: north }
`;
const PLACES = `id,name,kind,lat,lon,parent,population
shire,Shire,district,,,,
abel,Abelton,village,10,20,shire,100
bard,Bardale,village,10,20.1,shire,200
corn,Cornham,village,10.1,20,shire,300
dene,Denewick,village,10.1,20.1,shire,400
`;
const FIRST = "2016-11-01" as Day;
const ON = shift(FIRST, 12);
const ABOUT = { low: 3, high: 5 };

const MATTERS: readonly Matter[] = [
  { kind: "control", change: "gained", party: "the army" },
  { kind: "control", change: "gained", party: "rebels" },
  { kind: "control", change: "lost", party: "the army" },
  { kind: "control", change: "held", party: "rebels" },
  { kind: "clash", party: "the army", against: "rebels" },
  { kind: "strike", method: "airstrike", party: "the army", count: ABOUT },
  { kind: "harm", outcome: "killed", victims: "civilian", party: "rebels", count: ABOUT },
  { kind: "harm", outcome: "killed", victims: "civilian", party: null, count: { low: 8, high: 8 } },
  { kind: "displacement", movement: "fled", unit: "families", count: ABOUT, origin: "Abelton", destination: "Bardale" },
  { kind: "service", facility: "hospital", status: "damaged", count: { low: 1, high: 1 } },
  { kind: "service", facility: "hospital", status: "working", count: { low: 1, high: 1 } },
  { kind: "access", change: "besieged", party: "rebels" },
  { kind: "agreement", what: "ceasefire", status: "agreed", party: "the army", against: "rebels" },
  { kind: "population", condition: "resident", unit: "persons", count: ABOUT },
];
const STANCES: readonly Stance[] = ["asserted", "asserted", "asserted", "denied", "unacknowledged"];
const WHERE = [["Abelton"], ["Bardale", "Shire"], ["Cornham"], ["Denewick"], ["Shire"], ["Nowhere"]] as const;
const VOICES = ["Monitor", "Relief", "Northern Herald", "a soldier in Cornham", null] as const;

const below = (count: number) => fc.nat(count - 1);
const told = fc.record({
  matter: below(MATTERS.length),
  stance: below(STANCES.length),
  where: below(WHERE.length),
  voice: below(VOICES.length),
  day: below(12),
});
type Told = typeof told extends fc.Arbitrary<infer One> ? One : never;
const reports = fc.array(fc.array(told, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

/** Nothing is said twice in one report's words, so that no claim is the echo of another. */
const SPAN = 200;

function report(writing: Writing, claims: readonly Told[], nth: number): void {
  const learned = shift(FIRST, nth);
  const [id, reading] = [writing.next("report"), writing.next("reading")];
  const kept = { learned, by: "test" };
  const about = { publisher: nth % 2 ? "Wire" : "Post", title: null, url: null, language: "en" };
  const text = `Report ${nth}`;
  const filed = {
    ...about,
    published: { day: learned },
    text,
    name: "test",
    access: "public" as const,
    original: null,
  };
  writing.append({ ...kept, type: "report", id, body: { ...filed, form: "article" } });
  const body = { report: id, reader: "test 1", claims: claims.length, problems: [] };
  writing.append({ ...kept, type: "reading", id: reading, body });
  for (const [at, one] of claims.entries()) {
    const source = VOICES[one.voice] ?? null;
    const day = shift(FIRST, one.day);
    writing.append({
      ...kept,
      type: "claim",
      body: {
        quote: { text: "So it was", start: at * SPAN, end: at * SPAN + 9 },
        voice: { source, via: [], named: source !== "a soldier in Cornham" },
        stance: STANCES[one.stance] as Stance,
        places: WHERE[one.where] ?? [],
        dates: { from: day, to: day, words: null, rule: one.day % 3 ? "stated" : "publication" },
        matter: MATTERS[one.matter] as Matter,
        report: id,
        reading,
      },
    });
  }
}

/** The ledger of some reports, and then of what the desk says. */
async function ledger(all: readonly (readonly Told[])[], desk: (claims: readonly ClaimId[]) => readonly Judgement[]) {
  const store = newStore();
  const setting = (file: string, text: string) => ({ file, text, digest: "0".repeat(64) as Digest });
  await store.write((writing) => {
    for (const body of [setting("case.yaml", CASE), setting("places.csv", PLACES)])
      writing.append({ type: "setting", learned: FIRST, by: "test", body });
    for (const [nth, claims] of all.entries()) report(writing, claims, nth);
  });
  const claims = (await store.folded()).slips.map(({ id }) => id);
  for (const body of desk(claims))
    await store.write((writing) => void writing.append({ type: "judgement", learned: ON, by: "test", body }));
  return store.folded();
}

async function drawn(folded: Folded, asOf: AsOf = LATEST): Promise<string> {
  const { resolved } = await view(folded, asOf);
  const gallery = new Gallery(resolved, ON);
  return JSON.stringify(drawings.map(({ id, data }) => [id, data(gallery)]));
}

const why = "the test says so";
const nothing = () => [];
const pickOf = (claims: readonly ClaimId[], nth: number) => claims[nth % claims.length] as ClaimId;

/** What the desk may say of one claim; `undo` of it is known by its number. */
const verdicts: readonly ((claim: ClaimId, other: ClaimId) => Judgement)[] = [
  (claim) => ({ verdict: "accept", claim, why }),
  (claim) => ({ verdict: "reject", claim, why }),
  (claim) => ({ verdict: "correct", claim, why, changed: { places: ["Cornham"], stance: "asserted" } }),
  (claim) => ({ verdict: "park", claim, why, question: "is it so?" }),
  (one, other) => ({ verdict: "part", claims: [one, other], why }),
  (one, other) => ({ verdict: "join", claims: [one, other], why }),
];

const RUNS = { numRuns: 25 };

describe("every picture of a case", () => {
  it("is the same whatever the order of the entries", async () => {
    const shuffles = fc.infiniteStream(fc.nat());
    await fc.assert(
      fc.asyncProperty(reports, shuffles, async (all, chance) => {
        const folded = await ledger(all, (claims) => [{ verdict: "accept", claim: pickOf(claims, 1), why }]);
        const shuffled = <One>(list: readonly One[]): One[] =>
          list
            .map((one) => ({ one, key: chance.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ one }) => one);
        const { slips, readings, judgements, settings } = folded;
        const mixed: Folded = {
          ...folded,
          reports: shuffled(folded.reports),
          slips: shuffled(slips),
          readings: shuffled(readings),
          judgements: shuffled(judgements),
          settings: shuffled(settings),
        };
        expect(await drawn(mixed)).toBe(await drawn(folded));
      }),
      RUNS,
    );
  });

  it("has nothing of a rejected claim, as if it had never been made", async () => {
    await fc.assert(
      fc.asyncProperty(reports, fc.nat(), async (all, nth) => {
        const folded = await ledger(all, (claims) => [{ verdict: "reject", claim: pickOf(claims, nth), why }]);
        const [word] = folded.judgements;
        const gone = word?.body.verdict === "reject" ? word.body.claim : null;
        const without = { ...folded, judgements: [], slips: folded.slips.filter(({ id }) => id !== gone) };
        expect(without.slips.length).toBe(folded.slips.length - 1);
        expect(await drawn(folded)).toBe(await drawn(without));
      }),
      RUNS,
    );
  });

  it("is what it was, byte for byte, once a word of the desk is undone", async () => {
    await fc.assert(
      fc.asyncProperty(reports, fc.nat(), fc.nat(), below(verdicts.length), async (all, one, other, verdict) => {
        const undone = await ledger(all, (claims) => [
          verdicts[verdict]?.(pickOf(claims, one), pickOf(claims, other)) as Judgement,
          { verdict: "undo", judgement: "j1" as never, why },
        ]);
        expect(undone.judgements.map(({ id }) => id)).toEqual(["j1", "j2"]);
        expect(await drawn(undone)).toBe(await drawn(await ledger(all, nothing)));
      }),
      RUNS,
    );
  });

  it("is changed by no later entry where it is drawn up to an entry", async () => {
    await fc.assert(
      fc.asyncProperty(reports, reports, fc.nat(), async (all, more, nth) => {
        const before = await ledger(all, nothing);
        const after = await ledger([...all, ...more], (claims) => [
          { verdict: "reject", claim: pickOf(claims, nth), why },
        ]);
        const upto = Math.max(...before.slips.map(({ seq }) => seq));
        expect(after.slips.length).toBeGreaterThan(before.slips.length);
        expect(await drawn(after, { known: null, upto })).toBe(await drawn(before));
      }),
      RUNS,
    );
  });
});
