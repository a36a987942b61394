import type { Brief, OnlyOne } from "../news/brief.ts";
import { comparedAccounts, independentAccounts } from "../news/story.ts";
import { countOf } from "./count-of.ts";
import { type BriefLabels, disputesOf, MAX_POINTS, quotesInDigest, quotesOf } from "./labels.ts";
import type { Block, PointBlock } from "./message.ts";
import { renderPoint } from "./render-point.ts";
import { renderSources } from "./render-sources.ts";
import { cite, type StoryView, viewArticles } from "./story-view.ts";

/** Which points are shown in full: as many as a digest has room for, or all. */
export type PointsShown = "first" | "all";

/** The blocks of one story: what happened, where the sources differ, what one alone has, who they are. */
export function renderBrief(
  brief: Brief,
  labels: BriefLabels,
  shown: PointsShown = "first",
): readonly Block[] {
  const view = viewArticles(brief.story.articles, labels);
  return [
    { kind: "story", id: brief.story.id, label: labels.story, headline: brief.headline },
    ...renderSummary(view, brief, labels),
    ...renderPoints(view, brief, labels, "disagreement", shown),
    { kind: "note", text: comparedNote(brief) },
    ...renderPoints(view, brief, labels, "comparison", shown),
    ...brief.onlyOne.map((fact) => renderOnlyOne(view, brief, fact)),
    renderSources(view, brief.story, shown === "all" ? quotesOf(brief) : quotesInDigest(brief)),
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

/** Disagreements or comparisons under their heading, and what those are about that are not shown; nothing where there are none. */
export function renderPoints(
  view: StoryView,
  brief: Brief,
  labels: BriefLabels,
  kind: PointBlock["kind"],
  shown: PointsShown,
): readonly Block[] {
  const [points, names, title] =
    kind === "disagreement"
      ? [brief.disagreements, labels.disagreements, "Sources disagree on"]
      : [brief.comparisons, labels.comparisons, "Figures and details to compare"];
  if (points.length === 0) return [];
  const blocks = points.map((point, index) =>
    renderPoint(view, brief.story, point, { kind, label: names[index]! }),
  );
  const most = shown === "all" ? blocks.length : MAX_POINTS;
  return [{ kind: "section", title }, ...blocks.slice(0, most), ...morePoints(blocks.slice(most))];
}

/** "2 more points: 1.6 How old is she? 1.7 What caused the fire?" */
function morePoints(points: readonly PointBlock[]): readonly Block[] {
  if (points.length === 0) return [];
  const questions = points.map(({ label, question }) => `${label} ${question}`).join(" ");
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
