import { FACILITIES, type Matter, METHODS, OUTCOMES, type ReportId } from "../src/ledger/entry.ts";
import type { Filed, Made, ReadingId } from "../src/ledger/record.ts";
import type { Writing } from "../src/ledger/store.ts";
import { type Day, dayOf } from "../src/ledger/when.ts";
import { paper, party, placesOf, voice } from "./war.ts";

/** The claims of the made-up war: reports of ten each over 1,400 days, drawn by a seed. */
const FIRST = 15_706; // 2013-01-01
const DAYS = 1_400;
const PER_REPORT = 10;

type Pick = (below: number) => number;

/** Writes reports of ten claims each until there are so many claims. */
export function fill(writing: Writing, claims: number, pick: Pick): void {
  for (let left = claims; left > 0; left -= PER_REPORT) {
    const published = FIRST + pick(DAYS);
    const kept = { learned: dayOf(published), by: "bench" };
    const [report, reading] = [writing.next("report"), writing.next("reading")];
    const many = Math.min(left, PER_REPORT);
    writing.append({ ...kept, type: "report", id: report, body: filed(dayOf(published), pick) });
    const body = { report, reader: "bench 1", claims: many, problems: [] };
    writing.append({ ...kept, type: "reading", id: reading, body });
    for (let nth = 0; nth < many; nth++)
      writing.append({ ...kept, type: "claim", body: made(report, reading, published, nth, pick) });
  }
}

function filed(day: Day, pick: Pick): Filed {
  const about = { publisher: paper(pick), title: null, url: null, language: "en", published: { day } };
  const text = `A report of what happened on that day, number ${pick(1_000_000)}.`;
  return { ...about, text, name: "bench", form: "article", access: "public", original: null };
}

function made(report: ReportId, reading: ReadingId, published: number, nth: number, pick: Pick): Made {
  const start = nth * 120;
  const to = published - pick(4);
  const text = "Forces took the village after two days of heavy fighting, sources said";
  return {
    quote: { text, start, end: start + text.length },
    voice: voice(pick),
    stance: pick(20) === 0 ? "denied" : "asserted",
    places: placesOf(pick),
    dates: { from: dayOf(to - pick(2)), to: dayOf(to), words: "on Friday", rule: "relative" },
    matter: matter(pick),
    report,
    reading,
  };
}

const one = <Item>(all: readonly Item[], pick: Pick): Item => all[pick(all.length)] as Item;

/** As in the coded reports: a third tells of control, a sixth of fighting, the rest of all else. */
function matter(pick: Pick): Matter {
  const nth = pick(18);
  const count = { low: pick(300), high: null };
  if (nth < 6) return { kind: "control", change: one(["gained", "gained", "lost"], pick), party: party(pick) };
  if (nth < 9) return { kind: "clash", party: party(pick), against: party(pick) };
  if (nth < 11) return { kind: "harm", outcome: one(OUTCOMES, pick), victims: "civilian", party: null, count };
  if (nth < 13) return { kind: "strike", method: one(METHODS, pick), party: party(pick), count };
  return other(nth, count, pick);
}

function other(nth: number, count: { low: number; high: null }, pick: Pick): Matter {
  if (nth < 14)
    return { kind: "displacement", movement: "fled", unit: "persons", count, origin: null, destination: null };
  if (nth < 15)
    return { kind: "access", change: one(["besieged", "aid_blocked", "route_opened"], pick), party: party(pick) };
  if (nth < 16) {
    const status = one(["damaged", "closed", "working"] as const, pick);
    return { kind: "service", facility: one(FACILITIES, pick), status, count: { low: 1, high: null } };
  }
  if (nth < 17) return { kind: "population", condition: "resident", unit: "persons", count };
  return { kind: "agreement", what: "ceasefire", status: "agreed", party: party(pick), against: party(pick) };
}
