import { createBreaker } from "./breaker.ts";
import type { Asking } from "./call.ts";
import { loadPrompts } from "./load-prompts.ts";
import type { Model } from "./model.ts";
import type { ModelMemory } from "./model-memory.ts";
import { type Patience, retryOverload } from "./retry-overload.ts";

/** What asking a model takes from the world. */
export interface ModelWorld extends Patience {
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/**
 * Puts together what a model is asked with. One for the whole process: it knows how the model did lately.
 *
 * @throws UserError where a prompt file is wrong.
 */
export function createAsking(model: Model, memory: ModelMemory, world: ModelWorld): Asking {
  return {
    model: retryOverload(model, world),
    prompts: loadPrompts(),
    memory,
    breaker: createBreaker(world.now),
    formats: new Map(),
    now: world.now,
    createCode: () => world.random().toString(36).slice(2, 10).padEnd(8, "x"),
  };
}
