import type { Article } from "../news/article.ts";
import type { Change, ChangeKind } from "../news/change.ts";
import type { StoryUpdate } from "../news/digest.ts";
import type { Position } from "../news/disagreement.ts";
import { formatDate } from "./format-date.ts";
import { quotesOfUpdate, type UpdateLabels } from "./labels.ts";
import type { AnswerView, Block } from "./message.ts";
import { type StoryView, viewAnswer, viewPublication } from "./story-view.ts";

/** What a change is called before its question. */
export const changeNames: Readonly<Record<ChangeKind, string>> = {
  disagreement: "Sources now disagree",
  figure: "New figure",
  correction: "Revised",
  confirmed: "Now confirmed",
  denied: "Now denied",
};

/** The blocks of a story that changed: what was told and what is told now, and the articles quoted for it. */
export function renderUpdate(update: StoryUpdate, labels: UpdateLabels): readonly Block[] {
  const { brief, changes, earlier, lastShownAt } = update;
  const articles = [...earlier, ...brief.story.articles];
  const view: StoryView = { labels, articles: new Map(articles.map((article) => [article.id, article])) };
  const quotes = quotesOfUpdate(update);
  const quoted = [...earlier.map(asEarlier), ...brief.story.articles].filter(({ id }) =>
    quotes.some(({ articleId }) => articleId === id),
  );
  const since = formatDate({ at: lastShownAt, precision: "minute" });
  return [
    { kind: "story", id: brief.story.id, label: labels.story, headline: `Update: ${brief.headline}` },
    { kind: "section", title: `Changed since ${since}` },
    ...changes.map((change, index) => renderChange(view, change, labels.changes[index]!)),
    {
      kind: "sources",
      title: "Quoted here",
      sources: quoted.map((article) => ({ ...viewPublication(view, article, quotes), carriedBy: [] })),
    },
  ];
}

/** Whoever follows the link finds another text than the one that is quoted. */
function asEarlier(article: Article): Article {
  return { ...article, title: `${article.title.trim() || "Untitled"} (as it was before)` };
}

/** In the shape of a comparison: the answers before, then those now. */
function renderChange(view: StoryView, change: Change, label: string): Block {
  const mark =
    (word: string) =>
    (position: Position): AnswerView => {
      const { answer, voices } = viewAnswer(view, position, true);
      return { answer: `${word} ${answer}`, voices };
    };
  return {
    kind: "comparison",
    label,
    question: `${changeNames[change.kind]}: ${change.question}`,
    positions: [...change.before.map(mark("before:")), ...change.after.map(mark("now:"))],
    silent: null,
  };
}
