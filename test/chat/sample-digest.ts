import type { Article } from "../../src/news/article.ts";
import { type Quote, quoteSpan } from "../../src/news/citation.ts";
import type { Digest } from "../../src/news/digest.ts";
import type { Claim } from "../../src/news/disagreement.ts";

/** An invented article; what a test does not care about is filled in. */
export function sampleArticle(fields: Pick<Article, "id" | "outlet" | "text"> & Partial<Article>): Article {
  return {
    title: "Untitled",
    url: null,
    path: null,
    publishedAt: null,
    publishedPrecision: "minute",
    language: "en",
    ...fields,
  };
}

/** The quote of those words of an article. */
export function quoteOf(article: Article, words: string): Quote {
  const start = article.text.indexOf(words);
  return quoteSpan(article, { start, end: start + words.length });
}

/** The claim made in those words of an article. */
export function claimOf(article: Article, words: string, speaker: string | null = null): Claim {
  return { outlet: article.outlet, speaker, quote: quoteOf(article, words) };
}

const herald = sampleArticle({
  id: "herald",
  outlet: "Orrin Valley Herald",
  title: "Sluice at Orrin dam opened without warning, two hamlets under water",
  url: "https://herald.example/news/2026/03/orrin-dam?from=front&edition=early",
  publishedAt: "2026-03-09T06:40:00.000Z",
  text: `The sluice gates of the Orrin dam opened without warning on Sunday night and put the hamlets of Lower Orrin
and Fellbeck under water. Some 340 people were taken to the school in Carrow. "Nobody rang, nobody came, the
water was simply there," said Maud Ellery, a baker. The gates opened at 10.40 p.m., residents said. Hallam Water
said the opening was "an ordinary relief operation". The county's safety office said no such operation had been
announced to it. A bridge built in 1911 was swept away.`,
});

const meridian = sampleArticle({
  id: "meridian",
  outlet: "Meridian",
  title: "Hundreds flee as dam gates open in Orrin valley",
  path: "monday/meridian-orrin.html",
  publishedAt: "2026-03-09T09:16:00.000Z",
  text: `Hundreds of people fled their homes in the Orrin valley after the gates of a dam opened late on Sunday. The
alarm was first raised shortly after midnight, the fire brigade said. Rescuers counted 280 evacuees by dawn.
Hallam Water's chief engineer, Piet Losse, said a relief operation had been under way. The Wasserstraßen- und
Schifffahrtsverwaltungsangelegenheitenkommission will look into it.`,
});

const metro = sampleArticle({
  id: "metro",
  outlet: "Carrow Metro",
  title: "Hundreds flee as dam gates open in Orrin valley",
  url: "https://metro.example/orrin",
  publishedAt: "2026-03-09T00:00:00.000Z",
  publishedPrecision: "day",
  text: meridian.text,
});

const daybreak = sampleArticle({
  id: "daybreak",
  outlet: "Daybreak",
  title: "Hundreds flee as dam gates open in Orrin valley (Meridian)",
  path: "monday/daybreak.txt",
  text: meridian.text,
});

const tagblatt = sampleArticle({
  id: "tagblatt",
  outlet: "Hallam Tagblatt",
  title: "Dam operator blames a sensor",
  path: "tuesday/tagblatt.md",
  publishedAt: "2026-03-10T05:05:00.000Z",
  text: `The gates of the Orrin dam opened by themselves because a level sensor froze, Hallam Water said on Monday
evening. "There was no relief operation that night," the company's spokeswoman, Ines Vogt, said. By Monday
evening 415 people had left their homes. The water reached the hamlets at about 11 p.m., the county said.`,
});

const undated = sampleArticle({
  id: "undated",
  outlet: "Fellbeck Parish Letter",
  title: "What we need now",
  path: "letters/needs.txt",
  text: "Blankets and dry shoes are needed at the school in Carrow, where families from Lower Orrin sleep.",
});

const kawa = sampleArticle({
  id: "kawa",
  outlet: "川辺新報",
  title: "川辺市の新しい図書館が土曜日に開館、初日だけで五千人以上の市民が訪れて長い列を作った",
  url: "https://kawabe.example/図書館/開館",
  publishedAt: "2026-03-10T02:00:00.000Z",
  language: "ja",
  text: "川辺市の新しい図書館が土曜日に開館し、初日だけで五千人以上の市民が訪れた。市長は「本の家は町の家だ」と述べた。入口には朝から長い列ができ、子どもたちは新しい読書室を走り回った。",
});

const nahr = sampleArticle({
  id: "nahr",
  outlet: "صوت النهر",
  title: "افتتاح مكتبة كاوابي الجديدة",
  url: "https://nahr.example/library",
  publishedAt: "2026-03-10T00:00:00.000Z",
  publishedPrecision: "day",
  language: "ar",
  text: "افتتحت مدينة كاوابي مكتبتها الجديدة يوم السبت بحضور آلاف السكان.",
});

