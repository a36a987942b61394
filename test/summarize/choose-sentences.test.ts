import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { quoteSpan } from "../../src/news/citation.ts";
import { readAccounts } from "../../src/summarize/accounts.ts";
import { findCandidates } from "../../src/summarize/candidate.ts";
import { summarize } from "../../src/summarize/summarize.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { article, story } from "./sample-story.ts";

const told = (articles: Parameters<typeof story>[1], contested: readonly string[] = []) => {
  const quotes = articles.flatMap((it) =>
    contested.flatMap((text) => {
      const start = it.text.indexOf(text);
      return start < 0 ? [] : [quoteSpan(it, { start, end: start + text.length })];
    }),
  );
  return summarize(story("s", articles), readSentences, quotes).map(({ text }) => text);
};

describe("what the sources dispute", () => {
  const lead = "Varania and Norland signed a fishing treaty in Osk on Monday, both governments said.";
  const cause = "Norland will pay 90 million crowns to harbour towns that lose ships by August.";
  const other = "Harbour towns that lose ships get 60 million crowns from Norland by August.";
  const articles = [
    article("a", "Varania and Norland sign fishing treaty", `${lead}\n\n${cause}`),
    article("b", "Fishing treaty signed in Osk", `${lead}\n\n${other}`),
  ];

  test("is told while nobody disputes it", () => assert.ok(told(articles).some((text) => text === cause)));
  test("is left out when it is disputed", () => {
    const texts = told(articles, ["pay 90 million crowns", "get 60 million crowns"]);
    assert.equal(texts[0], lead);
    assert.ok(!texts.includes(cause) && !texts.includes(other), texts.join("\n"));
  });
  test("is told where nothing else tells the event", () => {
    const leads = ["a", "b"].map((id) => article(id, "Varania and Norland sign fishing treaty", lead));
    assert.deepEqual(told(leads, [lead]), [lead]);
  });
});

describe("the first sentence", () => {
  test("tells what nobody disputes where the headline has it, too", () => {
    const side = "Chief engineer Petra Holm resigned on Monday evening for personal reasons, the yard said.";
    const settled = "Corlan Yard will cut 300 jobs at its Osk dock by August, the yard said on Tuesday.";
    const articles = [
      article("a", "Corlan Yard to cut 300 jobs at Osk dock", `${settled}\n\n${side}`),
      article(
        "b",
        "Osk dock of Corlan Yard to lose 300 jobs",
        `${side}\n\nCorlan Yard fired Petra Holm on Monday evening.`,
      ),
    ];
    assert.equal(told(articles, [side])[0], settled);
  });

  test("keeps the toll of the headline where a later report counts otherwise", () => {
    const texts = told([
      article(
        "a",
        "2 killed, 11 injured in Osk shooting",
        "A shooting in Osk killed 2 people and injured 11 others on Saturday, police said.",
      ),
      article(
        "b",
        "Osk murder suspect held",
        "Osk police identified the man they said killed a teacher during a feud.\n\nTwenty people were shot and one killed in Osk.",
        "2031-05-16T08:00:00.000Z",
      ),
    ]);
    assert.match(texts[0]!, /^A shooting in Osk killed 2/);
  });

  test("has against it another toll than the headline's", () => {
    const fire =
      "A fire at the Corlan mill in Osk killed two workers and injured 14 people on Monday, police said.";
    const read = readAccounts(story("s", [article("a", "Corlan mill fire", fire)]), readSentences);
    const contestOf = (headline: string) => findCandidates(read, headline, [])[0]!.contest;
    assert.equal(contestOf("Two dead in Osk mill fire"), 0);
    assert.ok(contestOf("Five dead in Osk mill fire") > 0);
  });

  test("tells the event rather than what followed", () => {
    const texts = told([
      article(
        "a",
        "Osk bank shares sink",
        "Shares in Osk Bank fell 9% on Tuesday, a day after the Osk Bank lost the savings of 4,000 customers to thieves.",
        "2031-05-06T12:00:00.000Z",
      ),
      article(
        "b",
        "Thieves empty Osk Bank accounts",
        "Thieves stole the savings of 4,000 customers from Osk Bank on Monday, the bank said.",
        "2031-05-05T12:00:00.000Z",
      ),
    ]);
    assert.match(texts[0]!, /^Thieves stole/);
  });

  test("tells what happened rather than who somebody is", () => {
    const texts = told([
      article(
        "a",
        "Holm resigns",
        "Petra Holm, 46, is married to Olaf Renn, the mayor of Osk.\n\nTransport minister Petra Holm resigned on Monday over the bridge at Tollin.",
      ),
      article(
        "b",
        "Minister Holm steps down",
        "Petra Holm, 46, is married to Olaf Renn, the mayor of Osk.\n\nPetra Holm, the transport minister, resigned on Monday.",
      ),
    ]);
    assert.match(texts[0]!, /resigned on Monday/);
  });
});

describe("further sentences", () => {
  const lead = "A fire at the Corlan paper mill in Osk injured 14 workers on Monday, police said.";
  const table: readonly (readonly [rule: string, left: string])[] = [
    [
      "no second telling of a toll",
      "Fourteen workers of the mill at Osk were treated for injuries in two clinics.",
    ],
    ["no colour", "The church in the old town of Osk left its doors open all night."],
    ["no scene", "A crowd of 3,000 watched as the fire at the Corlan paper mill lit the sky."],
    [
      "nothing beside the story that only one tells",
      "The Norland wool fair sold 1,200 coats by Sunday evening.",
    ],
    ["no background", "The Corlan paper mill employs 430 people and makes boxes for the fruit trade."],
  ];
  for (const [rule, left] of table) {
    test(rule, () => {
      const texts = told([
        article(
          "a",
          "Fire at Osk mill",
          `${lead}\n\n${left}\n\nThe fire destroyed a hall with 900 tonnes of paper.`,
        ),
        article(
          "b",
          "Mill fire in Osk",
          "Fourteen people were hurt when the Corlan mill in Osk burned on Monday.",
        ),
      ]);
      assert.equal(texts[0], lead);
      assert.ok(!texts.includes(left), texts.join("\n"));
    });
  }

  const kept: readonly (readonly [rule: string, sentence: string])[] = [
    ["what became of people", "Eleven patients remained in hospital on Tuesday with burns to face and arms."],
    [
      "what authorities decided",
      "Norland's government will spend 60 million crowns on clinics in the region by August.",
    ],
  ];
  for (const [rule, sentence] of kept) {
    test(rule, () => {
      const others = "Fourteen people were hurt when the Corlan mill in Osk burned on Monday.";
      const texts = told([
        article("a", "Fire at Osk mill", `${lead}\n\n${sentence}`),
        article("b", "Mill fire in Osk", others),
      ]);
      assert.ok(texts.includes(sentence), texts.join("\n"));
    });
  }

  test("nothing twice, even from a single account", () => {
    const texts = told([
      article("a", "Fire at Osk mill", `${lead}\n\nTrains to Osk were halted until 11 p.m. on Monday.`),
    ]);
    assert.equal(new Set(texts).size, texts.length);
  });
});
