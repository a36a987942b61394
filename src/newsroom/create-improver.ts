import { createAsking, type ModelWorld } from "../models/create-asking.ts";
import type { ModelMemory } from "../models/model-memory.ts";
import { longestWaitMs, type ModelSettings } from "../models/model-settings.ts";
import { openaiModel } from "../models/openai.ts";
import { findModelAnswer, saveModelAnswer } from "../store/model-answers.ts";
import { reserveSpending, settleSpending } from "../store/model-spending.ts";
import type { Workspace } from "../store/workspace.ts";
import { inWorkspace } from "../store/workspace.ts";
import type { Improver } from "./improve-digest.ts";

/**
 * The model that was configured, remembered in the store. One for the whole process.
 *
 * @throws UserError where a prompt file is wrong.
 */
export function createImprover(
  settings: ModelSettings,
  { store }: Pick<Workspace, "store">,
  world: ModelWorld,
): Improver {
  const asking = createAsking(openaiModel(settings), storedMemory({ store }), world);
  return { settings, asking, longestWaitMs: longestWaitMs(settings) };
}

/** Whoever's news it is about: the key is the operator's, and so is what it costs. */
function storedMemory({ store }: Pick<Workspace, "store">): ModelMemory {
  const operator = inWorkspace(store, "local");
  return {
    findAnswer: (key) => findModelAnswer(operator, key),
    keepAnswer: (key, answer, at) => saveModelAnswer(operator, key, answer, at),
    reserve: (expense, limits) => reserveSpending(operator, expense, limits),
    settle: (difference) => settleSpending(operator, difference),
  };
}
