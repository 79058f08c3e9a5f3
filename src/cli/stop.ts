import process from "node:process";

/** A wish that cannot be carried out as it was written. */
export class WrongUsage extends Error {
  readonly status: number = 2;
}

/** What the machine does not give, though the wish was right. */
export class CannotDo extends WrongUsage {
  override readonly status = 1;
}

/** Ctrl-C ends the program at once, for each file is written whole or not at all; a reader that goes away ends it silently. */
export function onStop(): void {
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
  }
}

/** Writes, and waits where whoever reads is slower. */
export function print(text: string): Promise<void> {
  if (process.stdout.write(text)) return Promise.resolve();
  return new Promise((resolve) => {
    process.stdout.once("drain", resolve);
  });
}
