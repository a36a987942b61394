import type { Brief } from "../news/brief.ts";
import { independentAccounts } from "../news/story.ts";
import { timelineOf } from "../news/timeline.ts";
import { countOf } from "./count-of.ts";
import { labelBrief, quotesOf } from "./labels.ts";
import type { Action, Block, Message, StoryBlock, TimelineBlock } from "./message.ts";
import { comparedNote, renderBrief, renderPoints } from "./render-brief.ts";
import { renderSources } from "./render-sources.ts";
import { cite, type StoryView, viewArticles, viewPublication } from "./story-view.ts";

/** What of a story is asked for. */
export type StoryPart = "all" | "sources" | "disagreements" | "timeline";

/** A story by itself: its brief with a timeline, or one part of it. `number` is its place in the digest it was named in. */
export function renderStory(brief: Brief, part: StoryPart = "all", number = 1): Message {
  const labels = labelBrief(brief, number);
  const { story } = brief;
  const view = viewArticles(story.articles, labels);
  const quotes = quotesOf(brief);
  const head: StoryBlock = { kind: "story", id: story.id, label: labels.story, headline: brief.headline };
  const parts: Record<StoryPart, () => readonly Block[]> = {
    all: () => [...renderBrief(brief, labels, "all"), renderTimeline(view, brief)],
    sources: () => [head, countSources(brief), renderSources(view, story, quotes)],
    disagreements: () => [
      head,
      ...renderPoints(view, brief, labels, "disagreement", "all"),
      { kind: "note", text: comparedNote(brief) },
      ...renderPoints(view, brief, labels, "comparison", "all"),
    ],
    timeline: () => [head, renderTimeline(view, brief)],
  };
  return { notification: brief.headline, blocks: parts[part]() };
}

/** The other parts of a story, as what a reader can do next. */
export function storyActions({ story }: Brief): readonly Action[] {
  const part = (label: string, name: StoryPart): Action => ({
    label,
    command: "story",
    argument: `${story.id} ${name}`,
  });
  return [
    part("Sources", "sources"),
    part("Disagreements", "disagreements"),
    part("Timeline", "timeline"),
    { label: "Ask", command: "ask", argument: "" },
    { label: "Follow", command: "follow", argument: story.id },
  ];
}

function countSources({ story }: Brief): Block {
  const accounts = countOf(independentAccounts(story).length, "independent account");
  return { kind: "note", text: `${countOf(story.articles.length, "article")}, ${accounts}.` };
}

function renderTimeline(view: StoryView, brief: Brief): TimelineBlock {
  const quotes = quotesOf(brief);
  const entries = timelineOf(brief).map(({ article, reported }) => ({
    ...viewPublication(view, article, quotes),
    reported: reported.map(({ question, answer, claim }) => ({
      question,
      answer,
      citation: cite(view, claim.quote),
    })),
  }));
  return { kind: "timeline", title: "What was reported when", entries };
}
