import fc from "fast-check";
import type { Block, Citation, Message, PointBlock, Publication, Voice } from "../../src/chat/message.ts";

/** Words as articles may have them: markup, mentions, emoji, right-to-left text, long and short. */
const words = fc.oneof(
  { weight: 6, arbitrary: fc.lorem({ maxCount: 12 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "<!channel> <@U123> @everyone @here <#C1>",
      "# heading\n> quote\n-# small\n1. one\n- two",
      "*bold* _it_ ~no~ `code` ||spoiler|| [a](https://evil.example) <https://evil.example|a>",
      "Der Bürgermeister sagte: „Nein“ 🚒🇺🇦 👩‍👩‍👧",
      "قال الوزير إن الجسر مغلق",
      "\u202e\u200b\u0000hidden",
      "&amp; &lt; < > & | \\",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 200, max: 9_000 }).map((n) => "an endless sentence ".repeat(n / 20)),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 5_000 }).map((n) => "w".repeat(n)) },
);

/** A digest as a neutral message, of 1 to so many stories; every label is unique. */
export function arbitraryDigest(mostStories: number): fc.Arbitrary<Message> {
  return fc
    .array(fc.tuple(words, fc.array(words, { maxLength: 4 }), fc.array(words, { maxLength: 6 })), {
      minLength: 1,
      maxLength: mostStories,
    })
    .map((stories) => ({
      notification: stories.map(([headline]) => headline).join(" · "),
      blocks: [
        { kind: "masthead", title: "Monday 9 March 2026", counts: `${stories.length} stories` },
        ...stories.flatMap(([headline, sentences, quotes], i) =>
          storyBlocks({ number: i + 1, headline, sentences, quotes }),
        ),
        { kind: "receipt", text: "Read 5 articles in 1.0 s, offline, without a model." },
      ],
    }));
}

/** What must come out of every converter: the labels of stories, points and citations. */
export function labelsOf({ blocks }: Message): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "story":
        return [`${block.label} `];
      case "sentence":
        return block.citations.map(cited);
      case "disagreement":
      case "comparison":
        return [
          `${block.label} `,
          ...block.positions.flatMap(({ voices }) => voices.flatMap(({ citations }) => citations.map(cited))),
        ];
      case "only-one":
        return [cited(block.citation)];
      default:
        return [];
    }
  });
}

const cited = ({ label }: Citation) => `[${label}]`;

function storyBlocks(story: {
  readonly number: number;
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly quotes: readonly string[];
}): readonly Block[] {
  const { number, headline, sentences, quotes } = story;
  let used = 0;
  const cite = (quote: string): Citation => {
    used += 1;
    return { label: `${number}c${used}`, outlet: "Herald", quote };
  };
  const summary = sentences.map(
    (text): Block => ({ kind: "sentence", text, citations: [cite(text)], disputedIn: [] }),
  );
  const voice = (quote: string): Voice => ({
    outlet: "Herald",
    speaker: quote.slice(0, 40),
    published: null,
    citations: [cite(quote)],
  });
  const kinds = ["disagreement", "comparison"] as const;
  const points = quotes.slice(1).map(
    (quote, i): PointBlock => ({
      kind: kinds[i % 2]!,
      label: `${number}.${i + 1}`,
      question: `How many were there in ${headline.slice(0, 60)}?`,
      positions: [
        { answer: quote.slice(0, 30) || "some", voices: [voice(quote)] },
        { answer: "none", voices: [voice(quotes[0]!), voice(quote)] },
      ],
      silent: null,
    }),
  );
  const only = quotes
    .slice(0, 1)
    .map((quote): Block => ({ kind: "only-one", who: "Herald", text: quote, citation: cite(quote) }));
  const labels = Array.from({ length: used }, (_, i) => `${number}c${i + 1}`);
  const source: Publication = {
    outlet: "Herald",
    title: headline,
    published: null,
    link: number % 2 === 0 ? "https://herald.example/a" : null,
    path: "herald.txt",
    labels,
  };
  return [
    { kind: "story", id: `s${number}`, label: `${number}`, headline },
    ...summary,
    ...sectionOf("Sources disagree on", points, "disagreement"),
    { kind: "note", text: "Compared 4 accounts." },
    ...sectionOf("Figures and details to compare", points, "comparison"),
    ...only,
    { kind: "sources", title: "Sources", sources: [{ ...source, carriedBy: [] }] },
  ];
}

function sectionOf(title: string, points: readonly PointBlock[], kind: PointBlock["kind"]): readonly Block[] {
  const own = points.filter((point) => point.kind === kind);
  return own.length === 0 ? [] : [{ kind: "section", title }, ...own];
}
