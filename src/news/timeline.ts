import type { Article } from "./article.ts";
import type { Brief } from "./brief.ts";
import type { Claim } from "./disagreement.ts";
import { independentAccounts } from "./story.ts";

/** What one independent account said when it came, on the points on which a story's accounts differ. */
export interface TimelineEntry {
  readonly article: Article;
  readonly reported: readonly { readonly question: string; readonly answer: string; readonly claim: Claim }[];
}

/** What was reported when: the independent accounts of a story in order of publication, undated ones last. */
export function timelineOf({ story, disagreements, comparisons }: Brief): readonly TimelineEntry[] {
  const points = [...disagreements, ...comparisons];
  return independentAccounts(story).map((article) => ({
    article,
    reported: points.flatMap(({ question, positions }) =>
      positions.flatMap(({ answer, claims }) => {
        const claim = claims.find(({ quote }) => quote.articleId === article.id);
        return claim === undefined ? [] : [{ question, answer, claim }];
      }),
    ),
  }));
}
