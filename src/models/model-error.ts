import type { TokenUse } from "./model.ts";

/** Why there is no answer of a model. */
export type ModelFailure =
  /** No connection, or one that broke. */
  | "unreachable"
  | "timeout"
  /** 429 or 5xx: later it may work. */
  | "overloaded"
  /** 401, 403 or 404: the key or the name of the model is wrong. */
  | "forbidden"
  /** Another 4xx: it does not take such a request. */
  | "rejected"
  /** The answer reached its longest length. */
  | "cut"
  | "refused"
  | "empty"
  /** No JSON, or JSON of another form, also after it was asked again. */
  | "malformed"
  | "over budget"
  /** It failed several times in a row and is left alone for a while. */
  | "resting"
  /** There was no time left to wait for it. */
  | "late";

/** The model gave no answer that can be used; the offline result stands. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly failure: ModelFailure;
  /** What was paid for nevertheless. */
  readonly tokens: TokenUse;
  /** After so many milliseconds the server wants to be asked again; null: it did not say. */
  readonly retryAfterMs: number | null;

  constructor(
    failure: ModelFailure,
    message: string,
    more: {
      readonly tokens?: TokenUse;
      readonly retryAfterMs?: number | null;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: more.cause });
    this.failure = failure;
    this.tokens = more.tokens ?? { read: 0, written: 0 };
    this.retryAfterMs = more.retryAfterMs ?? null;
  }
}
