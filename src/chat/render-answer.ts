import type { Answer } from "../news/answer.ts";
import type { Quote } from "../news/citation.ts";
import { type BriefLabels, labelQuotes } from "./labels.ts";
import { listOf } from "./list-of.ts";
import type { Block, Message } from "./message.ts";
import { renderPoint } from "./render-point.ts";
import { renderCited } from "./render-sources.ts";
import { cite, type StoryView, viewArticles } from "./story-view.ts";

/** What the articles say on a question, or that they do not say, and the nearest thing that they do. */
export function renderAnswer(answer: Answer): Message {
  const { question, corrections } = answer;
  const read = corrections.map(({ typed, read }) => `“${read}” for “${typed}”`);
  const blocks: readonly Block[] = [
    { kind: "section", title: question },
    ...(read.length === 0 ? [] : [{ kind: "note", text: `Read ${listOf(read)}.` } as const]),
    ...renderFound(answer),
  ];
  return { notification: answer.sentences[0]?.text ?? notSaid, blocks };
}

const advice = "Ask in English, with the names that the articles have.";
const notSaid = "The articles do not say.";

function renderFound(answer: Answer): readonly Block[] {
  const { sentences, disagreement, nearest, stories } = answer;
  const [story] = stories;
  if (story === undefined)
    return [{ kind: "note", text: `${notSaid} Nothing in them comes near it. ${advice}` }];
  const articles = stories.flatMap((one) => one.articles);
  const labels = labelAnswer(answer);
  const view = viewArticles(articles, labels);
  const cited = renderCited(view, articles, quotesOfAnswer(answer));
  if (nearest !== null) {
    return [
      { kind: "note", text: `${notSaid} The nearest thing that they do say:` },
      sentenceOf(view, nearest.text, [nearest]),
      cited,
    ];
  }
  if (disagreement !== null) {
    const names = { kind: "disagreement", label: labels.disagreements[0]! } as const;
    return [
      { kind: "note", text: "The sources disagree:" },
      renderPoint(view, story, disagreement, names),
      cited,
    ];
  }
  return [...sentences.map(({ text, quotes }) => sentenceOf(view, text, quotes)), cited];
}

function sentenceOf(view: StoryView, text: string, [first, ...others]: readonly [Quote, ...Quote[]]): Block {
  const citations = [cite(view, first), ...others.map((quote) => cite(view, quote))] as const;
  return { kind: "sentence", text, citations: [citations[0], ...citations.slice(1)], disputedIn: [] };
}

/** The names of an answer's parts: the disagreement "1.1", citations "1a", "1b" …, as in a digest of one story. */
export function labelAnswer(answer: Answer): BriefLabels {
  const disagreements = answer.disagreement === null ? [] : ["1.1"];
  return { ...labelQuotes(quotesOfAnswer(answer), 1), disagreements, comparisons: [] };
}

/** Every quote of an answer in the order in which a reader meets them; one may come several times. */
export function quotesOfAnswer({ sentences, disagreement, nearest }: Answer): readonly Quote[] {
  const claimed = disagreement?.positions.flatMap(({ claims }) => claims.map(({ quote }) => quote)) ?? [];
  const cited = sentences.flatMap(({ quotes }) => quotes);
  return [...(disagreement === null ? cited : claimed), ...(nearest === null ? [] : [nearest])];
}
