import { blames, type Kind } from "./kind.ts";

/** Explosions and remote violence: told to the shame of whoever is said to have struck. */
export const strike: Kind<"strike"> = {
  id: "strike",
  label: "strike",
  interest: (_matter, { party }) => blames(party),
  means: { strikes: "a count of strikes or of munitions", events: "a strike" },
};
