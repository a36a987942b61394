import type { Brief, OnlyOne } from "../news/brief.ts";
import type { Disagreement } from "../news/disagreement.ts";
import { comparedAccounts, independentAccounts } from "../news/story.ts";
import { countOf } from "./count-of.ts";
import { type BriefLabels, disputesOf, quotesOf } from "./labels.ts";
import type { Block, PointBlock } from "./message.ts";
import { renderPoint } from "./render-point.ts";
import { renderSources } from "./render-sources.ts";
import { cite, type StoryView, viewArticles } from "./story-view.ts";

/** Points of a section that a digest shows in full; of the others it shows the questions. */
const MAX_POINTS = 5;

/** The blocks of one story: what happened, where the sources differ, what one alone has, who they are. */
export function renderBrief(brief: Brief, labels: BriefLabels): readonly Block[] {
  const view = viewArticles(brief.story.articles, labels);
  return [
    { kind: "story", id: brief.story.id, label: labels.story, headline: brief.headline },
    ...renderSummary(view, brief, labels),
    ...renderPoints(view, brief, labels, "disagreement"),
    { kind: "note", text: comparedNote(brief) },
    ...renderPoints(view, brief, labels, "comparison"),
    ...brief.onlyOne.map((fact) => renderOnlyOne(view, brief, fact)),
    renderSources(view, brief.story, quotesOf(brief)),
  ];
}

/** What happened, in cited sentences. */
export function renderSummary(view: StoryView, brief: Brief, labels: BriefLabels): readonly Block[] {
  return brief.summary.map(({ text, quotes: [first, ...others] }) => ({
    kind: "sentence",
    text,
    citations: [cite(view, first), ...others.map((quote) => cite(view, quote))],
    disputedIn: disputesOf(brief, labels, [first]),
  }));
}

/** The first disagreements or comparisons under their heading, and what the others are about; nothing where there are none. */
export function renderPoints(
  view: StoryView,
  brief: Brief,
  labels: BriefLabels,
  kind: PointBlock["kind"],
): readonly Block[] {
  const [points, names, title] =
    kind === "disagreement"
      ? [brief.disagreements, labels.disagreements, "Sources disagree on"]
      : [brief.comparisons, labels.comparisons, "Figures and details to compare"];
  if (points.length === 0) return [];
  const blocks = points
    .slice(0, MAX_POINTS)
    .map((point, index) => renderPoint(view, brief.story, point, { kind, label: names[index]! }));
  return [{ kind: "section", title }, ...blocks, ...morePoints(points.slice(MAX_POINTS))];
}

/** "2 more points: How old is she? What caused the fire?" */
function morePoints(points: readonly Disagreement[]): readonly Block[] {
  if (points.length === 0) return [];
  const questions = points.map(({ question }) => question).join(" ");
  return [{ kind: "note", text: `${countOf(points.length, "more point")}: ${questions}` }];
}

/** How many accounts were compared, and whether anything was found. */
export function comparedNote({ story, disagreements }: Brief): string {
  const accounts = independentAccounts(story).length;
  const compared = comparedAccounts(story).length;
  const some = compared < accounts ? `${compared} of ${accounts}` : `${accounts}`;
  if (accounts === 1)
    return disagreements.length > 0 ? "One account only." : "One account only; nothing to compare.";
  if (compared < 2)
    return `${accounts} accounts, not compared: disagreements are looked for in English only.`;
  return `Compared ${some} accounts${disagreements.length > 0 ? "." : ": no disagreement found."}`;
}

function renderOnlyOne(view: StoryView, { story }: Brief, { text, claim }: OnlyOne): Block {
  const { articleId } = claim.quote;
  const account = story.copyOf[articleId] ?? articleId;
  const reprinted = Object.values(story.copyOf).includes(account);
  const who = [
    reprinted ? `${claim.outlet} and its reprints` : claim.outlet,
    ...(claim.speaker === null || claim.speaker === claim.outlet ? [] : [`quoting ${claim.speaker}`]),
  ].join(", ");
  return { kind: "only-one", who, text, citation: cite(view, claim.quote) };
}
