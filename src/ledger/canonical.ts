/**
 * JSON in one form only: keys in the order of their letters' numbers, no space, what is undefined left out. Equal
 * values give equal text, whoever built them in whatever order; seals and exports rest on it.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  let text = "";
  for (const key of Object.keys(fields).sort()) {
    const held = fields[key];
    if (held !== undefined) text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonical(held)}`;
  }
  return `{${text}}`;
}
