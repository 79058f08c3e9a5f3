import process from "node:process";
import { styleText } from "node:util";

const EVERY_MS = 100;
const WIDTH = 24;

/** How far a run is, on a terminal; elsewhere it says nothing. */
export class Progress {
  readonly #shown: boolean;
  #total: number;
  #read = 0;
  #next = 0;

  /** A total of 0 is not known: then only what was done is counted. */
  constructor(shown: boolean, total: number) {
    this.#shown = shown;
    this.#total = total;
  }

  /** So many bytes more were taken from disk. */
  took(bytes: number): void {
    this.#read += bytes;
  }

  show(reports: number, claims: number): void {
    const now = performance.now();
    if (!this.#shown || now < this.#next) return;
    this.#next = now + EVERY_MS;
    const count = `${reports.toLocaleString("en")} reports, ${claims.toLocaleString("en")} claims`;
    process.stderr.write(`\r\u001B[2K${this.#bar()}${count}`);
  }

  /** Takes the line away, so that something else can be written there. */
  clear(): void {
    if (this.#shown && this.#next > 0) process.stderr.write("\r\u001B[2K");
    this.#next = 0;
  }

  #bar(): string {
    if (this.#total === 0) return "";
    const done = Math.min(1, this.#read / this.#total);
    const full = Math.round(done * WIDTH);
    const bar = "█".repeat(full) + styleText("dim", "░".repeat(WIDTH - full), { stream: process.stderr });
    return `${bar} ${String(Math.floor(done * 100)).padStart(3)} %  `;
  }
}
