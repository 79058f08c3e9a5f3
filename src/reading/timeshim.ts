import type { Word } from "./text.ts";
import type { Dating } from "../ledger/entry.ts";
export interface TimeMention { first: number; last: number; kind: string }
export function timesIn(_w: readonly Word[], _f: number, _l: number, _t: unknown): TimeMention[] { return []; }
export function resolveTime(_t: TimeMention, _p: unknown, _s: unknown): Dating { return { from: null, to: null, words: null, rule: "none" }; }
