import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goldenFiles } from "../test/examples/golden.ts";

/**
 * Writes the golden files of the example case anew: `node scripts/golden.ts`. Read what changed in them before you commit it.
 */
const folder = join(import.meta.dirname, "../test/examples/golden");
mkdirSync(folder, { recursive: true });
for (const [name, text] of await goldenFiles()) writeFileSync(join(folder, name), text);
