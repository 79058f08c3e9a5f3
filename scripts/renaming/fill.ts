import { type Day, dayNumber, shift } from "../../src/ledger/when.ts";
import type { ReportFile } from "../reports.ts";
import type { CodedClaim } from "../score/slots.ts";
import type { Names } from "./names.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
/** 1970-01-01 was a Thursday. */
const EPOCH = 3;
/** A day that is further back than this is one of a year, which no table moves. */
const LONG_AGO = 366;

const at = (number: number): string => WEEKDAYS[(((number + EPOCH) % 7) + 7) % 7] ?? "";

/** A report with slots for names and weekdays. */
export interface Blank extends ReportFile {
  readonly published: string;
  /** How many claims there are to find. */
  readonly atLeast: number;
}

/** The report with a name for each slot, published so many days later. */
export function filled(blank: Blank, names: Names, days: number): ReportFile {
  const published = shift(blank.published as Day, days);
  const text = blank.text
    .replace(/\{day(-\d+)?\}/g, (_, back = "0") => at(dayNumber(published) + Number(back)))
    .replace(/(^|[.!?"] |\n)?\{(\w+)\}/g, (_, opens: string | undefined, slot: string) => {
      const name = names.get(slot.toLowerCase()) ?? slot;
      return `${opens ?? ""}${named(name, slot, opens !== undefined)}`;
    });
  return { ...blank, id: blank.id, published, text };
}

const named = (name: string, slot: string, opens: boolean): string => {
  if (/^[A-Z]/.test(slot)) return name.toUpperCase();
  return opens ? name.charAt(0).toUpperCase() + name.slice(1) : name;
};

/** What a reader keeps beyond the codebook's fields: some of it comes from a name itself, as "monitor" does from Halsk Rights Monitor. */
const BEYOND: ReadonlySet<string> = new Set(
  "start end hedge verb voice_condition role organisation dating extent share distance group cause who approx vague".split(
    " ",
  ),
);

/** A claim's fields with the slots put back for names, weekdays and days. */
export function emptied(read: CodedClaim, report: ReportFile, names: Names): string {
  const claim = Object.fromEntries(Object.entries(read).filter(([field]) => !BEYOND.has(field)));
  const today = dayNumber((report.published ?? "") as Day);
  const slots = new Map([...names].map(([slot, name]) => [name.toLowerCase(), slot]));
  const longestFirst = [...slots.keys()].sort((a, b) => b.length - a.length);
  const known = new RegExp(`(?<!\\p{L})(?:${longestFirst.join("|")})(?!\\p{L})`, "giu");
  const weekday = new RegExp(`\\b(?:${WEEKDAYS.join("|")})\\b`, "g");
  return JSON.stringify(claim)
    .replace(known, (name) => `{${slots.get(name.toLowerCase())}}`)
    .replace(weekday, (name) => `{day-${[0, 1, 2, 3, 4, 5, 6].find((back) => at(today - back) === name)}}`)
    .replace(/\d{4}-\d\d-\d\d/g, (day) => moved(day as Day, today));
}

const moved = (day: Day, today: number): string => {
  const back = dayNumber(day) - today;
  return Math.abs(back) > LONG_AGO ? day : `today${back < 0 ? "" : "+"}${back}`;
};
