import type { Brief } from "../news/brief.ts";
import { independentAccounts } from "../news/story.ts";
import { timelineOf } from "../news/timeline.ts";
import { labelBrief } from "./labels.ts";
import { briefToJson, claimToJson } from "./to-json.ts";

/** A story in the published JSON shape: as in a digest, with the number of independent accounts and a timeline. */
export function storyToJson(brief: Brief) {
  const labels = labelBrief(brief, 1);
  return {
    ...briefToJson(brief, labels),
    accounts: independentAccounts(brief.story).length,
    timeline: timelineOf(brief).map(({ article, reported }) => ({
      article: article.id,
      outlet: article.outlet,
      publishedAt: article.publishedAt,
      reported: reported.map(({ question, answer, claim }) => ({
        question,
        answer,
        claim: claimToJson(claim, labels),
      })),
    })),
  };
}
