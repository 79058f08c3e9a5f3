/**
 * The compiler keeps the pure rooms pure: each line below must fail to compile. Where one compiles, its
 * `@ts-expect-error` is an error, and a dependency or a setting has let the platform in.
 */

// @ts-expect-error: no process
export type Process = typeof process;

// @ts-expect-error: no Buffer
export type Bytes = typeof Buffer;

// @ts-expect-error: no network
export type Fetch = typeof fetch;

// @ts-expect-error: no page
export type Page = typeof document;

// @ts-expect-error: no timers
export type Timer = typeof setTimeout;

// @ts-expect-error: no console
export type Console = typeof console;

// @ts-expect-error: no files
import "node:fs";

/** What the rooms do have. */
export type Given = [TextDecoder, URL];
