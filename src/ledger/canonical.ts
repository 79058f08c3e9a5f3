/**
 * JSON in one form only: keys in the order of their letters' numbers, no space, what is undefined left out. Equal
 * values give equal text, whoever built them in whatever order; seals and exports rest on it.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  let text = "";
  for (const key of inOrder(Object.keys(fields))) {
    const held = fields[key];
    if (held !== undefined) text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonical(held)}`;
  }
  return `{${text}}`;
}

/** Sorting costs more than looking, and what was read back from a ledger is in order. */
function inOrder(keys: string[]): string[] {
  for (let at = 1; at < keys.length; at++) if ((keys[at - 1] as string) > (keys[at] as string)) return keys.sort();
  return keys;
}
