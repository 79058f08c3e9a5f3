import { describe, expect, test } from "vitest";
import { canonical } from "../../src/ledger/canonical.ts";
import { Chain, GENESIS } from "../../src/ledger/chain.ts";
import type { ReportId } from "../../src/ledger/entry.ts";
import { likenessOf } from "../../src/ledger/likeness.ts";
import { entryLine } from "../../src/ledger/lines.ts";
import type { ClaimEntry, ReportEntry } from "../../src/ledger/record.ts";
import { headOf, slipOf } from "../../src/ledger/slip.ts";
import { Broken, type Instruments, type Linked, type Original, type Store } from "../../src/ledger/store.ts";
import { accepted, day, filed, fileOne, KILLED, made, sha256, TEXT, testInstruments } from "./entries.ts";

/** Gives an empty ledger to a test, and takes it away. */
export type Within = (instruments: Instruments, act: (store: Store) => Promise<void>) => Promise<void>;

async function all(store: Store, from?: number): Promise<Linked[]> {
  const found: Linked[] = [];
  for await (const linked of store.entries(from)) found.push(linked);
  return found;
}
const ids = (entries: readonly Linked[]) => entries.map(({ entry }) => entry.id);

async function* each<One>(items: readonly One[]): AsyncGenerator<One> {
  yield* items;
}

/** What is wrong with a chain, entry by entry and at its end. */
function wrongIn(entries: readonly Linked[]): string[] {
  const chain = new Chain({ sha256 });
  const wrong = entries.flatMap((linked) => {
    const { body } = linked.entry;
    return chain.take(linked, body === null ? null : canonical(body)).map((what) => `${linked.entry.id} ${what}`);
  });
  return [...wrong, ...chain.unsaid().map((id) => `${id} is emptied`)];
}

const redactor = { by: "sara", learned: () => day("2016-12-02") };

