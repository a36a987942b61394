import type { Answer } from "../../news/answer.ts";
import type { Brief } from "../../news/brief.ts";
import type { Digest } from "../../news/digest.ts";
import type { Choice } from "../render-choice.ts";
import type { Place } from "./invocation.ts";

/** How changes to a story come to a channel that follows it. */
export type Following =
  /** As they did before. */
  | "already"
  /** In the thread of the digest that told it. */
  | "thread"
  /** In the thread of a post that is made for it. */
  | "post"
  /** In its digests. */
  | "digests";

/** What chat commands ask of the newsroom. All arguments and results are JSON values, so that it may stand in another thread. */
export interface CommandDesk {
  /** Answers from everything stored, or from the place's story; the answer is logged with what it was based on. */
  readonly ask: (asked: At<{ readonly question: string; readonly by: string }>) => Promise<Answer>;
  /** The story that some words mean, or that has them as its id. */
  readonly findStory: (wanted: At<{ readonly words: string }>) => Promise<FoundBrief>;
  /** The digest that labels such as "3b" refer to: that of the place, else the latest of its channel. */
  readonly readDigest: (place: Place) => Promise<Digest | null>;
  /** The digest that would be posted now; nothing is posted or remembered. */
  readonly previewDigest: (place: Place) => Promise<Digest>;
  /** A digest for the channel, as soon as it is made. */
  readonly requestDigest: (wanted: At<{ readonly by: string }>) => Promise<void>;
  readonly listSchedules: (place: Place) => Promise<readonly ScheduleView[]>;
  /** @throws UserError where it is not understood when. */
  readonly addSchedule: (wanted: At<{ readonly when: string; readonly by: string }>) => Promise<ScheduleView>;
  /** @throws UserError where the channel has no schedule with that id. */
  readonly changeSchedule: (
    wanted: At<{ readonly id: number; readonly to: "pause" | "resume" | "remove" }>,
  ) => Promise<ScheduleView>;
  /** Changes to a story come to the channel from now on. */
  readonly follow: (wanted: At<{ readonly story: string; readonly by: string }>) => Promise<Following>;
  /** Changes to a story come in digests alone. False: it was not followed. */
  readonly unfollow: (wanted: At<{ readonly story: string; readonly by: string }>) => Promise<boolean>;
  readonly listSources: (place: Place) => Promise<readonly SourceView[]>;
  /** Takes articles from the feed, or the feed of the page, at a public address. @throws UserError */
  readonly addFeed: (wanted: At<{ readonly address: string; readonly by: string }>) => Promise<SourceView>;
  /** @throws UserError where there is no such source. */
  readonly removeSource: (wanted: At<{ readonly id: number }>) => Promise<void>;
  /** @throws UserError where it cannot be done; else what the stories are now called. */
  readonly mergeStories: (
    wanted: At<{ readonly stories: readonly [string, string]; readonly by: string }>,
  ) => Promise<readonly string[]>;
  readonly splitStory: (
    wanted: At<{ readonly story: string; readonly articles: readonly string[]; readonly by: string }>,
  ) => Promise<readonly string[]>;
  /** Somebody found that a disagreement is none: it is not shown again. */
  readonly dismissConflict: (
    wanted: At<{ readonly story: string; readonly question: string; readonly by: string }>,
  ) => Promise<void>;
  /** A reader says that something is wrong. */
  readonly report: (wanted: At<ReaderReport>) => Promise<void>;
  /** What readers said is wrong, the latest first. */
  readonly listReports: (place: Place) => Promise<readonly ReaderReportView[]>;
}

/** Something wanted at a place. */
export type At<T> = T & { readonly place: Place };

/** What some words lead to; `missing` are those of them that no story has. */
export type FoundBrief =
  | { readonly kind: "story"; readonly brief: Brief }
  | { readonly kind: "choice"; readonly choices: readonly Choice[]; readonly missing: readonly string[] }
  | { readonly kind: "none"; readonly missing: readonly string[] };

/** A schedule as a channel sees it. */
export interface ScheduleView {
  readonly id: number;
  /** "weekdays at 08:00, Europe/Berlin" */
  readonly when: string;
  readonly state: "active" | "paused" | "off";
  /** ISO 8601. */
  readonly nextDueAt: string | null;
}

/** A source as a channel sees it. */
export interface SourceView {
  readonly id: number;
  readonly name: string;
  readonly address: string;
  /** "ok", or what is wrong with it. */
  readonly health: string;
}

/** What a reader said is wrong, as editors see it. */
export interface ReaderReportView extends Omit<ReaderReport, "by"> {
  readonly who: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What a reader says is wrong. */
export interface ReaderReport {
  readonly story: string;
  /** What it is about, as it was called: "3", "3.2", "3b". */
  readonly label: string;
  readonly text: string;
  readonly by: string;
}
