/** How the first of two windows lies to the second, on one axis or on all. `overlap` is also whatever cannot be told. */
export type Lie = "same" | "inside" | "holds" | "apart" | "overlap";

/** Over all axes: apart on one is apart; inside only where no axis says otherwise. */
export function lieOf(axes: readonly Lie[]): Lie {
  if (axes.includes("apart")) return "apart";
  const told = axes.filter((axis) => axis !== "same");
  const [first = "same"] = told;
  return told.every((axis) => axis === first) ? first : "overlap";
}

/** The second's lie to the first. */
export const turned = (lie: Lie): Lie => (lie === "inside" ? "holds" : lie === "holds" ? "inside" : lie);

/** From the answers to "is the first in the second" and "is the second in the first". */
export function lieBy(inside: boolean, holds: boolean, otherwise: "apart" | "overlap"): Lie {
  if (inside) return holds ? "same" : "inside";
  return holds ? "holds" : otherwise;
}
