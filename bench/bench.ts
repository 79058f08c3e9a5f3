/**
 * How fast the reader is and how much memory it takes, as ratios: to wink-nlp's tagging of the same texts, of two workers
 * to one, of ten corpora to one. Each ratio is taken between neighbours in time.
 *
 *   npm run bench
 */
import { availableParallelism } from "node:os";
import { reportOf } from "../scripts/reports.ts";
import { type Command, command } from "./command.ts";
import { bundle } from "./reports.ts";
import { type Speed, speed } from "./speed.ts";

const TURNS = 9;
const COMMAND_TURNS = 3;

const line = (what: string, figure: string, aim = ""): void =>
  console.log(`  ${what.padEnd(46)} ${figure.padStart(10)}${aim && `   aim: ${aim}`}`);
const seconds = (figure: number): string => `${figure.toFixed(2)} s`;

function printSpeed({ sentences, wink, reader, ratio }: Speed): void {
  console.log("\nOne thread");
  line("wink-nlp, sbd and pos", seconds(wink));
  line("the whole reader", seconds(reader));
  line("sentences a second", Math.round(sentences / reader).toLocaleString("en"));
  line("the whole reader / wink-nlp", ratio.toFixed(2), "at most 2.0");
}

function printCommand({ one, two, ratio, small, large, growth }: Command): void {
  console.log("\ndateline read, ten times as many reports under other names, start included");
  line("one worker", seconds(one));
  line("two workers", seconds(two));
  line("one worker / two", ratio.toFixed(2), "at least 1.6");
  line("peak memory, one corpus, two workers", `${small.toFixed(0)} MB`);
  line("peak memory, ten corpora, two workers", `${large.toFixed(0)} MB`, "under 400 MB");
  line("ten corpora / one", growth.toFixed(2), "at most 1.3");
}

const { from, reports } = bundle();
console.log(`${reports.length} reports: ${from}; Node ${process.versions.node}, ${availableParallelism()} cores`);
printSpeed(speed(reports.map(reportOf), TURNS));
printCommand(command(reports, COMMAND_TURNS));
