import Database from "better-sqlite3";
import { Busy, Unusable } from "../ledger/store.ts";
import { APPLICATION, SCHEMA, VERSION } from "./schema.ts";

export type Db = Database.Database;

/** How a ledger's file is opened. */
export interface Opening {
  readonly file: string;
  /** How long it waits for another process that writes, in milliseconds. */
  readonly patience?: number;
  /** Makes the file where there is none; else that is an error. */
  readonly create?: boolean;
}

const PATIENCE = 10_000;

/** Opens the file and holds it to be a ledger that this program knows. */
export function openDb({ file, patience = PATIENCE, create = false }: Opening): Db {
  return told(file, () => {
    const db = new Database(file, { timeout: patience, fileMustExist: !create });
    try {
      db.pragma("journal_mode = WAL");
      db.pragma("synchronous = FULL");
      db.pragma("secure_delete = ON");
      db.pragma("cache_size = -32000");
      settle(db, file);
    } catch (error) {
      db.close();
      throw error;
    }
    return db;
  });
}

/** A new file gets its tables; another's is refused. */
function settle(db: Db, file: string): void {
  db.transaction(() => {
    const version = db.pragma("user_version", { simple: true });
    const empty = db.prepare("SELECT count(*) FROM sqlite_schema").pluck().get() === 0;
    if (version === 0 && empty) db.exec(SCHEMA);
    else if (db.pragma("application_id", { simple: true }) !== APPLICATION)
      throw new Unusable(`${file} is a database, and no ledger of Dateline. Name the case's own folder.`);
    else if (version !== VERSION)
      throw new Unusable(
        `${file} is a ledger of form ${version}, and this Dateline knows form ${VERSION}. Take the Dateline that wrote it, export there and import here.`,
      );
  }).immediate();
}

const REASONS: Readonly<Record<string, string>> = {
  SQLITE_CANTOPEN: "cannot be opened. Is it there, and may you read and write it and its folder?",
  SQLITE_READONLY: "may not be written by you. Ask for the right to write it and its folder.",
  SQLITE_NOTADB: "is no ledger. Take it back from a backup, or import an export into a new case.",
  SQLITE_CORRUPT: "is damaged. Take it back from a backup, or import an export into a new case.",
  SQLITE_FULL: "cannot grow, the disk is full. Make room and do it again; nothing was lost.",
};

/** Does something with the file; what SQLite says of it is said in words that help. */
function told<Result>(file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw inWords(file, error);
  }
}

export function inWords(file: string, error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  if (error.code.startsWith("SQLITE_BUSY"))
    return new Busy(`${file} is being written by another process. Wait until it is done, and do it again.`);
  const [, says] = Object.entries(REASONS).find(([code]) => error.code.startsWith(code)) ?? [];
  return says === undefined ? error : new Unusable(`${file} ${says} (${error.message})`, { cause: error });
}
