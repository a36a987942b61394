import type { Article } from "./article.ts";
import type { Brief } from "./brief.ts";
import type { Change } from "./change.ts";

/** A failure that did not stop the run. */
export interface Problem {
  /** The step that failed: "read", "cluster", "summarize", "disagree". */
  readonly stage: string;
  /** What it failed on: a path, an address, a story's headline. */
  readonly subject: string;
  /** What went wrong and what to do about it, one line. */
  readonly message: string;
}

/** What a run did and cost. Each number is counted, none is estimated. */
export interface Receipt {
  readonly articles: number;
  readonly stories: number;
  /** Wall time from reading the first source to the finished digest. */
  readonly seconds: number;
  /** What a model did and cost; absent where none was asked. */
  readonly model?: ModelReceipt;
}

/** What a model did for a digest, what it cost, and what of it is not shown. */
export interface ModelReceipt {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars by the prices configured; null where the model has none. */
  readonly dollars: number | null;
  /** Stories that are told with its help, in part at least. */
  readonly stories: number;
  /** Its statements that did not hold, by reason. */
  readonly withheld: readonly WithheldCount[];
  /** Sentences of articles that it was not shown because they look like instructions to it. */
  readonly hidden: number;
  /** What was done without it after all, and why. */
  readonly offline: readonly { readonly reason: string; readonly times: number }[];
}

/** How many statements of a kind are not shown for a reason: "figure not in the cited source". */
export interface WithheldCount {
  readonly what: "sentence" | "point" | "answer";
  readonly reason: string;
  readonly count: number;
}

/** A story that was shown before and has changed in a way that matters. */
export interface StoryUpdate {
  readonly brief: Brief;
  readonly changes: readonly [Change, ...Change[]];
  /** ISO 8601. */
  readonly lastShownAt: string;
  /** Articles that the changes quote as they were, and that the story no longer has: they were revised since. */
  readonly earlier: readonly Article[];
}

/** A story as readers were last told of it, as news or as an update. */
export interface ShownStory {
  readonly brief: Brief;
  /** ISO 8601. */
  readonly shownAt: string;
}

/** When a digest was due and when it came. */
export interface DigestSlot {
  /** ISO 8601. */
  readonly dueAt: string;
  /** ISO 8601. */
  readonly postedAt: string;
  /** IANA name of the zone in which its readers tell the time. */
  readonly zone: string;
}

/** A digest that comes within these minutes is on time: to make one takes a while. */
const onTimeMinutes = 5;

/** Did a digest come late enough to say so? */
export function isLate({ dueAt, postedAt }: Pick<DigestSlot, "dueAt" | "postedAt">): boolean {
  return Date.parse(postedAt) - Date.parse(dueAt) >= onTimeMinutes * 60_000;
}

/** One frozen value: what was found out, before anything decides how it looks. */
export interface Digest {
  /** ISO 8601 times between which the articles were published; null where none is dated. */
  readonly window: { readonly since: string; readonly until: string } | null;
  /** "offline", or the model's name. */
  readonly engine: string;
  /** New stories. */
  readonly briefs: readonly Brief[];
  /** Earlier ones that changed; nothing else that was shown before is in a digest. */
  readonly updates: readonly StoryUpdate[];
  /** Null: nobody waited for it at a certain time. */
  readonly slot: DigestSlot | null;
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** What a digest says of its stories, new ones and updates. */
export function briefsOf({ briefs, updates }: Pick<Digest, "briefs" | "updates">): readonly Brief[] {
  return [...briefs, ...updates.map(({ brief }) => brief)];
}
