import type { Breaker } from "./breaker.ts";
import type { Prompts } from "./load-prompts.ts";
import type { Meter } from "./meter.ts";
import type { AnswerFormat, Model } from "./model.ts";
import type { ModelMemory } from "./model-memory.ts";

/** All that a question to a model takes. */
export interface Asking {
  readonly model: Model;
  readonly prompts: Prompts;
  readonly memory: ModelMemory;
  readonly breaker: Breaker;
  /** By server and model: the rung that worked, from which the next question starts. */
  readonly formats: Map<string, AnswerFormat>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A code that no article can know of, another one for each question. */
  readonly createCode: () => string;
}

/** What every question to a model goes with. */
export interface Call {
  readonly asking: Asking;
  readonly meter: Meter;
  readonly signal: AbortSignal;
}
