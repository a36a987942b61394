import { sql } from "kysely";
import type { Workspace } from "./workspace.ts";

/** An amount spent on a model; negative where less was spent than was booked. */
export interface Spending {
  /** ISO 8601; its day in UTC counts. */
  readonly at: string;
  /** Millionths of a US dollar. */
  readonly micros: number;
  readonly tokens: number;
}

/**
 * Books what is to be spent, unless that would pass a limit of the day or the month (UTC; millionths of a US dollar):
 * then the limit is named and nothing is booked. One statement, so that processes that book at a time do not pass a
 * limit together.
 */
export async function reserveSpending(
  workspace: Workspace,
  { at, micros, tokens }: Spending,
  limits: { readonly day: number; readonly month: number },
): Promise<"day" | "month" | null> {
  const { id, store } = workspace;
  const [day, month] = [at.slice(0, 10), at.slice(0, 7)];
  const spent = (days: string) =>
    sql`(select coalesce(sum(micros), 0) from model_spending where workspace = ${id} and day like ${`${days}%`})`;
  const { numAffectedRows } = await sql`
    insert into model_spending (workspace, day, micros, tokens)
    select ${id}, ${day}, ${micros}, ${tokens}
    where ${spent(day)} + ${micros} <= ${limits.day} and ${spent(month)} + ${micros} <= ${limits.month}
    on conflict (workspace, day) do update set
      micros = model_spending.micros + excluded.micros, tokens = model_spending.tokens + excluded.tokens
  `.execute(store);
  if (numAffectedRows === 1n) return null;
  return (await spentOn(workspace, day)) + micros > limits.day ? "day" : "month";
}

/** Adds to what was booked on a day the difference to what it came to. */
export async function settleSpending({ id, store }: Workspace, spending: Spending): Promise<void> {
  const { at, micros, tokens } = spending;
  await store
    .insertInto("model_spending")
    .values({ workspace: id, day: at.slice(0, 10), micros, tokens })
    .onConflict((conflict) =>
      conflict.columns(["workspace", "day"]).doUpdateSet((eb) => ({
        micros: eb("model_spending.micros", "+", micros),
        tokens: eb("model_spending.tokens", "+", tokens),
      })),
    )
    .execute();
}

/** Millionths of a US dollar spent on the days that begin so: "2026-03", "2026-03-12". */
async function spentOn({ id, store }: Workspace, days: string): Promise<number> {
  const { sum } = await store
    .selectFrom("model_spending")
    .select((eb) => eb.fn.sum<number | null>("micros").as("sum"))
    .where("workspace", "=", id)
    .where("day", "like", `${days}%`)
    .executeTakeFirstOrThrow();
  return sum ?? 0;
}
