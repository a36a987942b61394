import type { Digest } from "../../src/news/digest.ts";
import { claimOf, quoteOf, sampleArticle } from "./sample-digest.ts";

/** What an article might try against whoever shows it. */
export const ATTACKS: readonly string[] = [
  "\u001b[2J\u001b]0;owned\u0007cleared",
  "\u202etxet desrever\u202c",
  "# heading\n\n- list\n> quote",
  "1. one",
  "--- rule",
  "[click](https://evil.example) ![pixel](https://evil.example/p.png)",
  "[1a]: https://evil.example",
  "<script>alert(1)</script> <!-- &lt;b&gt; <https://evil.example>",
  "**bold** __bold__ `code` ~~gone~~ || spoiler ||",
  "https://evil.example www.evil.example me@evil.example @everyone",
  "\\[x\\](javascript:alert(1))",
];

const words = ATTACKS.join("\n");
const attacker = sampleArticle({
  id: "attacker",
  outlet: `Evil ${words}`,
  title: words,
  url: "javascript:alert(1)",
  path: "a\u001b[31m/](x) b.txt",
  text: `${words}\nend`,
});
const victim = sampleArticle({
  id: "victim",
  outlet: "1. Plain",
  title: "]( <x>",
  url: "https://plain.example/a_(b)?x=<script>&lt;",
  text: "Nothing of the kind.",
});

/** A digest whose every string is an attack. */
export const hostileDigest: Digest = {
  window: null,
  engine: "offline",
  updates: [],
  slot: null,
  briefs: [
    {
      story: { id: "hostile", articles: [attacker, victim], copyOf: {} },
      headline: words,
      summary: ATTACKS.map((text) => ({ text, quotes: [quoteOf(attacker, text)] as const })),
      disagreements: [
        {
          kind: "stance",
          question: words,
          between: "outlets",
          positions: [
            { answer: words, claims: [claimOf(attacker, words, words)] },
            { answer: "# no", claims: [claimOf(victim, "Nothing of the kind.", "- nobody")] },
          ],
          silent: ["attacker"],
        },
      ],
      comparisons: [],
      onlyOne: [{ text: words, claim: claimOf(attacker, "end", words) }],
    },
  ],
  problems: [{ stage: "read", subject: words, message: words }],
  receipt: { articles: 2, stories: 1, seconds: 1 },
};
