/** US dollars for a million tokens. */
export interface TokenPrice {
  readonly read: number;
  readonly written: number;
}

/** What a person configures about the model. */
export interface ModelSettings {
  /** Null: the server wants none. */
  readonly apiKey: string | null;
  /** Null: OpenAI's own. */
  readonly baseUrl: string | null;
  readonly model: string;
  /** How long one answer is waited for. */
  readonly timeoutMs: number;
  /** By name of model; one that is not in it is taken to cost nothing, and only its tokens are limited. */
  readonly prices: Readonly<Record<string, TokenPrice>>;
  /** US dollars. */
  readonly budgets: ModelBudgets;
}

/** A digest waits so many times as long as for one answer. */
const waits = 3;

/** However many stories are under way, a digest waits no longer for a model. */
export function longestWaitMs({ timeoutMs }: Pick<ModelSettings, "timeoutMs">): number {
  return waits * timeoutMs;
}

/** Limits that are never passed: at one of them the offline engine goes on alone. US dollars. */
export interface ModelBudgets {
  readonly story: number;
  readonly digest: number;
  readonly day: number;
  readonly month: number;
}
