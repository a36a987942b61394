import type { Digest, StoryUpdate } from "../../src/news/digest.ts";
import { claimOf, sampleArticle, sampleDigest } from "./sample-digest.ts";

const first = sampleArticle({
  id: "lantern-1",
  outlet: "The Lantern",
  title: "Roof of covered market falls in",
  url: "https://lantern.example/market",
  publishedAt: "2026-03-09T06:40:00.000Z",
  text: "The roof of the covered market in Pell fell in on Sunday night. Twelve people were injured. The market had been inspected in January, the town hall said. A gas explosion was ruled out at 11 p.m.",
});

const revised = sampleArticle({
  ...first,
  id: "lantern-2",
  text: "The roof of the covered market in Pell fell in on Sunday night. Twelve people were injured. The market had been inspected in January, the town hall said. A gas explosion was ruled out at 1 a.m.",
});

const echo = sampleArticle({
  id: "echo",
  outlet: "Pell Echo",
  title: "Market roof: now 19 injured",
  path: "monday/echo.txt",
  publishedAt: "2026-03-10T09:00:00.000Z",
  text: `Nineteen people were injured when the roof of the market hall in Pell came down, the hospital said on Monday. The inspectors' office denied that the market had been inspected in January: "Nobody has been there since 2021," said Jorun Hask, who heads it.`,
});

const changes: StoryUpdate["changes"] = [
  {
    kind: "correction",
    question: "When was a gas explosion ruled out?",
    before: [{ answer: "11 p.m.", claims: [claimOf(first, "A gas explosion was ruled out at 11 p.m.")] }],
    after: [{ answer: "1 a.m.", claims: [claimOf(revised, "A gas explosion was ruled out at 1 a.m.")] }],
  },
  {
    kind: "figure",
    question: "How many people were injured?",
    before: [{ answer: "12", claims: [claimOf(first, "Twelve people were injured.")] }],
    after: [
      {
        answer: "19",
        claims: [
          claimOf(echo, "Nineteen people were injured when the roof of the market hall in Pell came down"),
        ],
      },
    ],
  },
  {
    kind: "denied",
    question: "Had the market been inspected?",
    before: [
      {
        answer: "Yes",
        claims: [claimOf(revised, "The market had been inspected in January", "the town hall")],
      },
    ],
    after: [
      {
        answer: "No",
        claims: [
          claimOf(echo, "denied that the market had been inspected in January", "the inspectors’ office"),
          claimOf(echo, "Nobody has been there since 2021", "Jorun Hask"),
        ],
      },
    ],
  },
];

/** An invented digest with one new story and one that changed, which came late. */
export const sampleUpdateDigest: Digest = {
  ...sampleDigest,
  briefs: sampleDigest.briefs.slice(-1),
  updates: [
    {
      brief: {
        story: { id: "story-market", articles: [revised, echo], copyOf: {} },
        headline: "Roof of covered market falls in",
        summary: [],
        disagreements: [],
        comparisons: [],
        onlyOne: [],
      },
      changes,
      lastShownAt: "2026-03-09T07:00:12.000Z",
      earlier: [first],
    },
  ],
  slot: { dueAt: "2026-03-11T07:00:00.000Z", postedAt: "2026-03-11T08:12:40.000Z", zone: "Europe/Berlin" },
  problems: [],
  receipt: { articles: 3, stories: 4, seconds: 1.234 },
};
