import type { Statement } from "better-sqlite3";
import { canonical } from "../ledger/canonical.ts";
import type { Claim, KindId } from "../ledger/entry.ts";
import { type ClaimEntry, idOf } from "../ledger/record.ts";
import type { Slip } from "../ledger/slip.ts";
import { type DateRule, type Day, dayNumber, dayOf } from "../ledger/when.ts";
import { KINDS, ruleCode, ruleOf, stanceCode, stanceOf } from "./codes.ts";
import { Dictionary } from "./dictionary.ts";
import type { Db } from "./open.ts";
import { numberOf } from "./rows.ts";

const COLUMNS = `seq, number, learned, report, reading, "start", "end", stance, rule, "from", "to", optional, voice, places, matter`;

/** A row of the narrow columns, in the order of COLUMNS. */
type Narrow = [
  seq: number,
  number: number,
  learned: number,
  report: number,
  reading: number | null,
  start: number,
  end: number,
  stance: number,
  rule: number,
  from: number | null,
  to: number | null,
  optional: number,
  voice: number,
  places: number,
  matter: number,
];

/** How many rows are taken at once: their arrays are then soon swept up. */
const AT_ONCE = 4_000;

/** The narrow columns of claims. */
export class Claims {
  readonly #db: Db;
  readonly #insert: Statement;
  readonly #delete: Statement;
  readonly #voices: Dictionary;
  readonly #places: Dictionary;
  readonly #matters: Dictionary;

  constructor(db: Db) {
    this.#db = db;
    this.#insert = db.prepare(`INSERT INTO claim (${COLUMNS}, kind) VALUES (${"?, ".repeat(15)}?)`);
    this.#delete = db.prepare("DELETE FROM claim WHERE seq = ?");
    this.#voices = new Dictionary(db, "voice");
    this.#places = new Dictionary(db, "places");
    this.#matters = new Dictionary(db, "matter");
  }

  add(seq: number, { id, learned, body }: ClaimEntry): void {
    const { quote, report, reading, voice, stance, places, dates, matter, optional } = body;
    this.#insert.run(
      seq,
      numberOf(id),
      dayNumber(learned),
      numberOf(report),
      reading === null ? null : numberOf(reading),
      quote.start,
      quote.end,
      stanceCode(stance),
      ruleCode(dates.rule),
      dates.from && dayNumber(dates.from),
      dates.to && dayNumber(dates.to),
      optional ? 1 : 0,
      this.#voices.numberOf(canonical(voice)),
      this.#places.numberOf(canonical(places)),
      this.#matters.numberOf(canonical(matter)),
      KINDS[matter.kind],
    );
  }

  /** Takes a claim's columns out. Its values stay in the dictionaries until `sweep`. */
  drop(seq: number): void {
    this.#delete.run(seq);
  }

  /** Takes out the values that no claim says any more. */
  sweep(): void {
    for (const table of ["voice", "places", "matter"])
      this.#db.exec(`DELETE FROM ${table} WHERE id NOT IN (SELECT ${table} FROM claim)`);
    this.forget();
  }

  forget(): void {
    for (const one of [this.#voices, this.#places, this.#matters]) one.forget();
  }

  /** Slips of the kinds, or of all, between two places in the ledger, in their order. */
  *slips(kinds?: readonly KindId[], after = 0, upto = Number.MAX_SAFE_INTEGER): Generator<Slip> {
    const wanted = kinds ? `AND kind IN (${kinds.map((kind) => KINDS[kind]).join(", ")})` : "";
    const page = this.#db
      .prepare(`SELECT ${COLUMNS} FROM claim WHERE seq > ? AND seq <= ? ${wanted} ORDER BY seq LIMIT ${AT_ONCE}`)
      .raw();
    const make = this.#maker();
    let last = after;
    for (;;) {
      const rows = page.all(last, upto) as Narrow[];
      for (const row of rows) yield make(row);
      if (rows.length < AT_ONCE) return;
      last = rows.at(-1)?.[0] ?? upto;
    }
  }

  /** Makes slips; what they say alike is one object. */
  #maker(): (row: Narrow) => Slip {
    const voices = this.#voices.reader<Claim["voice"]>();
    const places = this.#places.reader<Claim["places"]>();
    const matters = this.#matters.reader<Claim["matter"]>();
    const days = dayReader();
    const dates = dateReader(days);
    const reports = lately((number) => idOf("report", number));
    const readings = lately((number) => idOf("reading", number));
    return (row) => {
      const slip: Slip = {
        id: idOf("claim", row[1]),
        seq: row[0],
        learned: days(row[2]),
        report: reports(row[3]),
        reading: row[4] === null ? null : readings(row[4]),
        start: row[5],
        end: row[6],
        voice: voices(row[12]),
        stance: stanceOf(row[7]),
        places: places(row[13]),
        dates: dates(row[9], row[10], row[8]),
        matter: matters(row[14]),
        mark: row[4] === null ? "written" : "read",
      };
      return row[11] === 1 ? { ...slip, optional: true } : slip;
    };
  }
}

/** What was made last is made once: claims of one report follow each other. */
function lately<Made>(make: (number: number) => Made): (number: number) => Made {
  let last = -1;
  let made: Made;
  return (number) => {
    if (number !== last) made = make(number);
    last = number;
    return made;
  };
}

/** Days by their numbers, each written once. */
function dayReader(): (number: number) => Day {
  const known = new Map<number, Day>();
  return (number) => {
    const day = known.get(number) ?? dayOf(number);
    known.set(number, day);
    return day;
  };
}

/** Spans with their rule, one object for each that differs. */
function dateReader(
  days: (number: number) => Day,
): (from: number | null, to: number | null, rule: number) => Slip["dates"] {
  const known = new Map<number, Map<number, Slip["dates"]>>();
  return (from, to, rule) => {
    const ends = known.get(from ?? Number.NaN) ?? new Map<number, Slip["dates"]>();
    known.set(from ?? Number.NaN, ends);
    const key = (to ?? 10_000_000) * 8 + rule;
    const found = ends.get(key);
    if (found) return found;
    const word: DateRule = ruleOf(rule);
    const dates = { from: from === null ? null : days(from), to: to === null ? null : days(to), rule: word };
    ends.set(key, dates);
    return dates;
  };
}
