import type { CarriedError } from "./carried-error.ts";
import type { Facts, LogLevel } from "./log.ts";

/** What a worker is sent. */
export type LetterToWorker =
  | {
      readonly kind: "call";
      readonly id: number;
      readonly name: string;
      readonly args: readonly unknown[];
      /** Is a signal the last argument, behind those? */
      readonly hasSignal: boolean;
    }
  | { readonly kind: "abort"; readonly id: number }
  /** Ends what is under way, closes the desk, and leaves. */
  | { readonly kind: "close" };

/** What a worker sends. */
export type LetterFromWorker =
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  | { readonly kind: "failure"; readonly id: number; readonly error: CarriedError }
  | {
      readonly kind: "log";
      readonly level: LogLevel;
      readonly event: string;
      readonly facts: Facts | undefined;
    };
