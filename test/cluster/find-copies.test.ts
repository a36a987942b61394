import assert from "node:assert/strict";
import { test } from "node:test";
import { findCopies } from "../../src/cluster/find-copies.ts";
import type { Article } from "../../src/news/article.ts";
import { sampleArticle } from "./sample-articles.ts";

const paragraphs = [
  "A freight train carrying grain left the tracks near Oldbridge on Tuesday morning, blocking the only line between the port and the inland mills, the railway said.",
  "Nine of the train's 42 wagons overturned at a curve north of the town shortly before dawn. The driver was treated for bruises and nobody else was on board.",
  "Inspectors found a broken rail at the site and said the stretch had last been examined in March. The railway's head of safety, Ilka Brandt, declined to say whether a defect had been recorded then.",
  "Trains carrying passengers were replaced by buses. Repairs will take at least four days, the railway said, and the mills have grain for about a week.",
  "The line carries eleven trains a day at this time of year, most of them loaded with wheat for export.",
];
const quotation =
  '"We have warned for years that this curve cannot take trains of this weight, and we were told each time that the money had been found, that the work would begin in spring, and that we should be patient, and each spring nothing at all has happened," said Oldbridge mayor Per Sandal.';
const ownReporting = [
  "On the platform at Oldbridge, commuters waited for buses that came an hour late. Marta Keel, a nurse who takes the train each morning, said she had slept at the hospital rather than risk missing her shift.",
  "Farmers in the valley told this newspaper that they had begun to store wheat in barns meant for hay, because the silos beside the station were full by noon and no lorries were to be had at any price.",
];
const otherAccount = [
  "Oldbridge woke to the sound of tearing metal as a long grain train came off the rails at Miller's Bend just before sunrise. Residents found wagons lying in the brook.",
  "Engineers blamed a cracked rail. It may be Saturday before anything moves again towards the harbour, and millers are counting their sacks.",
];

const wire = article(
  "wire",
  { outlet: "Meridian Wire", publishedAt: "2024-06-04T08:00:00.000Z" },
  paragraphs,
);

const cases: readonly { name: string; articles: readonly Article[]; copyOf: Record<string, string> }[] = [
  { name: "the same words", articles: [wire, article("b", {}, paragraphs)], copyOf: { b: "wire" } },
  {
    name: "the last paragraphs left out",
    articles: [wire, article("b", {}, paragraphs.slice(0, 3))],
    copyOf: { b: "wire" },
  },
  {
    name: "one figure edited",
    articles: [
      wire,
      article(
        "b",
        {},
        paragraphs.map((text) => text.replace("Nine of", "Eleven of")),
      ),
    ],
    copyOf: { b: "wire" },
  },
  {
    name: "a reprint of a reprint leads to the original",
    articles: [article("c", {}, paragraphs.slice(0, 3)), article("b", {}, paragraphs.slice(0, 4)), wire],
    copyOf: { b: "wire", c: "wire" },
  },
  {
    name: "an agency's report is the original even if a reprint is dated earlier",
    articles: [
      article("b", { outlet: "Daily Lamp", publishedAt: "2024-06-03T00:00:00.000Z" }, paragraphs),
      wire,
    ],
    copyOf: { b: "wire" },
  },
  {
    name: "the earlier of two outlets has the original",
    articles: [
      article("a", { publishedAt: "2024-06-05T00:00:00.000Z" }, paragraphs),
      article("b", { publishedAt: "2024-06-04T00:00:00.000Z" }, paragraphs),
    ],
    copyOf: { a: "b" },
  },
  {
    name: "wire copy with reporting of one's own is an account of its own",
    articles: [wire, article("b", {}, [...paragraphs, ...ownReporting])],
    copyOf: {},
  },
  {
    name: "a long quotation in common",
    articles: [
      article("a", {}, [...otherAccount, quotation]),
      article("b", {}, [ownReporting[0]!, quotation]),
    ],
    copyOf: {},
  },
  {
    name: "a paragraph of a press release in common",
    articles: [
      article("a", {}, [...otherAccount, paragraphs[3]!]),
      article("b", {}, [...ownReporting, paragraphs[3]!]),
    ],
    copyOf: {},
  },
  { name: "two accounts", articles: [wire, article("b", {}, otherAccount)], copyOf: {} },
  {
    name: "texts too short to tell",
    articles: [
      sampleArticle({ id: "a", text: "Train derails." }),
      sampleArticle({ id: "b", text: "Train derails." }),
    ],
    copyOf: {},
  },
  { name: "no articles", articles: [], copyOf: {} },
];

for (const { name, articles, copyOf } of cases) {
  test(name, () => {
    assert.deepEqual(findCopies(articles), copyOf);
    assert.deepEqual(findCopies(articles.toReversed()), copyOf);
  });
}

const rewritten = [
  paragraphs[0]!,
  paragraphs[1]!,
  paragraphs[3]!,
  otherAccount[1]!,
  otherAccount[0]!.split(". ")[1]!,
];

test("a half rewritten report is a copy where both credit one agency", () => {
  const original = (credit: string) =>
    article("a", {}, [`OLDBRIDGE (${credit}) - ${paragraphs[0]}`, ...paragraphs.slice(1)]);
  const reprint = (credit: string) =>
    article("b", {}, [`OLDBRIDGE (${credit}) - ${rewritten[0]}`, ...rewritten.slice(1)]);
  assert.deepEqual(findCopies([original("Reuters"), reprint("Reuters")]), { b: "a" });
  assert.deepEqual(findCopies([original("Reuters"), reprint("AFP")]), {});
});

test("a half rewritten report is a copy where one publisher prints both", () => {
  const original = article("a", { url: "https://city.oldbridge.example/train" }, paragraphs);
  const reprint = (host: string) => article("b", { url: `https://${host}/train` }, rewritten);
  assert.deepEqual(findCopies([original, reprint("county.oldbridge.example")]), { b: "a" });
  assert.deepEqual(findCopies([original, reprint("county.newbridge.example")]), {});
});

function article(id: string, fields: Partial<Article>, body: readonly string[]): Article {
  return sampleArticle({ id, title: `Train ${id}`, text: body.join("\n\n"), ...fields });
}
