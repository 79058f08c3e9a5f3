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
  readonly #get: Statement;
  readonly #known = new Map<string, number>();

  constructor(db: Db, table: "voice" | "places" | "matter") {
    this.#find = db.prepare(`SELECT id FROM ${table} WHERE json = ?`).pluck();
    this.#insert = db.prepare(`INSERT INTO ${table} (json) VALUES (?)`);
    this.#get = db.prepare(`SELECT json FROM ${table} WHERE id = ?`).pluck();
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

  /** The values by their numbers, each fetched and parsed when it is first asked for. */
  reader<Value>(): (number: number) => Value {
    const held: (Value | undefined)[] = [];
    return (number) => {
      const known = held[number];
      if (known !== undefined) return known;
      const value: Value = JSON.parse(this.#get.get(number) as string);
      held[number] = value;
      return value;
    };
  }
}
