import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findChanges } from "../../src/changes/find-changes.ts";
import type { Article } from "../../src/news/article.ts";
import type { Brief } from "../../src/news/brief.ts";
import type { Change, ChangeKind } from "../../src/news/change.ts";
import type { Story } from "../../src/news/story.ts";
import { briefStory } from "../../src/newsroom/brief-story.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { lengthen } from "../disagree/background.ts";
import { storyOf } from "../disagree/story-of.ts";

/** A story as it was shown, and what came since. "Wire" told again is the article of Wire, revised. */
interface Row {
  readonly name: string;
  readonly shown: readonly string[];
  readonly came: readonly string[];
}

interface Changed extends Row {
  readonly kind: ChangeKind;
  readonly question: RegExp;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const ferry =
  "Wire, 2026-03-11: A ferry capsized off Tolvik on Wednesday, killing 12 people, the coast guard said.";
const sluice =
  "Ledger, 2026-03-11: The sluice at Orrin was opened at 10.40 p.m. on Tuesday. Hallam Water said that the operator had followed the rules.";

const changed: readonly Changed[] = [
  {
    name: "the toll rises",
    shown: [ferry],
    came: [
      "Post, 2026-03-12: Twenty people died when a ferry capsized off Tolvik on Wednesday, the harbour master said.",
    ],
    kind: "figure",
    question: /How many people were killed/,
    before: ["12"],
    after: ["20"],
  },
  {
    name: "the toll rises in the article that was shown",
    shown: [ferry],
    came: [
      "Wire, 2026-03-11: A ferry capsized off Tolvik on Wednesday, killing 20 people, the coast guard said.",
    ],
    kind: "figure",
    question: /How many people were killed/,
    before: ["12"],
    after: ["20"],
  },
  {
    name: "the toll rises twice",
    shown: [ferry],
    came: [
      "Post, 2026-03-12: Seventeen people died when a ferry capsized off Tolvik on Wednesday, the harbour master said.",
      "Radio Seven, 2026-03-13: The ferry disaster off Tolvik killed 24 people, the coast guard said.",
    ],
    kind: "figure",
    question: /How many people were killed/,
    before: ["12"],
    after: ["24"],
  },
  {
    name: "the last of two counts is what it was before",
    shown: [
      "Wire, 2026-03-09: A fire at the Brennar mill killed 12 people on Monday.",
      "Ledger, 2026-03-10: The fire at the Brennar mill killed 20 people, the fire service said.",
    ],
    came: ["Post, 2026-03-12: The fire at the Brennar mill killed 31 people, officials said."],
    kind: "figure",
    question: /How many people were killed/,
    before: ["20"],
    after: ["31"],
  },
  {
    name: "a lower bound rises",
    shown: ["Wire, 2026-03-11: At least 34 people were killed by the quake in Varania on Wednesday."],
    came: ["Post, 2026-03-12: The quake in Varania killed at least 51 people, officials said."],
    kind: "figure",
    question: /How many people were killed/,
    before: ["at least 34"],
    after: ["at least 51"],
  },
  {
    name: "a lower bound becomes a figure far above it",
    shown: ["Wire, 2026-03-11: More than 100 people were injured in the crash at Brennar on Wednesday."],
    came: ["Post, 2026-03-12: The crash at Brennar on Wednesday injured 187 people, the hospitals said."],
    kind: "figure",
    question: /How many people were injured/,
    before: ["more than 100"],
    after: ["187"],
  },
  {
    name: "more arrests",
    shown: ["Post, 2026-03-11: Police arrested 31 people at the march in Harbury on Wednesday."],
    came: ["Wire, 2026-03-12: Forty-five people were arrested at the march in Harbury on Wednesday."],
    kind: "figure",
    question: /How many people were arrested/,
    before: ["31"],
    after: ["45"],
  },
  {
    name: "fewer are missing",
    shown: ["Post, 2026-03-11: Forty people are missing after the landslide at Vell on Tuesday."],
    came: ["Wire, 2026-03-12: Eleven people are missing after the landslide at Vell, the mayor said."],
    kind: "figure",
    question: /missing/,
    before: ["40"],
    after: ["11"],
  },
  {
    name: "a new figure for one sum",
    shown: ["Ledger, 2026-03-11: Harrow Trucks will cut 640 jobs at its plant in Denby, the firm said."],
    came: ["Wire, 2026-03-12: Harrow Trucks is to cut 820 jobs at its plant in Denby."],
    kind: "disagreement",
    question: /How many jobs/,
    before: ["640"],
    after: ["820"],
  },
  {
    name: "another magnitude",
    shown: [
      "Wire, 2026-03-11: An earthquake of magnitude 6.8 struck northern Varania before dawn on Wednesday.",
    ],
    came: [
      "Radio Seven, 2026-03-12: A 7.2-magnitude earthquake struck northern Varania before dawn on Wednesday.",
    ],
    kind: "disagreement",
    question: /magnitude/,
    before: ["6.8"],
    after: ["7.2"],
  },
  {
    name: "two new accounts contradict each other",
    shown: ["Gazette, 2026-03-11: A quake shook northern Varania before dawn on Wednesday."],
    came: [
      "Wire, 2026-03-12: An earthquake of magnitude 6.8 struck northern Varania before dawn on Wednesday.",
      "Radio Seven, 2026-03-12: A 7.2-magnitude earthquake struck northern Varania before dawn on Wednesday.",
    ],
    kind: "disagreement",
    question: /magnitude/,
    before: [],
    after: ["6.8", "7.2"],
  },
  {
    name: "a magnitude is corrected",
    shown: [
      "Wire, 2026-03-11: An earthquake of magnitude 6.8 struck northern Varania before dawn on Wednesday.",
    ],
    came: [
      "Wire, 2026-03-11: An earthquake of magnitude 7.2 struck northern Varania before dawn on Wednesday.",
    ],
    kind: "correction",
    question: /magnitude/,
    before: ["6.8"],
    after: ["7.2"],
  },
  {
    name: "a sentence is corrected",
    shown: ["Ledger, 2026-03-11: Luc Arden was sentenced to 14 years in prison for fraud on Wednesday."],
    came: ["Ledger, 2026-03-11: Luc Arden was sentenced to 17 years in prison for fraud on Wednesday."],
    kind: "correction",
    question: /sentence/,
    before: ["14 years"],
    after: ["17 years"],
  },
  {
    name: "a toll is taken back",
    shown: [
      "Wire, 2026-03-11: A ferry capsized off Tolvik on Wednesday, killing 53 people, the coast guard said.",
    ],
    came: [
      "Wire, 2026-03-11: A ferry capsized off Tolvik on Wednesday, killing 35 people, the coast guard said.",
    ],
    kind: "correction",
    question: /How many people were killed/,
    before: ["53"],
    after: ["35"],
  },
  {
    name: "the outlet says what it corrected",
    shown: [sluice],
    came: [
      "Ledger, 2026-03-11: The sluice at Orrin was opened on Tuesday night.\n\nCorrection: an earlier version of this article gave 10.40 p.m. as the time when the sluice at Orrin was opened. No time is known.",
    ],
    kind: "correction",
    question: /What did the outlet correct/,
    before: ["As it was quoted"],
    after: ["The outlet’s note"],
  },
  {
    name: "the outlet says so in the only paragraph",
    shown: [sluice],
    came: [
      `Ledger, 2026-03-11: The sluice at Orrin was opened on Tuesday night. Hallam Water said that the operator had followed the rules. ${"Villagers walked to the bridge and looked at the water. ".repeat(8)}An earlier version of this article wrongly said that the sluice was opened at 10:40 on Tuesday.`,
    ],
    kind: "correction",
    question: /What did the outlet correct/,
    before: ["As it was quoted"],
    after: ["The outlet’s note"],
  },
  {
    name: "a claim is denied",
    shown: ["Wire, 2026-03-11: The rebels claimed that they had captured the airport at Sael on Tuesday."],
    came: ["Post, 2026-03-12: The army denied that the rebels had captured the airport at Sael."],
    kind: "denied",
    question: /captured the airport/,
    before: ["Yes"],
    after: ["No"],
  },
  {
    name: "what was not confirmed is",
    shown: [
      "Wire, 2026-03-11: The ministry could not confirm that the Dunmore mine had been closed after the accident.",
    ],
    came: [
      "Post, 2026-03-12: The ministry confirmed that the Dunmore mine had been closed after the accident.",
    ],
    kind: "confirmed",
    question: /Has the Dunmore mine been closed/,
    before: ["Not confirmed"],
    after: ["Confirmed"],
  },
];

const unchanged: readonly Row[] = [
  { name: "nothing came", shown: [ferry], came: [] },
  {
    name: "another article says the same",
    shown: [ferry],
    came: [
      "Post, 2026-03-12: Twelve people died when a ferry capsized off Tolvik on Wednesday, the harbour master said.",
    ],
  },
  {
    name: "the article is worded anew",
    shown: [ferry],
    came: [
      "Wire, 2026-03-11: Twelve people were killed on Wednesday when a ferry went over off Tolvik, said the coast guard.",
    ],
  },
  {
    name: "the article is longer",
    shown: [ferry],
    came: [
      `${ferry} Divers searched the hull until nightfall. The ferry, built in 1987, had been on its way to Carrow.`,
    ],
  },
  {
    name: "a lower, older count comes late",
    shown: [ferry],
    came: [
      "Post, 2026-03-11: Rescuers worked all night. Eight people died when a ferry capsized off Tolvik, early reports said.",
    ],
  },
  {
    name: "a lower count without a date",
    shown: [ferry],
    came: [
      "Post, undated: Eight people died when a ferry capsized off Tolvik on Wednesday, a fisherman said.",
    ],
  },
  {
    name: "a lower bound becomes the figure that it meant",
    shown: ["Wire, 2026-03-11: More than 50 people were killed by Wednesday's quake in Varania."],
    came: ["Post, 2026-03-12: The quake in Varania killed 53 people on Wednesday."],
  },
  {
    name: "a lower bound that was reached before becomes a figure",
    shown: [
      "Wire, 2026-03-11: At least 34 people were killed by the quake in Varania on Wednesday.",
      "Ledger, 2026-03-11: The quake in Varania killed at least 53 people, officials said.",
    ],
    came: ["Post, 2026-03-12: The quake in Varania killed 53 people on Wednesday."],
  },
  {
    name: "a count between those that were told",
    shown: [
      "Wire, 2026-03-11: At least 34 people were killed by the quake in Varania on Wednesday.",
      "Ledger, 2026-03-11: The quake in Varania killed at least 60 people, officials said.",
    ],
    came: ["Post, 2026-03-12: The quake in Varania killed 53 people on Wednesday."],
  },
  {
    name: "a small step from the last of two counts",
    shown: [
      "Wire, 2026-03-10: No fewer than 140 people were killed by the quake in Varania on Tuesday.",
      "Ledger, 2026-03-11: The quake in Varania killed 1,640 people, officials said.",
    ],
    came: ["Post, 2026-03-12: The number of people killed by the quake in Varania has climbed to 1,700."],
  },
  {
    name: "a lower bound sinks",
    shown: ["Wire, 2026-03-11: At least 51 people were killed by the quake in Varania on Wednesday."],
    came: ["Post, 2026-03-12: The quake in Varania killed at least 34 people, officials said."],
  },
  {
    name: "a vague count becomes one in figures",
    shown: ["Wire, 2026-03-11: Dozens of people were killed by the quake in Varania on Wednesday."],
    came: ["Post, 2026-03-12: The quake in Varania killed 61 people, officials said."],
  },
  {
    name: "the dead and the injured in one sum",
    shown: ["Wire, 2026-03-11: The blast at the Brennar mill on Wednesday killed two people and injured 14."],
    came: ["Post, 2026-03-12: The blast at the Brennar mill on Wednesday left 16 people dead or injured."],
  },
  {
    name: "a day in other words",
    shown: ["Wire, 2026-03-11: The treaty was signed in Sael on Tuesday."],
    came: ["Post, 2026-03-12: The treaty was signed in Sael on 10 March, the ministry said."],
  },
  {
    name: "the higher count was known",
    shown: [
      ferry,
      "Radio Seven, 2026-03-11: The ferry disaster off Tolvik killed 20 people, the harbour master said.",
    ],
    came: ["Post, 2026-03-12: Twenty people died when a ferry capsized off Tolvik on Wednesday."],
  },
  {
    name: "a large toll moves by little",
    shown: ["Wire, 2026-03-11: The quake in Varania killed 812 people on Wednesday, officials said."],
    came: ["Post, 2026-03-12: The quake in Varania killed 815 people on Wednesday, officials said."],
  },
  {
    name: "a part of the count",
    shown: [ferry],
    came: [
      "Post, 2026-03-12: Five children were among the people who died when a ferry capsized off Tolvik on Wednesday.",
    ],
  },
  {
    name: "another event of the kind",
    shown: [ferry],
    came: [
      "Post, 2026-03-12: A ferry capsized off Tolvik. A ferry that sank there in 1994 killed 85 people.",
    ],
  },
  {
    name: "a forecast",
    shown: ["Wire, 2026-03-11: The quake in Varania killed 53 people on Wednesday."],
    came: [
      "Post, 2026-03-12: The quake in Varania may have killed as many as 500 people, a model suggested.",
    ],
  },
  {
    name: "a rounder figure",
    shown: ["Wire, 2026-03-11: The quake in Varania killed 53 people on Wednesday."],
    came: ["Post, 2026-03-12: More than 50 people were killed by Wednesday's quake in Varania."],
  },
  {
    name: "another count of the same article",
    shown: [ferry],
    came: [
      "Post, 2026-03-12: Some 31 people were injured when a ferry capsized off Tolvik on Wednesday, killing 12.",
    ],
  },
  {
    name: "a known disagreement gains a voice",
    shown: [
      "Wire, 2026-03-11: An earthquake of magnitude 6.8 struck northern Varania before dawn on Wednesday.",
      "Radio Seven, 2026-03-11: A 7.2-magnitude earthquake struck northern Varania before dawn on Wednesday.",
    ],
    came: [
      "Post, 2026-03-12: The earthquake that struck northern Varania on Wednesday had a magnitude of 7.2.",
    ],
  },
  {
    name: "a correction of what was not quoted",
    shown: [sluice],
    came: [
      `${sluice}\n\nCorrection: an earlier version of this article misspelled the name of a photographer, Maud Ellery.`,
    ],
  },
  {
    name: "a correction of something else, and what was quoted in other words",
    shown: [sluice],
    came: [
      "Ledger, 2026-03-11: On Tuesday the sluice at Orrin was opened at 10.40 p.m., and the operator had followed the rules, Hallam Water said.\n\nCorrection: an earlier version of this article misspelled the name of a photographer, Maud Ellery.",
    ],
  },
  {
    name: "a known denial again",
    shown: [
      "Wire, 2026-03-11: The rebels claimed that they had captured the airport at Sael on Tuesday.",
      "Post, 2026-03-11: The army denied that the rebels had captured the airport at Sael.",
    ],
    came: [
      "Radio Seven, 2026-03-12: The army denied that the rebels had captured the airport at Sael on Tuesday.",
    ],
  },
  {
    name: "an offer is rejected",
    shown: ["Wire, 2026-03-11: Harrow Trucks offered the union a raise of 4 percent on Tuesday."],
    came: ["Post, 2026-03-12: The union rejected the offer of Harrow Trucks on Wednesday."],
  },
  {
    name: "what was never doubted is confirmed",
    shown: ["Wire, 2026-03-11: The Dunmore mine has been closed after the accident."],
    came: [
      "Post, 2026-03-12: The ministry confirmed that the Dunmore mine had been closed after the accident.",
    ],
  },
  {
    name: "something else is confirmed",
    shown: [
      "Wire, 2026-03-11: The ministry could not confirm that the Dunmore mine had been closed after the accident.",
    ],
    came: [
      "Post, 2026-03-12: The ministry confirmed that it would send inspectors to the quarry at Brennar.",
    ],
  },
  {
    name: "it is confirmed that nothing is",
    shown: [
      "Wire, 2026-03-11: The ministry could not confirm that the Dunmore mine had been closed after the accident.",
    ],
    came: [
      "Post, 2026-03-12: The ministry confirmed that reports of the Dunmore mine being closed after the accident were unconfirmed.",
    ],
  },
  {
    name: "still not confirmed",
    shown: [
      "Wire, 2026-03-11: The ministry could not confirm that the Dunmore mine had been closed after the accident.",
    ],
    came: [
      "Post, 2026-03-12: The ministry has not confirmed that the Dunmore mine had been closed after the accident.",
    ],
  },
];

describe("changes that matter", () => {
  for (const row of changed) {
    test(row.name, () =>
      eachLength(row, (found, brief, earlier) => {
        const fits = found.find(
          ({ kind, question, before, after }) =>
            kind === row.kind &&
            row.question.test(question) &&
            answers(before) === row.before.join() &&
            answers(after) === row.after.join(),
        );
        assert.ok(fits !== undefined && found.length === 1, write(found));
        assertVerbatim(found, [...earlier, ...brief.story.articles]);
      }),
    );
  }
});

describe("no changes", () => {
  for (const row of unchanged)
    test(row.name, () => eachLength(row, (found) => assert.equal(write(found), "")));
});

/** Once as it is told, and once with paragraphs of other matters. */
function eachLength(
  row: Row,
  check: (found: readonly Change[], brief: Brief, earlier: readonly Article[]) => void,
): void {
  for (const tell of [(told: readonly string[]) => told, lengthen]) {
    const shown = withIds(storyOf(...tell(row.shown)));
    const current = withIds(storyOf(...tell(withoutRevised(row)), ...tell(row.came)));
    const [before, after] = [briefStory(shown), briefStory(current)];
    check(findChanges(before, after, readSentences), after, shown.articles);
  }
}

/** What was shown and still stands as it was. */
function withoutRevised({ shown, came }: Row): readonly string[] {
  const outletOf = (told: string) => told.split(/[,:]/, 1)[0]!;
  return shown.filter((told) => !came.some((other) => outletOf(other) === outletOf(told)));
}

/** An article is known by its text, as one that is stored. */
function withIds(story: Story): Story {
  const [first, ...others] = story.articles.map((article) => ({
    ...article,
    id: article.outlet + article.text.length + article.text.slice(0, 80),
  }));
  return { ...story, articles: [first!, ...others] };
}

function assertVerbatim(found: readonly Change[], articles: readonly Article[]): void {
  const claims = found.flatMap(({ before, after }) => [...before, ...after].flatMap(({ claims }) => claims));
  for (const { quote } of claims) {
    const article = articles.find(({ id }) => id === quote.articleId)!;
    assert.equal(article.text.slice(quote.start, quote.start + quote.text.length), quote.text);
  }
}

const answers = (positions: Change["before"]) => positions.map(({ answer }) => answer).join();

/** What came out, for whoever reads a failure. */
function write(found: readonly Change[]): string {
  return found
    .map(
      ({ kind, question, before, after }) =>
        `${kind}: ${question} ${answers(before)} → ${answers(after)}\n${[...before, ...after]
          .flatMap(({ claims }) => claims.map(({ outlet, quote }) => `  ${outlet} “${quote.text}”`))
          .join("\n")}`,
    )
    .join("\n");
}
