import assert from "node:assert/strict";
import { test } from "node:test";
import { readSentences } from "../../src/text/read-sentences.ts";
import { findAges } from "../../src/values/ages.ts";
import { findQuantities } from "../../src/values/quantities.ts";
import { type Quantity, quantitiesCompatible } from "../../src/values/quantity.ts";
import { sentenceOf } from "./sentence-of.ts";

const all = (text: string) => findQuantities(sentenceOf(text));

function table(
  name: string,
  rows: readonly (readonly [string, string])[],
  show: (q: Quantity) => string,
): void {
  for (const [text, expected] of rows) {
    test(`${name}: ${text}`, () => assert.equal(all(text).map(show).join("; "), expected));
  }
}

const unitName = ({ unit }: Quantity) =>
  unit.kind === "money" ? unit.currency : unit.kind === "measure" ? unit.unit : unit.kind;
const near = (value: number) => Number(value.toPrecision(6));

table(
  "values",
  [
    ["The ferry carried 212 people.", "212–212 count none"],
    ["Another 112 people were stranded on the line.", "112–112 count none"],
    ["Around 9,000 Kestrian farms draw water.", "8100–9900 count about"],
    ["The ferry carried more than 212 people.", "212–Infinity count at-least"],
    ["The ferry carried at least 212 people.", "212–Infinity count at-least"],
    ["The ferry carried no fewer than 212 people.", "212–Infinity count at-least"],
    ["The ferry can carry up to 212 people.", "0–212 count at-most"],
    ["The ferry carried fewer than 212 people.", "0–212 count at-most"],
    ["The ferry carried about 210 people.", "189–231 count about"],
    ["The ferry carried nearly 90 people.", "81–90 count about"],
    ["The ferry carried 14,000 people.", "13500–14500 count none"],
    ["The ferry carried 1.2 million people.", "1150000–1250000 count none"],
    ["The ferry carried twenty-one people.", "21–21 count none"],
    ["The ferry carried two hundred and six people.", "206–206 count none"],
    ["The ferry carried dozens of people.", "20–250 count about"],
    ["The ferry carried thousands of people.", "1000–100000 count about"],
    ["The ferry carried tens of thousands of people.", "10000–200000 count about"],
    ["The ferry carried a dozen people.", "10–15 count about"],
    ["The ferry carried several people.", "3–12 count about"],
    ["The ferry carried 10 to 15 people.", "10–15 count none"],
    ["The ferry carried 10-15 people.", "10–15 count none"],
    ["Between 17,000 and 20,000 people came.", "16500–22000 count none"],
    ["The repair costs between £4m and £6m in all.", "3500000–6500000 GBP none"],
    ["The rebate costs Cr2.3m in all.", "2250000–2350000 crown none"],
    ["Nine in ten of them agree with it.", "88–92 percent none"],
    ["A third of the members agree with it.", "31.3333–35.3333 percent none"],
    ["Half of the members agree with it.", "48–52 percent none"],
    ["The firm paid €2.3bn for it.", "2250000000–2350000000 EUR none"],
    ["The firm paid $8 billion for it.", "7500000000–8500000000 USD none"],
    ["The firm paid 11bn crowns for it.", "10500000000–11500000000 crown none"],
    ["The firm paid 2.3m euros for it.", "2250000–2350000 EUR none"],
    ["The firm paid £4,512 for it.", "4512–4512 GBP none"],
    ["Prices are 6.5 per cent above plan.", "6.45–6.55 percent none"],
    ["Prices are 6.5% above plan.", "6.45–6.55 percent none"],
    ["The lake lies 12 km away.", "11500–12500 metre none"],
    ["The lake lies seven miles away.", "10460.7–12070.1 metre none"],
    ["A 7.7-magnitude quake shook the coast.", "7.65–7.75 magnitude none"],
    ["A quake of magnitude 7.7 shook the coast.", "7.65–7.75 magnitude none"],
    ["The talks took three days.", "2.55–3.45 duration none"],
  ],
  (q) => `${near(q.value.low)}–${near(q.value.high)} ${unitName(q)} ${q.bound}`,
);

table(
  "no quantity",
  [
    ["Under Article 4 the court may act.", ""],
    ["Flight 214 left Group 7 on Route 66.", ""],
    ["The lords voted 17-14 for the plan.", ""],
    ["Lund won 3-2 in the fog.", ""],
    ["The mill burned in 2019 and on 3 May 2024.", ""],
    ["The mill burned at 9:30 a.m. two days ago.", ""],
    ["Ana Lima, 20, and a 14-year-old boy left.", ""],
    ["Both are aged 16 and 13 respectively, she said.", ""],
    ["No one saw it, and one of the men left.", ""],
    ["The boys, who are 20 and 15 years old, left.", ""],
    ["They met one-on-one, and one day it ended.", ""],
    ["She came second and the 5th man first.", ""],
    ["Call 555-0134 or dial 911 at once.", ""],
    ["She rang 112 and 999 operators answered.", ""],
    ["He lives at 12 Mill Street with his dog.", ""],
    ["It stood in the 3300 block of Mill Street.", ""],
    ["It works 24/7 and an A320 needs 4G.", ""],
    ["He taught at Public School 32, near the park.", ""],
    ["She stayed at the Four Seasons Hotel again.", ""],
    ["In the past five years the mill stood still.", ""],
    ["A three-member panel sat for it.", ""],
    ["Mills of the 1990s are gone for good.", ""],
  ],
  (q) => q.text,
);