/** What every store does, whatever it is kept in. */
export function contract(within: Within): void {
  const on = (what: string, act: (store: Store, instruments: ReturnType<typeof testInstruments>) => Promise<void>) =>
    test(what, async () => {
      const instruments = testInstruments();
      await within(instruments, (store) => act(store, instruments));
    });

  describe("entries", () => {
    on("an empty ledger ends before its first entry", async (store) => {
      expect(await store.head()).toEqual(GENESIS);
      expect(await all(store)).toEqual([]);
      expect(await store.get("r1" as ReportId)).toBeNull();
    });

    on("come in their order, with ids counted for each type", async (store) => {
      await fileOne(store);
      const head = await fileOne(store, { name: "again" });
      const entries = await all(store);
      expect(ids(entries)).toEqual(["r1", "g1", "c1", "c2", "r2", "g2", "c3", "c4"]);
      expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(head).toEqual({ seq: 8, link: entries.at(-1)?.link });
      expect(await store.head()).toEqual(head);
      expect(ids(await all(store, 7))).toEqual(["c3", "c4"]);
      expect(wrongIn(entries)).toEqual([]);
    });

    on("more than are taken at once come whole", async (store) => {
      await store.write((writing) => {
        for (let n = 0; n < 1_203; n++) writing.append(accepted(`c${n + 1}`));
      });
      const seqs = (await all(store)).map(({ seq }) => seq);
      expect(seqs).toEqual(Array.from({ length: 1_203 }, (_, n) => n + 1));
    });

    on("a body comes back as it was, its keys in one order", async (store) => {
      await fileOne(store, { text: "Ünïcode\u2028 “quotes” \\ \u0000 مدينة", published: null, title: null });
      const linked = await store.get("r1" as ReportId);
      expect(linked?.entry.body).toEqual(
        filed({ text: "Ünïcode\u2028 “quotes” \\ \u0000 مدينة", published: null, title: null }),
      );
      expect(Object.keys(linked?.entry.body ?? {})).toEqual(Object.keys(linked?.entry.body ?? {}).sort());
    });

    on("recorded rises strictly, though the clock stands still or goes back", async (store, instruments) => {
      instruments.step = 0;
      await fileOne(store);
      instruments.clock -= 3_600_000_000;
      await fileOne(store);
      const instants = (await all(store)).map(({ entry }) => entry.recorded);
      expect(instants[0]).toBe("2016-12-01T09:00:00.000000Z");
      expect(instants[7]).toBe("2016-12-01T09:00:00.000007Z");
      expect([...instants].sort()).toEqual(instants);
      expect(new Set(instants).size).toBe(8);
    });

    on("a writing knows the instant of its first entry", async (store, instruments) => {
      await fileOne(store);
      instruments.step = -5_000_000;
      let at = "";
      await store.write((writing) => {
        at = writing.at;
        writing.append(accepted("c1"));
      });
      expect((await store.get("j1" as never))?.entry.recorded).toBe(at);
    });

    on("what throws leaves nothing behind", async (store) => {
      await fileOne(store);
      const before = await store.head();
      const failing = store.write(async (writing) => {
        writing.append({ type: "report", learned: day("2016-12-01"), by: "sara", body: filed() });
        writing.keep({ digest: sha256("x"), bytes: new Uint8Array([120]) });
        writing.liken(writing.next("report"), likenessOf(TEXT));
        await Promise.resolve();
        throw new Error("the disk went away");
      });
      await expect(failing).rejects.toThrow("the disk went away");
      expect(await store.head()).toEqual(before);
      expect(await store.original(sha256("x"))).toBeNull();
      expect(await store.alike(likenessOf(TEXT))).toHaveLength(1);
      await fileOne(store);
      expect(ids(await all(store, 5))).toEqual(["r2", "g2", "c3", "c4"]);
      expect(wrongIn(await all(store))).toEqual([]);
    });

    on("an id that is not the next is refused", async (store) => {
      const draft = { ...accepted("c1"), id: "j7" } as ReturnType<typeof accepted>;
      await expect(store.write((writing) => writing.append(draft))).rejects.toThrow("the next judgement is j1");
    });

    on("writings of one store come one after another, and see what was there before them", async (store) => {
      const seen: number[] = [];
      const one = () =>
        store.write(async (writing) => {
          seen.push((await store.head()).seq);
          writing.append(accepted("c1"));
          await Promise.resolve();
          seen.push((await store.head()).seq);
        });
      await Promise.all([one(), one(), one()]);
      expect(seen).toEqual([0, 0, 1, 1, 2, 2]);
    });
  });

  describe("what is asked for", () => {
    on("claims by id, in the order asked for", async (store) => {
      await fileOne(store);
      const claims = await store.claims(["c2", "c9", "c1", "r1", "nonsense"]);
      expect(claims.map(({ id, body }) => [id, body.quote.text])).toEqual([
        ["c2", "took the village of Tel"],
        ["c1", "Shelling killed 3 people"],
      ]);
    });

    on("claims of a report, in the order of their quotes", async (store) => {
      await fileOne(store);
      await fileOne(store);
      const written = made("Shelling", KILLED, "r1" as ReportId, null);
      await store.write((writing) =>
        writing.append({ type: "claim", learned: day("2016-12-01"), by: "sara", body: written }),
      );
      expect((await store.claimsOf("r1" as ReportId)).map(({ id }) => id)).toEqual(["c5", "c1", "c2"]);
    });

    on("a report, and the reports that were read from the same bytes", async (store) => {
      await fileOne(store, { original: sha256("a"), name: "one" });
      await fileOne(store, { original: sha256("a"), name: "two" });
      expect(await store.reportsOf(sha256("a"))).toEqual([
        { id: "r1", name: "one" },
        { id: "r2", name: "two" },
      ]);
      expect(await store.reportsOf(sha256("b"))).toEqual([]);
      expect((await store.report("r2" as ReportId))?.body.name).toBe("two");
      expect(await store.report("c1" as ReportId)).toBeNull();
    });

    on("reports without a reading", async (store) => {
      await fileOne(store);
      await store.write((writing) =>
        writing.append({ type: "report", learned: day("2016-12-01"), by: "sara", body: filed() }),
      );
      expect(await store.unread()).toEqual(["r2"]);
    });

    on("originals, byte for byte", async (store) => {
      const bytes = new Uint8Array([0, 255, 13, 10]);
      const original = { digest: sha256(bytes), bytes };
      await store.write((writing) => writing.keep(original));
      await store.write((writing) => writing.keep(original));
      expect(await store.original(original.digest)).toEqual(bytes);
      expect(await store.original(sha256("other"))).toBeNull();
    });
  });

  describe("what is folded", () => {
    on("says what the entries say", async (store) => {
      await fileOne(store);
      await store.write((writing) => {
        writing.append({ ...accepted("c1"), reconstructed: true } as ReturnType<typeof accepted>);
        writing.append({
          type: "setting",
          learned: day("2016-12-01"),
          by: "sara",
          body: { file: "case.yaml", digest: sha256("x"), text: "x" },
        });
      });
      const entries = await all(store);
      const folded = await store.folded();
      const at = (seq: number) => entries[seq - 1]?.entry;
      expect(folded.reports).toEqual([headOf(1, at(1) as ReportEntry)]);
      expect(folded.reports[0]).not.toHaveProperty("text");
      expect(folded.readings).toEqual([
        { id: "g1", seq: 2, learned: "2016-12-01", report: "r1", reader: "rules-en 1" },
      ]);
      expect(folded.slips).toEqual([slipOf(3, at(3) as ClaimEntry), slipOf(4, at(4) as ClaimEntry)]);
      expect(folded.judgements).toEqual([{ ...at(5), seq: 5 }]);
      expect(folded.settings).toEqual([{ ...at(6), seq: 6 }]);
      expect(folded.assessments).toEqual([]);
    });

    on("slips of the kinds asked for alone", async (store) => {
      await fileOne(store);
      const slips = async (...kinds: Parameters<Store["folded"]>) =>
        (await store.folded(...kinds)).slips.map(({ id }) => id);
      expect(await slips(["control", "clash"])).toEqual(["c2"]);
      expect(await slips(["harm", "control"])).toEqual(["c1", "c2"]);
      expect(await slips(["strike"])).toEqual([]);
      expect(await slips([])).toEqual([]);
    });

    on("every field of a claim comes through the columns", async (store) => {
      const body = {
        ...made("Shelling", KILLED, "r1" as ReportId, null),
        stance: "planned",
        optional: true,
        dates: { from: null, to: day("1969-12-30"), words: "then", rule: "announced" },
        places: ["الصاخور", "Ras"],
        voice: { source: null, via: ["SANA"], named: true, hedge: "reportedly" },
      } as const;
      await store.write((writing) => writing.append({ type: "claim", learned: day("2016-02-29"), by: "sara", body }));
      const [entry] = await store.claims(["c1"]);
      expect((await store.folded()).slips).toEqual([slipOf(1, entry as ClaimEntry)]);
      expect(entry?.body).toEqual(body);
    });
  });

  describe("words are found", () => {
    const arabic = "سيطرت قوات النظام على حي الصَّاخور شرق حلب يوم الأحد";
    const find = async (store: Store, words: string) =>
      (await store.find(words, 10)).map(({ id, text, start, end }) => `${id} ${text.slice(start, end)}`);

    on("in reports, the newest first", async (store) => {
      await fileOne(store);
      await fileOne(store, { text: "Nothing happened in Kafr Zita, reported the Wire." });
      await fileOne(store);
      expect(await find(store, "monitor")).toEqual(["r3 monitor", "r1 monitor"]);
      expect(await find(store, "MONITOR tel")).toEqual(["r3 monitor", "r1 monitor"]);
      expect(await find(store, "monitor zita")).toEqual([]);
      expect(await find(store, "monit")).toEqual([]);
      expect(await find(store, "monit*")).toEqual(["r3 monitor", "r1 monitor"]);
      expect(await find(store, 'no "such" OR (thing')).toEqual([]);
      expect(await find(store, " -- ")).toEqual([]);
      expect(await store.find("monitor", 1)).toHaveLength(1);
    });

    on("in Arabic, with or without the article, the vowels and the hamza", async (store) => {
      await fileOne(store, { text: arabic, title: null });
      for (const words of ["الصاخور", "صاخور", "والصاخور", "الاحد", "أحد نظام"])
        expect(await find(store, words), words).toHaveLength(1);
      expect(await find(store, "صاخ")).toEqual([]);
      expect(await find(store, "صاخور")).toEqual(["r1 الصَّاخور"]);
    });

    on("with accents or without, and in a title", async (store) => {
      await fileOne(store, { text: "Śródmieście was hit.", title: "Le château d'Afrin" });
      expect(await find(store, "srodmiescie")).toEqual(["r1 Śródmieście"]);
      expect(await find(store, "chateau")).toEqual(["r1 château"]);
    });

    on("in a translation", async (store) => {
      const body = {
        ...made("Shelling", KILLED, "r1" as ReportId, null),
        translation: { text: "Beschuss", by: "ulla" },
      };
      await store.write((writing) => writing.append({ type: "claim", learned: day("2016-12-01"), by: "sara", body }));
      expect(await find(store, "beschuss")).toEqual(["c1 Beschuss"]);
    });

    on("with the words around them", async (store) => {
      const far = "word ".repeat(100);
      await fileOne(store, { text: `${far}the needle lies here ${far}`, title: null });
      const [hit] = await store.find("needle", 1);
      expect(hit?.text).toMatch(/^word .* the needle lies here .*word$/);
      expect(hit?.text.length).toBeLessThan(140);
    });
  });

  describe("reports that are alike", () => {
    const other = "The ministry of water opened a bridge over the river in the far south on Monday morning.";
    on("are found by a sentence and by a sketch", async (store) => {
      await fileOne(store);
      await fileOne(store, { text: other });
      const sentence = TEXT.slice(0, TEXT.indexOf(".") + 1);
      const found = async (text: string) => (await store.alike(likenessOf(text))).map(({ report }) => report);
      expect(await found(`${sentence} And more was said by others afterwards.`)).toEqual(["r1"]);
      expect(await found(TEXT)).toEqual(["r1"]);
      expect(await found(`${other} ${sentence}`)).toEqual(["r1", "r2"]);
      expect(await found("Nothing of the kind was ever said by anybody anywhere in the world.")).toEqual([]);
      expect(await found("Too short.")).toEqual([]);
      expect((await store.alike(likenessOf(TEXT)))[0]?.likeness).toEqual(likenessOf(TEXT));
    });

    on("of many that hold one sentence, the first few", async (store) => {
      for (let n = 0; n < 12; n++) await fileOne(store);
      expect((await store.alike(likenessOf(TEXT))).map(({ report }) => report)).toEqual(
        Array.from({ length: 8 }, (_, n) => `r${n + 1}`),
      );
    });
  });

  describe("a ledger goes into another", () => {
    const bytes = new TextEncoder().encode(TEXT);
    const original: Original = { digest: sha256(bytes), bytes };
    const copied = (act: (copy: Store) => Promise<void>) => within(testInstruments(), act);
    const lines = async (store: Store) => (await all(store)).map(entryLine).join("\n");

    on("as it is, and goes on from there", async (store) => {
      await fileOne(store, { original: original.digest });
      await copied(async (copy) => {
        const head = await copy.restore(each<Linked | Original>([original, ...(await all(store))]));
        expect(head).toEqual(await store.head());
        expect(await lines(copy)).toBe(await lines(store));
        expect(await copy.folded()).toEqual(await store.folded());
        expect(await copy.original(original.digest)).toEqual(bytes);
        expect(await copy.alike(likenessOf(TEXT))).toEqual(await store.alike(likenessOf(TEXT)));
        expect(await copy.find("monitor", 5)).toEqual(await store.find("monitor", 5));
        await fileOne(copy);
        expect(wrongIn(await all(copy))).toEqual([]);
        expect(ids(await all(copy, 5))).toEqual(["r2", "g2", "c3", "c4"]);
      });
    });

    on("again, when it has grown", async (store) => {
      await fileOne(store);
      await copied(async (copy) => {
        await copy.restore(each(await all(store)));
        await fileOne(store);
        await copy.restore(each(await all(store)));
        expect(await lines(copy)).toBe(await lines(store));
      });
    });

    on("not where another stands", async (store) => {
      await fileOne(store);
      await copied(async (copy) => {
        await fileOne(copy, { name: "other" });
        await expect(copy.restore(each(await all(store)))).rejects.toThrow(Broken);
        expect((await copy.head()).seq).toBe(4);
      });
    });

    test.each<[string, (entries: Linked[]) => Linked[], string]>([
      [
        "a body",
        (e) => e.map((one) => (one.seq === 3 ? changed(one, { body: { ...one.entry.body } }) : one)),
        "changed",
      ],
      ["a day", (e) => e.map((one) => (one.seq === 3 ? changed(one, { learned: day("2016-01-01") }) : one)), "follow"],
      ["who wrote it", (e) => e.map((one) => (one.seq === 3 ? changed(one, { by: "eve" }) : one)), "follow"],
      [
        "whether it was lived",
        (e) => e.map((one) => (one.seq === 3 ? changed(one, { reconstructed: true }) : one)),
        "follow",
      ],
      ["a seal", (e) => e.map((one) => (one.seq === 3 ? { ...one, sealed: sha256("no") } : one)), "changed"],
      ["one left out", (e) => e.filter(({ seq }) => seq !== 3), "stands behind entry 2"],
      ["two changed over", (e) => [e[1], e[0], ...e.slice(2)] as Linked[], "stands behind entry 0"],
      [
        "one emptied, with nobody saying so",
        (e) => e.map((one) => (one.seq === 3 ? emptied(one) : one)),
        "was emptied",
      ],
    ])("%s that was tampered with is refused", async (_what, tamper, says) => {
      await within(testInstruments(), async (store) => {
        await fileOne(store);
        const entries = tamper(await all(store));
        await copied(async (copy) => {
          await expect(copy.restore(each(entries))).rejects.toThrow(says);
          expect(await copy.head()).toEqual(GENESIS);
        });
      });
    });

    on("not with an original that holds other bytes", async () => {
      await copied(async (copy) => {
        const other = { ...original, bytes: new Uint8Array([1]) };
        await expect(copy.restore(each([other]))).rejects.toThrow("holds other bytes");
      });
    });
  });

  describe("a redaction", () => {
    const bytes = new TextEncoder().encode(TEXT);
    const original: Original = { digest: sha256(bytes), bytes };
    const gone = { what: "text", why: "consent withdrawn", left: null } as const;
    const withOriginal = async (store: Store) => {
      await fileOne(store, { original: original.digest });
      await store.write((writing) => writing.keep(original));
    };

    on("takes a body out for good, and the chain still verifies", async (store) => {
      await withOriginal(store);
      const before = await all(store);
      const whole = ["r1", "g1", "c1", "c2"].map((target) => ({ target: target as ReportId, ...gone }));
      const head = await store.redact(
        [...whole, { target: "r1" as ReportId, what: "text", why: "again", left: null }],
        redactor,
      );
      const entries = await all(store);
      expect(head.seq).toBe(9);
      expect(wrongIn(entries)).toEqual([]);
      expect(entries.slice(0, 4).map(({ link, sealed }) => [link, sealed])).toEqual(
        before.map(({ link, sealed }) => [link, sealed]),
      );
      expect(entries.slice(0, 4).map(({ entry, salt, redacted }) => [entry.body, salt, redacted])).toEqual(
        Array.from({ length: 4 }, () => [null, "", true]),
      );
      expect(JSON.stringify(entries)).not.toContain("Shelling");
      expect(entries[4]?.entry.body).toEqual({
        target: "r1",
        what: "text",
        digest: before[0]?.sealed,
        left: null,
        why: "consent withdrawn",
      });
      const { reports, readings, slips } = await store.folded();
      expect([reports, readings, slips]).toEqual([[], [], []]);
      expect(await store.find("monitor", 5)).toEqual([]);
      expect(await store.alike(likenessOf(TEXT))).toEqual([]);
      expect(await store.claims(["c1"])).toEqual([]);
      expect(await store.claimsOf("r1" as ReportId)).toEqual([]);
      expect(await store.report("r1" as ReportId)).toBeNull();
      expect(await store.unread()).toEqual([]);
      await fileOne(store);
      expect(ids(await all(store, 10))).toEqual(["r2", "g2", "c3", "c4"]);
    });

    on("takes an original's bytes out, and they do not come again", async (store) => {
      await withOriginal(store);
      expect(await store.gone(original.digest)).toBe(false);
      await store.redact([{ target: "r1" as ReportId, what: "original", why: "law" }], redactor);
      expect(await store.original(original.digest)).toBeNull();
      expect(await store.gone(original.digest)).toBe(true);
      expect((await store.report("r1" as ReportId))?.body.text).toBe(TEXT);
      expect(wrongIn(await all(store))).toEqual([]);
      await store.restore(each<Linked | Original>([original, ...(await all(store)).slice(0, 4)]));
      expect(await store.original(original.digest)).toBeNull();
    });

    on("leaves of a body what it is told to", async (store) => {
      await fileOne(store);
      const [claim] = await store.claims(["c1"]);
      const masked = "███████ ████████";
      const left = { ...(claim as ClaimEntry).body, voice: { source: masked, via: [], named: false } };
      const text = TEXT.replace("a monitor", "█████████");
      await store.redact(
        [
          { target: "r1" as ReportId, what: "name", why: "danger", left: filed({ text }) },
          { target: "c1" as never, what: "name", why: "danger", left },
        ],
        redactor,
      );
      expect(wrongIn(await all(store))).toEqual([]);
      expect((await store.folded()).slips.map(({ id, voice }) => [id, voice.source])).toEqual([
        ["c1", masked],
        ["c2", "a monitor"],
      ]);
      expect(await store.find("monitor", 5)).toEqual([]);
      expect(await store.find("shelling", 5)).toHaveLength(1);
      expect(await store.faults()).toEqual([]);
    });

    on("goes into a copy that was made before it", async (store) => {
      await fileOne(store);
      await within(testInstruments(), async (copy) => {
        await copy.restore(each(await all(store)));
        await store.redact([{ target: "c1" as never, ...gone }], redactor);
        await copy.restore(each(await all(store)));
        expect(await all(copy)).toEqual(await all(store));
        expect((await copy.folded()).slips.map(({ id }) => id)).toEqual(["c2"]);
      });
    });

    on("of what is not there is refused", async (store) => {
      await fileOne(store);
      const failing = store.redact(
        [
          { target: "c1" as never, ...gone },
          { target: "c9" as never, ...gone },
        ],
        redactor,
      );
      await expect(failing).rejects.toThrow("there is no entry c9");
      expect(await store.claims(["c1"])).toHaveLength(1);
      expect((await store.head()).seq).toBe(4);
    });

    on("that left another thing than it says shows", async (store) => {
      await fileOne(store);
      const left = filed({ text: "█" });
      await store.redact([{ target: "r1" as ReportId, what: "name", why: "danger", left }], redactor);
      const entries = await all(store);
      const tampered = entries.map((one) => (one.seq === 1 ? changed(one, { body: filed({ text: "other" }) }) : one));
      expect(wrongIn(tampered)).toEqual(["r1 is emptied"]);
    });
  });
}

const changed = (linked: Linked, fields: object): Linked => {
  const entry = { ...linked.entry, ...fields } as Linked["entry"];
  if ("body" in fields) Object.assign(entry, { body: { ...(fields.body as object), optional: true } });
  return { ...linked, entry };
};

const emptied = (linked: Linked): Linked =>
  ({ ...linked, salt: "", redacted: true, entry: { ...linked.entry, body: null } }) as Linked;
