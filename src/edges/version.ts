import { readFileSync } from "node:fs";

/** The version of this package, from its own package.json, which stands two folders up in the clone and in the package. */
export function version(): string {
  const file = new URL("../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
