import { abbreviations, furniture } from "./en/text.ts";
import type { Language } from "./language.ts";

/** English, as conflict reporting writes it. */
export const en: Language = { code: "en", abbreviations, furniture };
