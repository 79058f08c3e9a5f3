import { blames, type Kind, nobody } from "./kind.ts";

/**
 * Fighting between parties. That there is any in a place serves those who do not hold it: it is no longer safely held.
 * Where the words name no party, any foe of the holder is served.
 */
export const clash: Kind<"clash"> = {
  id: "clash",
  label: "clash",
  interest(_matter, { party, against, holder }) {
    if (holder === null) return nobody;
    if (party.length === 0 && against.length === 0) return blames([holder]);
    const attackers = [...new Set([...party, ...against])].filter((bloc) => bloc !== holder);
    return { for: attackers, against: [holder] };
  },
  means: { control: "makes a place contested", events: "an armed clash" },
};
