import type { Brief, OnlyOne } from "../news/brief.ts";
import type { Disagreement, DisagreementKind } from "../news/disagreement.ts";
import { carriers, comparedAccounts, independentAccounts } from "../news/story.ts";
import { countOf } from "./count-of.ts";
import { type BriefLabels, disputesOf, quotesOf } from "./labels.ts";
import { listOf } from "./list-of.ts";
import type { Block, PointBlock, SourcesBlock } from "./message.ts";
import { cite, type StoryView, viewAnswer, viewPublication } from "./story-view.ts";

/** Up to this many outlets that do not answer are named; more are counted. */
const MAX_NAMED_SILENT = 4;

/** What an account lacks that does not answer a question of this kind. */
const SILENCE: Partial<Record<DisagreementKind, string>> = {
  number: "No figure",
  update: "No figure",
  date: "No date or time",
  place: "No place",
  cause: "No cause",
};

/** The blocks of one story: what happened, where the sources differ, what one alone has, who they are. */
export function renderBrief(brief: Brief, labels: BriefLabels): readonly Block[] {
  const view: View = {
    brief,
    labels,
    articles: new Map(brief.story.articles.map((article) => [article.id, article])),
  };
  return [
    { kind: "story", id: brief.story.id, label: labels.story, headline: brief.headline },
    ...brief.summary.map(
      ({ text, quotes: [first, ...others] }): Block => ({
        kind: "sentence",
        text,
        citations: [cite(view, first), ...others.map((quote) => cite(view, quote))],
        disputedIn: disputesOf(brief, labels, [first]),
      }),
    ),
    ...renderPoints(view, "disagreement"),
    { kind: "note", text: comparedNote(brief) },
    ...renderPoints(view, "comparison"),
    ...brief.onlyOne.map((fact) => renderOnlyOne(view, fact)),
    renderSources(view),
  ];
}

/** A brief with what is needed to name its parts. */
interface View extends StoryView {
  readonly brief: Brief;
  readonly labels: BriefLabels;
}

function renderPoints(view: View, kind: PointBlock["kind"]): readonly Block[] {
  const [points, labels, title] =
    kind === "disagreement"
      ? [view.brief.disagreements, view.labels.disagreements, "Sources disagree on"]
      : [view.brief.comparisons, view.labels.comparisons, "Figures and details to compare"];
  if (points.length === 0) return [];
  const blocks = points.map((point, index): Block => {
    const positions = point.positions.map((position) => viewAnswer(view, position, point.kind === "update"));
    const silent = silentNote(view, point);
    return { kind, label: labels[index]!, question: point.question, positions, silent };
  });
  return [{ kind: "section", title }, ...blocks];
}

function silentNote({ brief, articles }: View, { kind, silent }: Disagreement): string | null {
  if (silent.length === 0) return null;
  const lack = SILENCE[kind] ?? "No answer";
  if (silent.length > MAX_NAMED_SILENT)
    return `${lack}: ${silent.length} of ${countOf(independentAccounts(brief.story).length, "account")}`;
  return `${lack}: ${listOf(silent.map((id) => articles.get(id)?.outlet ?? id))}`;
}

function comparedNote({ story, disagreements }: Brief): string {
  const accounts = independentAccounts(story).length;
  const compared = comparedAccounts(story).length;
  const some = compared < accounts ? `${compared} of ${accounts}` : `${accounts}`;
  if (accounts === 1)
    return disagreements.length > 0 ? "One account only." : "One account only; nothing to compare.";
  if (compared < 2)
    return `${accounts} accounts, not compared: disagreements are looked for in English only.`;
  return `Compared ${some} accounts${disagreements.length > 0 ? "." : ": no disagreement found."}`;
}

function renderOnlyOne(view: View, { text, claim }: OnlyOne): Block {
  const { story } = view.brief;
  const { articleId } = claim.quote;
  const account = story.copyOf[articleId] ?? articleId;
  const reprinted = Object.values(story.copyOf).includes(account);
  const who = [
    reprinted ? `${claim.outlet} and its reprints` : claim.outlet,
    ...(claim.speaker === null || claim.speaker === claim.outlet ? [] : [`quoting ${claim.speaker}`]),
  ].join(", ");
  return { kind: "only-one", who, text, citation: cite(view, claim.quote) };
}

function renderSources(view: View): SourcesBlock {
  const { story } = view.brief;
  const accounts = independentAccounts(story);
  const outlets = new Set(story.articles.map(({ outlet }) => outlet)).size;
  const quotes = quotesOf(view.brief);
  const sources = accounts.map((account) => ({
    ...viewPublication(view, account, quotes),
    carriedBy: carriers(story, account)
      .filter(({ id }) => id !== account.id)
      .map((copy) => viewPublication(view, copy, quotes)),
  }));
  const size = `${countOf(outlets, "outlet")}, ${countOf(accounts.length, "independent account")}`;
  const title = accounts.length < story.articles.length ? `Sources: ${size}` : "Sources";
  return { kind: "sources", title, sources };
}
