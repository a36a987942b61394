import type { Expense, ModelMemory } from "../../src/models/model-memory.ts";

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
