import { PEOPLES } from "../places/countries.ts";
import type { Spelt } from "./text.ts";

/** "Syrian", "Turkish", "Israeli", "Houthi": an adjective of a people, by its capital and its ending. */
export const isDemonym = (word: Spelt): boolean => word.capital && (PEOPLES.has(word.lower) || endsAsPeople(word));

const endsAsPeople = (word: Spelt): boolean =>
  /(?:ian|ean|ish|ese|aeli|aqi|uthi|emeni|istani|iet|ench|utch|ansk|audi|wati|rdish|mani|abi|aijani|ebanese|merican|irian|ussian|S|U\.S\.|UN)$/.test(
    word.text,
  ) &&
  (/(?:ian|ean|ish|ese|[^a]i|ench|erican)$/.test(word.lower) || /^(?:US|U\.S\.)$/.test(word.text)) &&
  word.text.length > 1;

/** "Armenians", "Syrian": a people, not its country. */
export const isPeople = ({ text, lower, capital }: Spelt): boolean =>
  isDemonym({ text, lower, capital }) ||
  (text.endsWith("s") && isDemonym({ text: text.slice(0, -1), lower: lower.slice(0, -1), capital }));
