/** One import of a file: what it asks for, on which line, and how. */
export interface Import {
  readonly spec: string;
  readonly line: number;
  /** `value` is loaded with the file, `later` when it is wanted, `type` never. */
  readonly how: "value" | "later" | "type";
}

const STATIC = /^(?:import|export)\s+(type\s+)?(?:[\w$*{][^"';]*?\bfrom\s*)?["']([^"']+)["']/gm;
const DYNAMIC = /(typeof\s+)?\b(?:import|require)\s*\(\s*(?:["'`]([^"'`]+)["'`])?/g;

/** The text without its comment lines, each line where it was. */
const code = (text: string): string => text.replace(/^[ \t]*(?:\/\/|\/\*|\*).*$/gm, "");

/** The imports that a file's text makes, in our own layout (Biome's): an import begins its line. */
export function importsOf(source: string): Import[] {
  const text = code(source);
  const line = (at: number) => text.slice(0, at).split("\n").length;
  const found: Import[] = [];
  for (const match of text.matchAll(STATIC)) {
    found.push({ spec: match[2] ?? "", line: line(match.index), how: match[1] ? "type" : "value" });
  }
  for (const match of text.matchAll(DYNAMIC)) {
    found.push({ spec: match[2] ?? "", line: line(match.index), how: match[1] ? "type" : "later" });
  }
  return found;
}
