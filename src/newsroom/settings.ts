import type { Digest, Setting, SettingEntry } from "../ledger/record.ts";
import { type Instruments, type Store, Unusable } from "../ledger/store.ts";
import { dayIn } from "../ledger/when.ts";

/** Who writes into a case's ledger, and in which time zone ("Asia/Damascus") the case has its days. */
export interface Hand {
  readonly by: string;
  readonly zone: string;
}

/** A file of the case as it lies on disk: `case.yaml`, `places.csv`. */
export interface CaseFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Hash = Pick<Instruments, "sha256">;

/**
 * Writes down what of the case's files has changed since the ledger last saw them, and gives back their names. Called
 * before anything else is written, so that every entry stands behind the settings that it was made under. A file that is
 * gone is written down as empty.
 */
export async function settingsChanged(
  store: Store,
  files: readonly CaseFile[],
  { by, zone }: Hand,
  hash: Hash,
): Promise<readonly string[]> {
  let names: readonly string[] = [];
  await store.write(async (writing) => {
    const changed = changes(await store.settings(), files, hash);
    names = changed.map(({ file }) => file);
    for (const body of changed) writing.append({ type: "setting", learned: dayIn(zone, writing.at), by, body });
  });
  return names;
}

/** The settings that would have to be written for the ledger to say what the files say. */
export function changes(
  settings: readonly SettingEntry[],
  files: readonly CaseFile[],
  { sha256 }: Hash,
): readonly Setting[] {
  const known = new Map(settings.map(({ body }) => [body.file, body]));
  const there = files.map(({ name, bytes }) => ({ file: name, digest: sha256(bytes), text: textOf(name, bytes) }));
  const fresh = there.filter(({ file, digest }) => known.get(file)?.digest !== digest);
  const gone = [...known.values()].filter(({ file, text }) => text !== "" && !files.some(({ name }) => name === file));
  return [...fresh, ...gone.map(({ file }) => ({ file, digest: sha256("") as Digest, text: "" }))];
}

/** The text, with its byte order mark where it has one, so that its digest is that of the bytes. */
function textOf(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unusable(`${name} is not UTF-8, and so cannot be kept in the ledger. Save it as UTF-8.`);
  }
}
