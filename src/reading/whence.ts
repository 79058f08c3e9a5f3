import type { Matter } from "../ledger/entry.ts";

type Displacement = Extract<Matter, { kind: "displacement" }>;

/**
 * Whence and whither, where the words leave one of them to the claim's place: those who flee or are taken away leave
 * it, unless it is where they go; those who return come back to it.
 */
export function settled(
  matter: Displacement,
  origin: string | null,
  destination: string | null,
  places: readonly string[],
): Displacement {
  const place = places[0] ?? null;
  if (place === null) return { ...matter, origin, destination };
  if (matter.movement === "returned") return { ...matter, origin, destination: destination ?? place };
  return { ...matter, origin: origin ?? (destination?.includes(place) ? null : place), destination };
}