table(
  "heads",
  [
    ["Pyongyang sent 14,000 North Korean troops abroad.", "north korean troop"],
    ["Thousands of people watched it.", "people"],
    ["Eight of the 12 hostages slept.", "hostage; hostage"],
    ["A crowd of 5,000 watched it.", "crowd"],
    ["Three Israelis watched it.", "israelis"],
    ["About 1,200 wooden houses stood there.", "wooden house"],
    ["One woman watched it.", "woman"],
  ],
  (q) => `${q.head}`,
);

table(
  "roles",
  [
    ["The blast killed 12 people and injured 30 others.", "12 death; 30 injury"],
    ["Twelve people were killed in the blast.", "Twelve death"],
    ["The blast left 12 dead and 30 wounded.", "12 death; 30 injury"],
    ["The blast left two men dead and injured seven others.", "two death; seven injury"],
    ["The death toll of 12 shocked the town.", "12 death"],
    ["The death toll rose from 10 to 15 on Friday.", "10 null; 15 death"],
    ["The number of injured rose to 31 by noon.", "31 injury"],
    ["The storm claimed five lives on the coast.", "five death"],
    ["Divers found three bodies in the hold.", "three death"],
    ["Twelve people, including four children, were killed.", "Twelve death; four null"],
    ["At least 12 people in the village died.", "At least 12 death"],
    ["Twelve people have been confirmed dead.", "Twelve death"],
    ["Twelve dead sailors lay on the beach.", "Twelve death"],
    ["Four people were shot and killed in Lund.", "Four death"],
    ["Four people were shot in Lund.", "Four shot"],
    ["A gunman fatally shot two guards.", "two death"],
    ["Two men were fatally injured in the fall.", "Two death"],
    ["Five people injured in the crash went home.", "Five injury"],
    ["Seventeen miners are still missing.", "Seventeen missing"],
    ["Three sailors remain unaccounted for.", "Three missing"],
    ["Crews rescued 40 sailors from the hold.", "40 rescue"],
    ["Two officers arrested three men near the bridge.", "Two null; three arrest"],
    ["Police made 12 arrests overnight.", "12 arrest"],
    ["About 400 villagers were evacuated.", "About 400 evacuated"],
    ["The quake destroyed 1,214 houses in a day.", "1,214 destroyed"],
    ["The firm cut 1,214 jobs in a day.", "1,214 layoff"],
    ["The firm laid off 300 workers in a day.", "300 layoff"],
    ["The firm cut 12 products in a day.", "12 null"],
    ["Some 14,000 troops were sent abroad.", "Some 14,000 sent"],
    ["Eight of the 12 hostages were freed.", "Eight release; 12 null"],
    // Wrong ones that the neighbouring word would suggest.
    ["Twelve people were killed or wounded.", "Twelve null"],
    ["The blast killed and injured 12 people.", "12 null"],
    ["Three gunmen killed the mayor.", "Three null"],
    ["She was shot five times in the leg.", "five null"],
    ["Twelve people were not injured in it.", "Twelve null"],
    ["Twelve people were nearly killed in it.", "Twelve null"],
    ["Twelve rescue workers came to the mine.", "Twelve null"],
    ["Twelve casualties came to the clinic.", "Twelve casualty"],
    ["The blast sent five people to hospital.", "five null"],
    ["He fell several levels below and died.", "several null"],
    ["There was one suffering fatal injuries.", ""],
    ["Four victims came to the clinic.", "Four null"],
  ],
  (q) => `${q.text} ${q.role}`,
);

table(
  "metrics",
  [
    ["The group reported revenue of €2.3bn.", "revenue"],
    ["The group reported €2.3bn in revenue.", "revenue"],
    ["Net profit rose to €2.3bn for the group.", "profit"],
    ["They accepted a 6.5 percent raise at noon.", "raise"],
    ["The board turned down the $8 billion offer.", "offer"],
    ["The court imposed a fine of $20,000 on him.", "fine"],
    ["The club was fined 40,000 euros for it.", "fine"],
    ["Turnout was 64% in the north.", "turnout"],
    ["She won 53% of the vote in the north.", "vote"],
    ["He was sentenced to five years in prison.", "sentence"],
    ["The quake struck at a depth of 10 km.", "depth"],
    ["They may be fined 4% of turnover.", "null"],
    ["The thieves took $3 million from the safe.", "null"],
    ["Bail was set at $45,000 for both.", "bail"],
  ],
  (q) => `${q.metric}`,
);

