import { canonical } from "../ledger/canonical.ts";
import { Chain } from "../ledger/chain.ts";
import type { ReportId } from "../ledger/entry.ts";
import type { Problem } from "../ledger/problem.ts";
import { holds } from "../ledger/quote.ts";
import type { ClaimEntry, Digest, ReadingEntry, ReadingId, Setting } from "../ledger/record.ts";
import type { Emptied, Head, Instruments, Linked, Store } from "../ledger/store.ts";
import { type CaseFile, changes } from "./settings.ts";

/** What a ledger is held against. */
export interface Checking {
  readonly hash: Pick<Instruments, "sha256">;
  /** The case's files as they lie on disk; null where they could not be read. */
  readonly files: readonly CaseFile[] | null;
  /** A link that was printed elsewhere, and must stand in the chain. */
  readonly link: string | null;
}

/** What was found. */
export interface Checked {
  readonly head: Head;
  readonly problems: readonly Problem[];
}

const RESTORE = "Take the case back from a backup, or import an export of it into a new case.";
/** So many problems of one check are told; the rest are counted. */
const TOLD = 20;
/** So many reports' texts are held, for claims whose report is not the last. */
const HELD = 50;

/** Holds a ledger against itself, and against what lies outside it. Each problem says how to mend it. */
export async function check(store: Store, checking: Checking): Promise<Checked> {
  const found = new Findings(store, checking);
  for await (const linked of store.entries()) await found.take(linked);
  await found.end();
  return { head: await store.head(), problems: found.told() };
}

class Findings {
  readonly #store: Store;
  readonly #checking: Checking;
  readonly #chain: Chain;
  readonly #problems = new Map<string, Problem[]>();
  readonly #texts = new Map<ReportId, string | null>();
  /** How many claims each reading has more than it says it has. */
  readonly #claims = new Map<ReadingId, number>();
  readonly #originals = new Map<Digest, ReportId>();
  readonly #gone = new Set<Digest>();
  #last: ReadingEntry | null = null;
  #met: boolean;

  constructor(store: Store, checking: Checking) {
    this.#store = store;
    this.#checking = checking;
    this.#chain = new Chain(checking.hash);
    this.#met = checking.link === null || checking.link === this.#chain.tail.link;
  }

  async take(linked: Linked): Promise<void> {
    const { entry, link, seq } = linked;
    const body = entry.body === null ? null : canonical(entry.body);
    for (const wrong of this.#chain.take(linked, body)) {
      this.#say("broken-chain", `entry ${seq}`, `${entry.id} ${wrong}. ${RESTORE}`);
    }
    this.#met ||= link === this.#checking.link;
    if (entry.body === null) return this.#emptied(entry as Emptied);
    if (entry.type === "report") this.#report(entry.id, entry.body.text, entry.body.original);
    if (entry.type === "reading") this.#reading(entry);
    if (entry.type === "setting" && !linked.redacted) this.#setting(entry.body);
    if (entry.type === "claim") await this.#claim(entry);
    if (entry.type === "redaction" && entry.body.what === "original") this.#gone.add(entry.body.digest);
  }

  async end(): Promise<void> {
    for (const id of this.#chain.unsaid())
      this.#say("unsaid-redaction", id, `a part of it is gone, and no redaction says so. ${RESTORE}`);
    for (const [reading, over] of this.#claims)
      if (over !== 0)
        this.#say(
          "claims-missing",
          reading,
          `the ledger holds ${Math.abs(over)} claims ${over < 0 ? "fewer" : "more"} than it says. ${RESTORE}`,
        );
    for (const id of await this.#store.unread())
      this.#say("unread-report", id, `it was never read. Run dateline reread ${id}.`);
    for (const [digest, report] of this.#originals) await this.#original(digest, report);
    for (const fault of await this.#store.faults()) this.#say(fault.check, fault.where, fault.says);
    await this.#files();
    if (!this.#met)
      this.#say(
        "head-missing",
        "--head",
        `the link ${this.#checking.link} is not in this ledger: entries were cut from its end or changed, or it is another ledger's. ${RESTORE}`,
      );
  }

  /** The problems in the order of their first, no more than some of each. */
  told(): Problem[] {
    return [...this.#problems].flatMap(([check, all]) => {
      const more = all.length - TOLD;
      const rest = { check, where: "ledger", says: `${more} more of the same.` };
      return more > 0 ? [...all.slice(0, TOLD), rest] : all;
    });
  }

  /** Of a claim that was redacted nothing tells its reading but its place: claims stand behind the reading that found them. */
  #emptied({ id, type, by }: Emptied): void {
    if (type === "report") this.#hold(id, null);
    if (type === "reading") this.#last = null;
    if (type === "claim" && this.#last?.by === by) this.#count(this.#last.id, 1);
  }

  #report(id: ReportId, text: string, original: Digest | null): void {
    this.#hold(id, text);
    if (original !== null && !this.#originals.has(original)) this.#originals.set(original, id);
  }

  #reading(entry: ReadingEntry): void {
    this.#last = entry;
    this.#count(entry.id, -entry.body.claims);
  }

  #setting({ file, digest, text }: Setting): void {
    if (this.#checking.hash.sha256(text) !== digest)
      this.#say("bad-setting", file, `the ledger's copy is not what its digest says. ${RESTORE}`);
  }

  async #claim({ id, body }: ClaimEntry): Promise<void> {
    if (body.reading !== null) this.#count(body.reading, 1);
    const text = await this.#textOf(body.report);
    if (text === undefined) this.#say("no-report", id, `its report ${body.report} is not in the ledger. ${RESTORE}`);
    else if (text !== null && !holds(body.quote, text))
      this.#say("bad-quote", id, `its quote is not what stands in ${body.report} between its offsets. ${RESTORE}`);
  }

  #count(reading: ReadingId, by: number): void {
    this.#claims.set(reading, (this.#claims.get(reading) ?? 0) + by);
  }

  /** Null where the report was redacted, undefined where there is none. */
  async #textOf(id: ReportId): Promise<string | null | undefined> {
    if (!this.#texts.has(id)) {
      const linked = await this.#store.get(id);
      if (linked?.entry.type !== "report") return undefined;
      this.#hold(id, linked.entry.body?.text ?? null);
    }
    return this.#texts.get(id);
  }

  #hold(id: ReportId, text: string | null): void {
    const [oldest] = this.#texts.keys();
    if (this.#texts.size >= HELD && oldest) this.#texts.delete(oldest);
    this.#texts.set(id, text);
  }

  async #original(digest: Digest, report: ReportId): Promise<void> {
    if (this.#gone.has(digest)) return;
    const bytes = await this.#store.original(digest);
    if (bytes && this.#checking.hash.sha256(bytes) === digest) return;
    const says = bytes
      ? "the bytes that it was read from were changed"
      : "the bytes that it was read from are not there";
    this.#say("bad-original", report, `${says}. ${RESTORE}`);
  }

  async #files(): Promise<void> {
    const { files, hash } = this.#checking;
    const settings = await this.#store.settings();
    if (files === null || this.#chain.tail.seq === 0) return;
    for (const { file } of changes(settings, files, hash))
      this.#say(
        "case-changed",
        file,
        "it was changed since the ledger last saw it. dateline add, or any other command that writes, takes it down.",
      );
  }

  #say(check: string, where: string, says: string): void {
    this.#problems.set(check, [...(this.#problems.get(check) ?? []), { check, where, says }]);
  }
}
