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

/** A memory that lasts as long as the process. */
export function createModelMemory(): ModelMemory {
  const answers = new Map<string, unknown>();
  const spent = new Map<string, number>();
  const add = ({ at, micros }: Expense) => {
    const day = at.slice(0, 10);
    spent.set(day, (spent.get(day) ?? 0) + micros);
  };
  const sumOf = (prefix: string) =>
    [...spent].reduce((sum, [day, micros]) => (day.startsWith(prefix) ? sum + micros : sum), 0);
  return {
    findAnswer: async (key) => answers.get(key),
    async keepAnswer(key, answer) {
      answers.set(key, answer);
    },
    async reserve(expense, limits) {
      const { at, micros } = expense;
      if (sumOf(at.slice(0, 10)) + micros > limits.day) return "day";
      if (sumOf(at.slice(0, 7)) + micros > limits.month) return "month";
      add(expense);
      return null;
    },
    async settle(difference) {
      add(difference);
    },
  };
}
