import { figures } from "./en/figures.ts";
import { grammar, irregular } from "./en/grammar.ts";
import { nouns, verbs } from "./en/kinds.ts";
import { places } from "./en/places.ts";
import { abbreviations, furniture } from "./en/text.ts";
import { things } from "./en/things.ts";
import { times } from "./en/times.ts";
import { voices } from "./en/voices.ts";
import { warfare } from "./en/warfare.ts";
import type { Language } from "./language.ts";

/** English, as conflict reporting writes it. */
export const en: Language = { code: "en", abbreviations, furniture, grammar, irregular, verbs, nouns, things, figures, times, voices, warfare, places };
