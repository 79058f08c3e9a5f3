import type { Problem } from "../../ledger/problem.ts";
import type { Place } from "../place.ts";

/** What a file of places gave. Bad rows are left out with a problem, and the rest go on. */
export interface Imported {
  /** By which form it was read; null where none knows the file. */
  readonly form: string | null;
  readonly places: readonly Place[];
  /** Rows or features that the file holds. */
  readonly rows: number;
  /** Rows that gave no place, by why: what the form does not take, and what is wrong. */
  readonly left: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
}

/** A file of places: its name, for problems, and its text. */
export interface PlaceFile {
  readonly name: string;
  readonly text: string;
}

/** One way in which files give places. */
export interface PlaceForm {
  readonly id: string;
  /** As a person knows it: "OCHA COD". */
  readonly label: string;
  /** Whether a file looks like this form; the forms are asked in the order of `import.ts`. */
  recognises(file: PlaceFile): boolean;
  read(file: PlaceFile): Imported | Promise<Imported>;
}

/** What a row gives: a place, with what is odd about it; or why there is none. */
export type RowGives =
  | { readonly place: Place; readonly problems: readonly Problem[] }
  | { readonly left: string; readonly problems: readonly Problem[] };

export const refused = (check: string, where: string, says: string): RowGives => ({
  left: check,
  problems: [{ check, where, says }],
});

/** Rows put together to what the file gave. Of two rows with one id the second is left out. */
export function gathered(form: string, rows: readonly (readonly [where: string, gives: RowGives])[]): Imported {
  const places = new Map<string, Place>();
  const first = new Map<string, string>();
  const left: Record<string, number> = {};
  const problems: Problem[] = [];
  const leave = (why: string): void => {
    left[why] = (left[why] ?? 0) + 1;
  };
  for (const [where, gives] of rows) {
    problems.push(...gives.problems);
    if ("left" in gives) leave(gives.left);
    else if (places.has(gives.place.id)) {
      leave("same-id");
      const says = `has the id "${gives.place.id}", as ${first.get(gives.place.id)} has. Give each place an id of its own.`;
      problems.push({ check: "same-id", where, says });
    } else {
      places.set(gives.place.id, gives.place);
      first.set(gives.place.id, where);
    }
  }
  return { form, places: [...places.values()], rows: rows.length, left, problems };
}
