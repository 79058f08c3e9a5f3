import { drawings, sheetCsv } from "../../src/newsroom.ts";
import { exampleCase, type Kept } from "./case.ts";

/** Some claims are judged, so that what is only read and what a person stands for are both seen. */
export async function judged(): Promise<Kept> {
  const kept = await exampleCase();
  const retreat = await kept.claim("2016-11-27-hanano-lost", "pulled back on Saturday from Masaken Hanano");
  const whole = await kept.claim("2016-11-26-hanano-agency", "it had seized full control of Hanano");
  const toll = await kept.claim("2016-11-26-hanano-agency", "Eleven civilians were killed");
  await kept.decide({ act: "accept", claim: retreat });
  await kept.decide({ act: "accept", claim: whole });
  await kept.decide({ act: "reject", claim: toll });
  return kept;
}

/** Which pictures of which days are kept, and as known on which day. */
const SHOWN: readonly (readonly [picture: string, on: string, known?: string])[] = [
  ["control", "2016-11-20"],
  ["control", "2016-11-27"],
  ["control", "2016-11-27", "2016-11-26"],
  ["control", "2016-12-07"],
  ["control", "2016-12-22"],
  ["harm", "2016-11-30"],
  ["harm", "2016-11-30", "2016-12-11"],
  ["strikes", "2016-11-30"],
  ["displacement", "2016-11-30"],
  ["services", "2016-11-30"],
  ["access", "2016-12-22"],
  ["population", "2016-12-12"],
  ["disputes", "2016-11-30"],
];

export async function goldenFiles(): Promise<readonly (readonly [name: string, text: string])[]> {
  const { look } = await judged();
  const files: [string, string][] = [];
  for (const [picture, on, known] of SHOWN) {
    const drawing = drawings.find(({ id }) => id === picture);
    if (!drawing) throw new Error(`there is no picture ${picture}`);
    const name = `${picture}-${on}${known ? `-known-${known}` : ""}.csv`;
    files.push([name, sheetCsv(drawing.sheet(await look(on, known), true))]);
  }
  return files;
}
