/** An amount that a call may cost or did cost. */
export interface Expense {
  /** ISO 8601. */
  readonly at: string;
  /** Millionths of a US dollar. */
  readonly micros: number;
  readonly tokens: number;
}

/** What is remembered of a model across runs: what it answered, and what it cost. */
export interface ModelMemory {
  /** The answer kept under a key; undefined where there is none. */
  readonly findAnswer: (key: string) => Promise<unknown>;
  readonly keepAnswer: (key: string, answer: unknown, at: string) => Promise<void>;
  /**
   * Books an expense before it is made, unless it would pass a limit of its day or month (UTC; millionths of a US
   * dollar): then the limit is named and nothing is booked.
   */
  readonly reserve: (
    expense: Expense,
    limits: { readonly day: number; readonly month: number },
  ) => Promise<"day" | "month" | null>;
  /** Puts what was booked right, by the difference to what it came to. */
  readonly settle: (difference: Expense) => Promise<void>;
}
