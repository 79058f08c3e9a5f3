import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Report } from "../src/ledger/entry.ts";
import { readers } from "../src/reading/index.ts";
import { median } from "./median.ts";

const WARM_UP = 2;

export interface Speed {
  readonly sentences: number;
  /** Seconds for all texts, the median of the repetitions. */
  readonly wink: number;
  readonly reader: number;
  /** Each repetition's reader over the wink beside it, so that a busy minute weighs on both. */
  readonly ratio: number;
}

/**
 * The whole reader against wink-nlp's `sbd` and `pos` alone, on one thread. The two take turns, since the machine may be
 * busier in one minute than in the next; what is held to a limit is the median of the ratios of neighbours.
 */
export function speed(reports: readonly Report[], repetitions: number): Speed {
  const wink = winkNLP(model, ["sbd", "pos"]);
  const tagging = () => {
    for (const { text } of reports) wink.readDoc(text);
  };
  const [reader] = readers;
  const reading = () => {
    for (const report of reports) reader?.read(report, {});
  };
  for (let n = 0; n < WARM_UP; n++) [tagging, reading].map(seconds);
  const turns = Array.from({ length: repetitions }, () => ({ wink: seconds(tagging), reader: seconds(reading) }));
  return {
    sentences: reports.reduce((sum, { text }) => sum + wink.readDoc(text).sentences().length(), 0),
    wink: median(turns.map((turn) => turn.wink)),
    reader: median(turns.map((turn) => turn.reader)),
    ratio: median(turns.map((turn) => turn.reader / turn.wink)),
  };
}

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
