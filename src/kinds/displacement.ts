import { type Kind, nobody } from "./kind.ts";

/** People who leave or return. That they leave the one for the other serves whoever holds the end of the journey. */
export const displacement: Kind<"displacement"> = {
  id: "displacement",
  label: "displacement",
  interest(_matter, { holder, destination = null }) {
    if (destination === null || destination === holder) return nobody;
    return { for: [destination], against: holder === null ? [] : [holder] };
  },
  means: { displacement: "a flow", events: "a movement of people" },
};
