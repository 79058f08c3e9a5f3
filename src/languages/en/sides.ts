/** Words that call a voice a soldier's: without a name and a side, it speaks for whoever holds the place it speaks from. */
export const SOLDIERS: readonly string[] = [
  "military",
  "commander",
  "fighter",
  "soldier",
  "troop",
  "officer",
  "general",
  "colonel",
  "lieutenant",
  "captain",
  "frontline",
  "front-line",
  "battalion",
  "brigade",
];
