import type { Matter, ReportId, Voice } from "../src/ledger/entry.ts";
import type { Filed, Made, ReadingId } from "../src/ledger/record.ts";
import type { Writing } from "../src/ledger/store.ts";
import { type Day, dayOf } from "../src/ledger/when.ts";

/** A made-up war: so many places, voices and days, drawn by a seed. */
const PLACES = 5_000;
const VOICES = 400;
const PARTIES = ["the army", "rebels", "the militia", "the coalition"];
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
  const about = { publisher: `Paper ${pick(60)}`, title: null, url: null, language: "en", published: { day } };
  const text = `A report of what happened on that day, number ${pick(1_000_000)}.`;
  return { ...about, text, name: "bench", form: "article", access: "public", original: null };
}

function made(report: ReportId, reading: ReadingId, published: number, nth: number, pick: Pick): Made {
  const start = nth * 120;
  const to = published - pick(4);
  const text = "Forces took the village after two days of heavy fighting, sources said";
  return {
    quote: { text, start, end: start + text.length },
    voice: voice(pick(VOICES)),
    stance: pick(20) === 0 ? "denied" : "asserted",
    places: places(pick(PLACES)),
    dates: { from: dayOf(to - pick(2)), to: dayOf(to), words: "on Friday", rule: "relative" },
    matter: matter(pick),
    report,
    reading,
  };
}

const voice = (nth: number): Voice => ({
  source: nth % 5 === 0 ? null : `source ${nth}`,
  via: nth % 7 === 0 ? ["an agency"] : [],
  named: nth % 3 > 0,
});

const places = (nth: number): readonly string[] => [`Village ${nth}`, `District ${nth % 60}`];

const party = (pick: Pick): string => PARTIES[pick(PARTIES.length)] as string;

/** As in the coded reports: a third tells of control, a sixth of fighting, the rest of harm, strikes and flight. */
function matter(pick: Pick): Matter {
  const count = { low: pick(300), high: null };
  const kind = pick(6);
  if (kind < 2) return { kind: "control", change: pick(3) === 0 ? "lost" : "gained", party: party(pick) };
  if (kind === 2) return { kind: "clash", party: party(pick), against: party(pick) };
  if (kind === 3) return { kind: "harm", outcome: "killed", victims: "civilian", party: null, count };
  if (kind === 4) return { kind: "strike", method: "airstrike", party: party(pick), count };
  return { kind: "displacement", movement: "fled", unit: "persons", count, origin: null, destination: null };
}
