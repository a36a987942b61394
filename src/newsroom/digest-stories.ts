import { findDisagreements } from "../disagree/find-disagreements.ts";
import type { Article } from "../news/article.ts";
import type { Brief } from "../news/brief.ts";
import { byPublication } from "../news/by-publication.ts";
import type { Digest, Problem } from "../news/digest.ts";
import type { Story } from "../news/story.ts";
import { findHeadline } from "../summarize/headline.ts";
import { rankStories } from "../summarize/rank.ts";
import { readOnce } from "../text/read-once.ts";
import type { Effects } from "./effects.ts";
import { letOthersWork } from "./let-others-work.ts";
import { writeBrief } from "./write-brief.ts";

/**
 * The digest of stories that are known, in any order; with problems met on the way to them, and since when (epoch
 * milliseconds) work was under way. A story that fails becomes a problem; the others go on.
 */
export async function digestStories(
  known: {
    readonly stories: readonly Story[];
    readonly problems: readonly Problem[];
    readonly startedAt: number;
  },
  effects: Effects,
): Promise<Digest> {
  const stories = known.stories.toSorted((a, b) => byPublication(a.articles[0], b.articles[0]));
  const written: Written[] = [];
  for (const [i, story] of stories.entries()) {
    await letOthersWork();
    effects.signal.throwIfAborted();
    if (i % 50 === 0 && i > 0) effects.onProgress(`compared ${i} of ${stories.length} stories`);
    written.push(tryBrief(story));
  }
  const briefs = rankStories(written.flatMap(({ brief }) => brief ?? []));
  const articles = stories.flatMap((story) => story.articles);
  return {
    window: findWindow(articles),
    engine: "offline",
    briefs,
    updates: [],
    slot: null,
    problems: [...known.problems, ...written.flatMap(({ problem }) => problem ?? [])],
    receipt: {
      articles: articles.length,
      stories: briefs.length,
      seconds: (effects.now() - known.startedAt) / 1000,
    },
  };
}

/** What came of one story. */
interface Written {
  readonly brief?: Brief;
  readonly problem?: Problem;
}

function tryBrief(story: Story): Written {
  try {
    const sentencesOf = readOnce();
    return { brief: writeBrief(story, sentencesOf, findDisagreements(story, sentencesOf)) };
  } catch (error) {
    const message = `This story could not be summarized and is left out: ${error}`;
    return { problem: { stage: "brief", subject: findHeadline(story), message } };
  }
}

function findWindow(articles: readonly Article[]): Digest["window"] {
  const times = articles.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  const since = times[0];
  const until = times.at(-1);
  return since === undefined || until === undefined ? null : { since, until };
}
