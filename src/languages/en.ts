import { figures } from "./en/figures.ts";
import { abbreviations, furniture } from "./en/text.ts";
import { voices } from "./en/voices.ts";
import { times } from "./en/times.ts";
import type { Language } from "./language.ts";

/** English, as conflict reporting writes it. */
export const en: Language = { code: "en", abbreviations, furniture, figures, voices, times };
