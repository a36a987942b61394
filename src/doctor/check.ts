import type { Environment } from "../config/read-config.ts";

/** One thing that the doctor looks into. */
export interface Check {
  /** What it looks into, one word: "disk". */
  readonly name: string;
  readonly run: (patient: Patient) => Promise<readonly Finding[]>;
}

/** What was found, one line each; what is not well comes with what to do. */
export type Finding =
  | { readonly kind: "ok"; readonly what: string }
  /** It works, and may not be meant so. */
  | { readonly kind: "note"; readonly what: string; readonly remedy: string }
  | { readonly kind: "wrong"; readonly what: string; readonly remedy: string };

/** Who is looked into. */
export interface Patient {
  readonly environment: Environment;
  /** The folder of the store. */
  readonly data: string;
  /** Epoch milliseconds. */
  readonly now: number;
}
