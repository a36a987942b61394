import type { Quote } from "../news/citation.ts";
import type { Workspace } from "./workspace.ts";

/** What an answer was based on. */
export interface AnswerBasis {
  readonly answered: boolean;
  readonly stories: readonly string[];
  /** Every quote that it showed, the nearest one of a refusal included. */
  readonly quotes: readonly Quote[];
}

/** A question that was asked, with what its answer was based on. */
export interface LoggedAnswer {
  readonly question: string;
  readonly who: string;
  /** ISO 8601. */
  readonly at: string;
  readonly basis: AnswerBasis;
}

/** Keeps what was asked and what the answer was based on. */
export async function logAnswer({ id, store }: Workspace, answer: LoggedAnswer): Promise<void> {
  const { question, who, at, basis } = answer;
  await store
    .insertInto("answers")
    .values({ workspace: id, question, asked_by: who, asked_at: at, basis: JSON.stringify(basis) })
    .execute();
}

/** The latest answers, the last first. */
export async function listAnswers({ id, store }: Workspace, limit: number): Promise<readonly LoggedAnswer[]> {
  const rows = await store
    .selectFrom("answers")
    .where("workspace", "=", id)
    .select(["question", "asked_by as who", "asked_at as at", "basis"])
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, basis: JSON.parse(row.basis) as AnswerBasis }));
}
