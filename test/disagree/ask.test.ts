import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readMaterial, type Statement } from "../../src/disagree/accounts.ts";
import { askHowMany } from "../../src/disagree/ask-how-many.ts";
import { askWhen } from "../../src/disagree/ask-when.ts";
import { askWhether } from "../../src/disagree/ask-whether.ts";
import { figuresOf } from "../../src/disagree/figure.ts";
import { frameAt } from "../../src/disagree/frames.ts";
import { saidClause } from "../../src/disagree/said-clause.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { storyOf } from "./story-of.ts";

/** A sentence and the question that it answers; null where none can be asked. */
type Row = readonly [sentence: string, question: string | null];

const whether: readonly Row[] = [
  ["Norland claimed it had fully regained control.", "Has Norland fully regained control?"],
  ["The bridge was safe, police said.", "Was the bridge safe?"],
  ["The minister met the contractor in Harbury.", "Did the minister meet the contractor in Harbury?"],
  ["The union said the firm had locked the exits.", "Has the firm locked the exits?"],
  ["Brennar Coal pays miners late, the union said.", "Does Brennar Coal pay miners late?"],
  ["The mines pay workers late, the union said.", "Do the mines pay workers late?"],
  ["The army said rebels would attack the port.", "Will rebels attack the port?"],
  ["The doors were open when the ferry left.", "Were the doors open when the ferry left?"],
  ["Trent insisted she had repaid the loan.", "Has Trent repaid the loan?"],
  ["The guards did not search the lorry.", "Did the guards search the lorry?"],
  ["The guards never searched the lorry.", "Did the guards search the lorry?"],
  ["Norland has not ratified the treaty.", "Has Norland ratified the treaty?"],
  ["Troops could reach the town, the mayor said.", "Could troops reach the town?"],
  ["On Tuesday the firm closed the pit.", "Did the firm close the pit?"],
  [
    "The government cut mobile internet on Monday night, users said.",
    "Did the government cut mobile internet on Monday night?",
  ],
  ["The ministries cut the budget, the union said.", "Did the ministries cut the budget?"],
  [
    "Okonkwo said she had broken her hand in the fourth round.",
    "Did Okonkwo break her hand in the fourth round?",
  ],
  [
    "Rangers said its sluices had been opened at night in February.",
    "Were the sluices opened at night in February?",
  ],
  [
    "The firm has asked for cameras three times and was ignored.",
    "Has the firm asked for cameras three times?",
  ],
  ["Marsh claimed his brother was cleaning the rifle.", "Was Marsh’s brother cleaning the rifle?"],
  ["His brother was cleaning the rifle.", null],
  ["The secret source used by the paper was a clerk.", null],
  ["Observers criticised irregularities and said they were refused entry.", null],
  ["We never saw the letter, Trent said.", null],
  ["“It was a lie,” said Trent.", null],
  ["Nothing.", null],
];

const when: readonly Row[] = [
  ["The treaty was signed in [June 2024].", "When was the treaty signed?"],
  ["The treaty signed in [June 2024] has lapsed.", "When was the treaty signed?"],
  ["The papers were stolen on [Monday].", "When were the papers stolen?"],
  ["An aide on [Friday] apologized.", "When did the aide apologize?"],
  ["Aldo Corr resigned on [Monday].", "When did Aldo Corr resign?"],
  ["Police arrested the banker on [Monday].", "When did police arrest the banker?"],
  ["The ferry sank on [3 March].", "When did the ferry sink?"],
  ["Voters queued in Sael on [Sunday].", "When did voters queue?"],
  ["Parliament will vote on the bill on [20 March].", "When will parliament vote?"],
  ["The terminal opens in [April].", "When does the terminal open?"],
  ["The rocket lifted off from Damora on [Tuesday].", "When did the rocket lift off?"],
  ["The council spent $5,587 in [May].", "When did the council spend $5,587?"],
];

const howMany: readonly Row[] = [
  ["The quake killed 53 people.", "How many people were killed?"],
  ["Fourteen workers were injured.", "How many workers were injured?"],
  ["Seven people are missing.", "How many people are missing?"],
  ["The firm will cut 640 jobs.", "How many jobs are to go?"],
  ["About 200 boats took part.", "How many boats took part?"],
  ["Police arrested 31 people.", "How many people were arrested?"],
  ["Helicopters rescued 38 passengers.", "How many passengers were rescued?"],
  ["The quake had a magnitude of 6.8.", "What was the magnitude?"],
  ["Thieves stole 14 paintings from the museum.", "How many paintings were stolen?"],
  ["Clerks rejected 417 postal ballots.", "How many postal ballots were rejected?"],
  ["Ilsa Trent won by 1,204 votes.", "By how many votes did Ilsa Trent win?"],
  ["Police in Harbury counted 12,000 marchers.", "How many marchers were there?"],
  ["The party won 114 seats in parliament.", "How many seats did the party win?"],
  ["The court fined the bank €240 million.", "How high is the fine?"],
  ["Customers pulled €4.2 billion from the bank.", "How much did customers pull?"],
  ["Turnout was 54 per cent.", "How high was the turnout?"],
];

describe("asks whether", () => run(whether, askedWhether));
describe("asks when", () => run(when, askedWhen));
describe("asks how many", () => run(howMany, askedHowMany));

function run(rows: readonly Row[], ask: (sentence: string) => string | null): void {
  for (const [sentence, question] of rows)
    test(sentence, () => {
      const asked = ask(sentence);
      assert.equal(asked, question);
      assert.ok(asked === null || asked.split(" ").length <= 14);
    });
}

function statementOf(text: string): Statement {
  return readMaterial(storyOf(`Wire: ${text}`), readSentences).accounts[0]!.statements[0]!;
}

function askedWhether(text: string): string | null {
  const { sentence } = statementOf(text);
  const { clause, antecedent } = saidClause(sentence);
  return askWhether(sentence, clause, antecedent);
}

/** The date stands in square brackets. */
function askedWhen(marked: string): string | null {
  const statement = statementOf(marked.replace(/[[\]]/g, ""));
  const start = marked.indexOf("[");
  const frame = frameAt(statement, { start, end: marked.indexOf("]") - 1 })!;
  return askWhen({ statement, frame });
}

function askedHowMany(text: string): string | null {
  const { account } = statementOf(text);
  return askHowMany(figuresOf(account).slice(0, 1));
}
