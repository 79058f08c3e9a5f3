import type { FurnitureWords } from "../language.ts";

export const abbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr lt col gen maj sgt capt cpl cmdr adm brig st mt ft no nos vs gov sen rep pres prof rev hon jan feb mar apr " +
    "jun jul aug sept sep oct nov dec u.s u.n u.k e.u u.a.e e.g i.e approx est inc ltd co corp dept maj.-gen lt.-col lt.-gen"
  ).split(" "),
);

export const furniture: FurnitureWords = {
  anywhere: ["photo courtesy of", "image courtesy of", "get short url", "discussion comment via", "click here", "sign up for"],
  begins: ["share this", "share on", "read more", "read also", "see also", "related ", "follow us", "tags ", "min read", "source:", "editing by", "reporting by", "additional reporting", "translated by", "copyright", "image caption", "topic "],
  byline: ["published", "date of publication", "posted", "updated", "last", "modified", "on", "at", "by", "in", "time", "date"],
  months: ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec"],
  weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thurs", "thur", "fri", "sat", "sun"],
};