const kiosk = sampleArticle({
  id: "kiosk",
  outlet: "The Kiosk",
  title: "Lighthouse keeper retires after 41 years",
  url: "https://kiosk.example/keeper",
  publishedAt: "2026-03-11T17:30:00.000Z",
  text: "Ottoline Marsh climbed the 214 steps of the Skerry light for the last time on Wednesday.",
});

/** An invented digest that uses everything a digest can show. */
export const sampleDigest: Digest = {
  window: { since: "2026-03-09T00:00:00.000Z", until: "2026-03-11T17:30:00.000Z" },
  engine: "offline",
  updates: [],
  slot: null,
  briefs: [
    {
      story: {
        id: "story-dam",
        articles: [metro, herald, meridian, tagblatt, daybreak, undated],
        copyOf: { metro: "meridian", daybreak: "meridian" },
      },
      headline: "Dam gates open without warning, hundreds flee in Orrin valley",
      summary: [
        {
          text: "The sluice gates of the Orrin dam opened without warning on Sunday night and put the hamlets of Lower Orrin and Fellbeck under water.",
          quotes: [
            quoteOf(herald, herald.text.slice(0, herald.text.indexOf(" Some 340"))),
            quoteOf(meridian, "the gates of a dam opened late on Sunday"),
            quoteOf(tagblatt, "The gates of the Orrin dam opened by themselves"),
          ],
        },
        {
          text: "Families from Lower Orrin sleep at the school in Carrow.",
          quotes: [quoteOf(undated, "the school in Carrow, where families from Lower Orrin sleep")],
        },
      ],
      disagreements: [
        {
          kind: "date",
          question: "When did the gates open?",
          between: "parties",
          positions: [
            {
              answer: "10.40 p.m.",
              claims: [claimOf(herald, "The gates opened at 10.40 p.m., residents said.", "residents")],
            },
            {
              answer: "After midnight",
              claims: [
                claimOf(
                  meridian,
                  "The\nalarm was first raised shortly after midnight, the fire brigade said.",
                  "the fire brigade",
                ),
              ],
            },
          ],
          silent: ["undated"],
        },
        {
          kind: "claim-denied",
          question: "Was it a planned relief operation?",
          between: "parties",
          positions: [
            {
              answer: "Yes, ordinary and planned by the operator of the dam",
              claims: [
                claimOf(herald, `said the opening was "an ordinary relief operation"`, "Hallam Water"),
                claimOf(
                  meridian,
                  "a relief operation had been under way",
                  "Piet Losse, Hallam Water’s chief engineer",
                ),
                claimOf(herald, "an ordinary relief operation", "Hallam Water"),
              ],
            },
            {
              answer: "No",
              claims: [
                claimOf(tagblatt, `"There was no relief operation that night,"`, "Ines Vogt"),
                claimOf(herald, "no such operation had been\nannounced to it", "the county’s safety office"),
              ],
            },
          ],
          silent: [],
        },
      ],
      comparisons: [
        {
          kind: "update",
          question: "How many people had to leave?",
          between: "outlets",
          positions: [
            {
              answer: "280",
              claims: [claimOf(meridian, "Rescuers counted 280 evacuees by dawn.", "rescuers")],
            },
            {
              answer: "340",
              claims: [claimOf(herald, "Some 340 people were taken to the school in Carrow.")],
            },
            {
              answer: "415",
              claims: [claimOf(tagblatt, "By Monday\nevening 415 people had left their homes.")],
            },
          ],
          silent: ["undated"],
        },
      ],
      onlyOne: [
        {
          text: "A bridge built in 1911 was swept away.",
          claim: claimOf(herald, "A bridge built in 1911 was swept away."),
        },
        {
          text: "The Wasserstraßen- und Schifffahrtsverwaltungsangelegenheitenkommission will look into it.",
          claim: claimOf(meridian, "will look into it"),
        },
        {
          text: "a level sensor froze",
          claim: claimOf(tagblatt, "a level sensor froze", "Hallam Water"),
        },
      ],
    },
    {
      story: { id: "story-library", articles: [nahr, kawa], copyOf: {} },
      headline: kawa.title,
      summary: [
        { text: kawa.text, quotes: [quoteOf(kawa, kawa.text)] },
        { text: nahr.text, quotes: [quoteOf(nahr, nahr.text)] },
      ],
      disagreements: [],
      comparisons: [],
      onlyOne: [],
    },
    {
      story: { id: "story-keeper", articles: [kiosk], copyOf: {} },
      headline: kiosk.title,
      summary: [{ text: kiosk.text, quotes: [quoteOf(kiosk, kiosk.text)] }],
      disagreements: [],
      comparisons: [],
      onlyOne: [],
    },
  ],
  problems: [
    {
      stage: "read",
      subject: "monday/notes.txt",
      message: "the file is empty; delete it or put an article into it",
    },
    {
      stage: "read",
      subject: "monday/scan.txt",
      message: "not text but binary data; convert it to text first",
    },
    {
      stage: "summarize",
      subject: "Harbour fees",
      message: "no sentence could be cited; the story is left out",
    },
  ],
  receipt: { articles: 11, stories: 4, seconds: 1.234 },
};
