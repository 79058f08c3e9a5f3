import { type Kind, nobody } from "./kind.ts";

/** How many live in a place, or are besieged, in need or displaced there: a stock, told to nobody's credit. */
export const population: Kind<"population"> = {
  id: "population",
  label: "population",
  interest: () => nobody,
  means: { population: "how many there are: never added to a flow" },
};
