import type { TokenUse } from "./model.ts";
import { ModelError } from "./model-error.ts";
import type { ModelMemory } from "./model-memory.ts";
import type { ModelSettings, TokenPrice } from "./model-settings.ts";

/** What calls took so far. */
export interface Spending {
  readonly calls: number;
  readonly tokens: TokenUse;
  /** Millionths of a US dollar. */
  readonly micros: number;
}

/** Counts what calls cost, and lets none through that could pass a limit. */
export interface Meter {
  readonly spending: () => Spending;
  /**
   * Makes a call that may read and write so many tokens, if all limits allow that.
   *
   * @throws ModelError "over budget", or what the call throws.
   */
  readonly pay: <T extends { readonly tokens: TokenUse }>(
    most: TokenUse,
    call: () => Promise<T>,
  ) => Promise<T>;
  /** A meter for a part of the work, which has limits of its own and is counted here too. */
  readonly part: (limits: Limits) => Meter;
}

/** The most that may be spent. */
export interface Limits {
  readonly name: string;
  /** Millionths of a US dollar. */
  readonly micros: number;
  readonly tokens: number;
}

/** Token limits hold for every model, those without a price among them. */
export const mostTokens = { story: 100_000, digest: 1_000_000 };

/** The meter of a digest or an answer; `now` in epoch milliseconds. */
export function createMeter(
  settings: Pick<ModelSettings, "model" | "prices" | "budgets">,
  memory: ModelMemory,
  now: () => number,
  limits: Limits = { name: "digest", micros: toMicros(settings.budgets.digest), tokens: mostTokens.digest },
): Meter {
  const price = settings.prices[settings.model] ?? { read: 0, written: 0 };
  const longTerm = { day: toMicros(settings.budgets.day), month: toMicros(settings.budgets.month) };
  const book: Book = async (most, call) => {
    const at = new Date(now()).toISOString();
    const booked = { at, micros: costOf(most, price), tokens: most.read + most.written };
    const passed = await memory.reserve(booked, longTerm);
    if (passed !== null) throw new ModelError("over budget", `the budget of the ${passed} is used up`);
    let used: TokenUse = { read: 0, written: 0 };
    try {
      const reply = await call();
      used = reply.tokens;
      return reply;
    } catch (error) {
      if (error instanceof ModelError) used = error.tokens;
      throw error;
    } finally {
      const micros = costOf(used, price) - booked.micros;
      await memory.settle({ at, micros, tokens: used.read + used.written - booked.tokens });
    }
  };
  return meterOf(limits, price, book);
}

type Book = Meter["pay"];

function meterOf(limits: Limits, price: TokenPrice, book: Book): Meter {
  let spending: Spending = { calls: 0, tokens: { read: 0, written: 0 }, micros: 0 };
  /** What calls under way may still cost. */
  let pending: Spending = spending;
  const pay: Book = async (most, call) => {
    const micros = spending.micros + pending.micros + costOf(most, price);
    const tokens = sizeOf(spending.tokens) + sizeOf(pending.tokens) + sizeOf(most);
    if (micros > limits.micros || tokens > limits.tokens)
      throw new ModelError("over budget", `the budget of the ${limits.name} is used up`);
    pending = addCall(pending, most, price, 1);
    try {
      const reply = await book(most, call);
      spending = addCall(spending, reply.tokens, price, 1);
      return reply;
    } catch (error) {
      if (error instanceof ModelError && error.failure !== "over budget")
        spending = addCall(spending, error.tokens, price, 1);
      throw error;
    } finally {
      pending = addCall(pending, most, price, -1);
    }
  };
  return {
    spending: () => spending,
    pay,
    part: (part) => meterOf(part, price, pay),
  };
}

function addCall(
  { calls, tokens, micros }: Spending,
  use: TokenUse,
  price: TokenPrice,
  sign: 1 | -1,
): Spending {
  return {
    calls: calls + sign,
    tokens: { read: tokens.read + sign * use.read, written: tokens.written + sign * use.written },
    micros: micros + sign * costOf(use, price),
  };
}

/** Dollars for a million tokens are millionths of a dollar for one. */
const costOf = ({ read, written }: TokenUse, price: TokenPrice) =>
  Math.ceil(read * price.read + written * price.written);

const sizeOf = ({ read, written }: TokenUse) => read + written;

export const toMicros = (dollars: number) => Math.round(dollars * 1e6);
