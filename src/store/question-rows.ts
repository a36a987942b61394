import type { Generated } from "kysely";

/** The tables of what readers follow, report, dismiss and ask. */
export interface QuestionRows {
  follows: FollowRow;
  reader_reports: ReaderReportRow;
  dismissed_points: DismissedPointRow;
  answers: AnswerRow;
}

/** A story whose changes a channel wants to be told of. */
export interface FollowRow {
  workspace: string;
  platform: string;
  channel: string;
  story: string;
  followed_by: string;
  followed_at: string;
  /** Since when nothing of it is to be told but in digests; null: it is followed. */
  ended_at: string | null;
}

/** What a reader says is wrong. */
export interface ReaderReportRow {
  workspace: string;
  id: Generated<number>;
  story: string;
  /** As it was called in the digest: "3", "3.2", "3b". */
  label: string;
  text: string;
  reported_by: string;
  reported_at: string;
}

/** A disagreement that an editor found to be none. */
export interface DismissedPointRow {
  workspace: string;
  story: string;
  question: string;
  dismissed_by: string;
  dismissed_at: string;
}

/** A question that was asked, and what its answer was based on. */
export interface AnswerRow {
  workspace: string;
  id: Generated<number>;
  question: string;
  asked_by: string;
  asked_at: string;
  /** JSON: `AnswerBasis`. */
  basis: string;
}
