import type { Published } from "../ledger/entry.ts";
import { parseDay } from "../ledger/when.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
const CLOCK = "(\\d{1,2}:\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?";
/** The zones that RFC 822 gives by name. */
const ZONES: Readonly<Record<string, string>> = {
  z: "+00:00",
  ut: "+00:00",
  utc: "+00:00",
  gmt: "+00:00",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
};
const ZONE = `([+-]\\d{2}(?::?\\d{2})?|${Object.keys(ZONES).join("|")})`;
const AFTER = `(?:,?(?:\\s+|t)(?:at\\s+)?${CLOCK}(?:\\s*${ZONE})?)?$`;

const ISO = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})${AFTER}`, "i");
const DAY_MONTH = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH},?[\\s-]+(\\d{4}|\\d{2}(?=\\s+\\d{1,2}:))${AFTER}`,
  "i",
);
const MONTH_DAY = new RegExp(`^${WEEKDAY}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${AFTER}`, "i");
const YEAR_FIRST = new RegExp(`^(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})${AFTER}`, "i");
const NUMBERS = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})${AFTER}`, "i");

/** A day of publication, or why the words do not give one. */
export type Read = { readonly published: Published } | { readonly doubt: string };

/**
 * The day that a publisher's words give: ISO 8601, RFC 822, a month by its English name, or numbers where only one order
 * of them is a day. "03/04/2016" could be two days, and is none.
 */
export function readPublished(words: string): Read {
  const said = words.trim();
  const numbers = NUMBERS.exec(said);
  if (numbers) return fromNumbers(numbers, said);
  const iso = ISO.exec(said) ?? YEAR_FIRST.exec(said);
  if (iso) return made([iso[1], iso[2], iso[3]], iso[4], iso[5], said);
  const dayFirst = DAY_MONTH.exec(said);
  if (dayFirst) return made([year(dayFirst[3]), month(dayFirst[2]), dayFirst[1]], dayFirst[4], dayFirst[5], said);
  const monthFirst = MONTH_DAY.exec(said);
  if (monthFirst) return made([monthFirst[3], month(monthFirst[1]), monthFirst[2]], monthFirst[4], monthFirst[5], said);
  return { doubt: `"${shown(said)}" is not a day that Dateline knows how to read` };
}

function fromNumbers(match: RegExpExecArray, said: string): Read {
  const [, first = "", second = "", years, clock, zone] = match;
  const [a, b] = [Number(first), Number(second)];
  if (a <= 12 && b <= 12 && a !== b) return { doubt: `"${shown(said)}" could be two days` };
  return made(b > 12 ? [years, first, second] : [years, second, first], clock, zone, said);
}

function made(
  parts: readonly (string | undefined)[],
  clock: string | undefined,
  zone: string | undefined,
  said: string,
): Read {
  const day = parseDay(parts.map((part) => (part ?? "").padStart(2, "0")).join("-"));
  const time = clock?.padStart(5, "0");
  if (!day || (time !== undefined && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time))) {
    return { doubt: `"${shown(said)}" is not a day of the calendar` };
  }
  return { published: { day, ...(time && { time }), ...(zone && { zone: offset(zone) }) } };
}

const month = (name = ""): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
/** RFC 2822: 00 to 49 are of this century, the others of the last. */
const year = (digits = ""): string =>
  digits.length === 4 ? digits : String(Number(digits) + (Number(digits) < 50 ? 2000 : 1900));
const offset = (zone: string): string =>
  ZONES[zone.toLowerCase()] ?? `${zone.slice(0, 3)}:${zone.slice(3).replace(":", "") || "00"}`;
const shown = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);