table(
  "flags",
  [
    ["Sales were €2.3bn, up from €2.1bn.", "; historical"],
    ["The toll rose from 10 to 15 on Friday.", "historical; "],
    ["A fire in 2019 killed 12 people there.", "historical"],
    ["Twelve people, including four children, died.", "; part"],
    ["Twelve people, two of whom were tourists, died.", "; part"],
    ["Eight of the 12 guests left.", "part; definite"],
    ["Twenty boys and six men were killed.", "part; part"],
    ["The flood could kill 300 people.", "forecast"],
    ["The firm is expected to shed 300 jobs.", "forecast"],
    ["The bid is worth $12 per share.", "perUnit"],
    ["They pay $900 a month for it.", "perUnit"],
    ["Sales fell 3 percent in the north.", "change"],
    ["Prices rose by 3 percent in the north.", "change"],
    ["Police found 12 more crates.", "change"],
    ["Wages average $900 in the north.", "average"],
    ["The two sisters left the house.", "definite"],
    ["The minister denied that 12 people left.", "negated"],
    ["The bid is worth $900 including debt.", "basis"],
    ["The storm hit by five boats in a row.", ""],
  ],
  ({ flags }) =>
    Object.entries(flags)
      .flatMap(([name, value]) => (value ? [name] : []))
      .join(","),
);

const pairs: readonly (readonly [one: string, other: string, compatible: boolean])[] = [
  ["about 14,000 people", "thousands of people", true],
  ["212 people", "more than 200 people", true],
  ["199 people", "more than 200 people", false],
  ["11 people", "12 people", false],
  ["212 people", "200 people", true],
  ["4.2bn crowns", "4.8bn crowns", false],
  ["4.2bn crowns", "4bn crowns", true],
  ["$4,214", "€9,214", true],
  ["64%", "64.3%", true],
  ["64%", "68%", false],
  ["10 km", "6 miles", true],
  ["18 months", "five years", false],
  ["12 people", "12 percent", true],
  ["nearly 90 people", "88 people", true],
  ["up to 50 people", "60 people", false],
];

for (const [one, other, expected] of pairs) {
  test(`compatible: ${one} and ${other}`, () => {
    const [a, b] = [all(`They saw ${one} there.`)[0]!, all(`They saw ${other} there.`)[0]!];
    assert.equal(quantitiesCompatible(a, b), expected);
    assert.equal(quantitiesCompatible(b, a), expected);
  });
}

const ages: readonly (readonly [text: string, expected: string])[] = [
  ["Ana Lima, 20, left the house.", "20 Ana Lima"],
  ["The 20-year-old Ana Lima left the house.", "20 Ana Lima"],
  ["Lima, who was 19, left the house.", "19 Lima"],
  ["Ana Lima, aged 20, left the house.", "20 Ana Lima"],
  ["Ana Lima (20) left the house.", "20 Ana Lima"],
  ["Ana Lima, a 20-year-old nurse, left.", "20 Ana Lima"],
  ["A twenty-one-year-old student left.", "21 –"],
  ["A woman, 34, left the house.", "34 –"],
  ["On April 20, Lima left the house.", ""],
  ["Lima, who was 19 metres away, left.", ""],
  ["In Lund 20 people left the house.", ""],
];

for (const [text, expected] of ages) {
  test(`ages: ${text}`, () => {
    const found = findAges(sentenceOf(text)).map(({ years, person }) => `${years} ${person?.text ?? "–"}`);
    assert.equal(found.join("; "), expected);
  });
}

test("spans of quantities and heads are offsets into the article", () => {
  const text = "Rain fell.\n\nThe blast killed at least 12 young miners on Monday.";
  const metadata = {
    id: "a",
    url: null,
    path: null,
    outlet: "Post",
    title: "",
    publishedAt: null,
    language: "en",
  };
  const [found] = readSentences({ ...metadata, text, publishedPrecision: "day" }).flatMap((s) =>
    findQuantities(s),
  );
  assert.equal(text.slice(found!.start, found!.end), "at least 12");
  assert.equal(text.slice(found!.headSpan!.start, found!.headSpan!.end), "young miners");
});

test("this year's figures are current where the article's day is known", () => {
  const day = Date.UTC(2025, 3, 28) / 86_400_000;
  const read = sentenceOf("A fire in 2025 killed 12 people there.");
  assert.equal(findQuantities(read, day)[0]!.flags.historical, false);
  assert.equal(findQuantities(read, day + 900)[0]!.flags.historical, true);
});
