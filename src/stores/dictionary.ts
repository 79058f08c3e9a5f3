import type { Statement } from "better-sqlite3";
import type { Db } from "./open.ts";

/** How many numbers are remembered before they are asked for anew: memory stays bounded, whatever is added. */
const REMEMBERED = 50_000;

/**
 * Values that many claims say alike, each once, as JSON, by a number. A million claims have a few thousand voices; what is
 * read back is one object for all that say the same.
 */
export class Dictionary {
  readonly #find: Statement;
  readonly #insert: Statement;
  readonly #all: Statement;
  readonly #known = new Map<string, number>();

  constructor(db: Db, table: "voice" | "places" | "matter") {
    this.#find = db.prepare(`SELECT id FROM ${table} WHERE json = ?`).pluck();
    this.#insert = db.prepare(`INSERT INTO ${table} (json) VALUES (?)`);
    this.#all = db.prepare(`SELECT id, json FROM ${table}`).raw();
  }

  /** The number of a value; it is put in where it is new. */
  numberOf(json: string): number {
    const known = this.#known.get(json) ?? (this.#find.get(json) as number | undefined);
    const number = known ?? Number(this.#insert.run(json).lastInsertRowid);
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(json, number);
    return number;
  }

  /** Numbers that a writing took back, or that another process took out, must not be remembered. */
  forget(): void {
    this.#known.clear();
  }

  /** The values by their numbers, each parsed when it is first asked for. */
  reader<Value>(): (number: number) => Value {
    const held: (string | Value)[] = [];
    for (const [id, json] of this.#all.iterate() as IterableIterator<[number, string]>) held[id] = json;
    return (number) => {
      const value = held[number];
      if (typeof value !== "string") return value as Value;
      const parsed: Value = JSON.parse(value);
      held[number] = parsed;
      return parsed;
    };
  }
}
