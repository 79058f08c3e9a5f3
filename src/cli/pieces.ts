import { bytesOf, Unreadable } from "../edges/bytes.ts";
import { find, STDIN } from "../edges/files.ts";
import { type Hints, intake, type Piece, parcels } from "../newsroom.ts";

/** All that is to be read, cut into what is taken in at once, and what cannot be read, in the order of the names. */
export async function* pieces(
  files: readonly string[],
  hints: Hints,
  took: (bytes: number) => void,
): AsyncGenerator<Piece> {
  const { formByName } = await intake();
  for await (const found of find(files, (name) => formByName(name) !== null)) {
    if ("check" in found) yield found;
    else yield* piecesOf(found.name, hints, took);
  }
}

async function* piecesOf(name: string, hints: Hints, took: (bytes: number) => void): AsyncGenerator<Piece> {
  try {
    yield* parcels(name === STDIN ? "stdin" : name, bytesOf(name, took), hints);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield error.problem;
  }
}
