import { en } from "../languages/en.ts";
import type { Reader } from "./reader.ts";
import { ruleReader } from "./rules.ts";
import { englishTagger } from "./tagger.ts";

/** Every reader there is; of those that read a language, the first reads it. A new one: one line here. */
export const readers: readonly Reader[] = [ruleReader(en, englishTagger)];
