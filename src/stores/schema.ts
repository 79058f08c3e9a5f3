/**
 * The ledger's one file. `entry` is the ledger: the rest is made from it (but `original`, the bytes that reports were read
 * from) and serves to answer fast. Days are numbers since 1970-01-01, ids the number behind their letter.
 */
export const VERSION = 1;
/** "Datl", so that a stranger's database is not taken for a ledger. */
export const APPLICATION = 0x4461746c;

const TABLES = `
CREATE TABLE entry (
  seq INTEGER PRIMARY KEY, type TEXT NOT NULL, number INTEGER NOT NULL, recorded TEXT NOT NULL, learned TEXT NOT NULL,
  reconstructed INTEGER NOT NULL, by TEXT NOT NULL, body TEXT, salt TEXT NOT NULL, sealed TEXT NOT NULL, link TEXT NOT NULL,
  redacted INTEGER NOT NULL, UNIQUE (type, number)
) STRICT;
CREATE TABLE original (digest TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

CREATE TABLE report (
  seq INTEGER PRIMARY KEY, number INTEGER NOT NULL UNIQUE, original TEXT, name TEXT NOT NULL, head TEXT NOT NULL
) STRICT;
CREATE INDEX report_original ON report (original);
CREATE TABLE reading (
  seq INTEGER PRIMARY KEY, number INTEGER NOT NULL, learned INTEGER NOT NULL, report INTEGER NOT NULL, reader TEXT NOT NULL
) STRICT;
CREATE INDEX reading_report ON reading (report);
CREATE TABLE claim (
  seq INTEGER PRIMARY KEY, number INTEGER NOT NULL, learned INTEGER NOT NULL, report INTEGER NOT NULL, reading INTEGER,
  "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, stance INTEGER NOT NULL, rule INTEGER NOT NULL, "from" INTEGER,
  "to" INTEGER, optional INTEGER NOT NULL, kind INTEGER NOT NULL, voice INTEGER NOT NULL, places INTEGER NOT NULL,
  matter INTEGER NOT NULL
) STRICT;
CREATE INDEX claim_report ON claim (report);
CREATE TABLE voice (id INTEGER PRIMARY KEY, json TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE places (id INTEGER PRIMARY KEY, json TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE matter (id INTEGER PRIMARY KEY, json TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE sketch (report INTEGER PRIMARY KEY, minima BLOB NOT NULL, sentences TEXT NOT NULL) STRICT;
CREATE TABLE band (hash INTEGER NOT NULL, report INTEGER NOT NULL, PRIMARY KEY (hash, report)) STRICT, WITHOUT ROWID;
CREATE TABLE sentence (digest TEXT NOT NULL, report INTEGER NOT NULL, PRIMARY KEY (digest, report)) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE found USING fts5 (words, content='', contentless_delete=1, detail=none, tokenize='ascii');

CREATE TABLE redacting (open INTEGER NOT NULL) STRICT;
INSERT INTO redacting VALUES (0);
`;

/** What nobody may change; the chain would show it, but it need not come so far. */
const FAST = ["entry", "original", "report", "reading", "claim"];

const refuse = (table: string, act: "UPDATE" | "DELETE"): string => `
CREATE TRIGGER ${table}_${act.toLowerCase()} BEFORE ${act} ON ${table} WHEN (SELECT open FROM redacting) = 0
BEGIN SELECT RAISE (ABORT, 'the ledger is append-only: nothing in ${table} is changed or deleted but by a redaction'); END;`;

/** `INSERT OR REPLACE` deletes without asking the trigger of deletes. */
const INSERTS = `
CREATE TRIGGER entry_insert BEFORE INSERT ON entry WHEN NEW.seq <= (SELECT max(seq) FROM entry)
BEGIN SELECT RAISE (ABORT, 'the ledger is append-only: an entry stands at this place'); END;
CREATE TRIGGER original_insert BEFORE INSERT ON original WHEN EXISTS (SELECT 1 FROM original WHERE digest = NEW.digest)
BEGIN SELECT RAISE (ABORT, 'the ledger is append-only: this original is there'); END;`;

export const SCHEMA = [
  TABLES,
  ...FAST.flatMap((table) => [refuse(table, "UPDATE"), refuse(table, "DELETE")]),
  INSERTS,
  `PRAGMA application_id = ${APPLICATION};`,
  `PRAGMA user_version = ${VERSION};`,
].join("\n");
