import assert from "node:assert/strict";
import { test } from "node:test";
import { type DateAnchor, datesOverlap, findDates } from "../../src/values/dates.ts";
import { findTimes, timesCompatible } from "../../src/values/times.ts";
import { sentenceOf } from "./sentence-of.ts";

const MONDAY: DateAnchor = { publishedAt: "2025-04-28T10:00:00Z", own: true };

/** "~" marks a date that is not certain. */
function shown(text: string, anchor: DateAnchor | null = MONDAY): string {
  return findDates(sentenceOf(text), anchor)
    .map(({ display, certain }) => `${certain ? "" : "~"}${display}`)
    .join("; ");
}

const cases: readonly (readonly [text: string, expected: string])[] = [
  // Full dates, in all orders.
  ["The pact was signed on 28 April 2025 in Oslo.", "28 April 2025"],
  ["The pact was signed on April 28, 2025, in Oslo.", "28 April 2025"],
  ["The pact was signed on 28th of April 2025 in Oslo.", "28 April 2025"],
  ["The log for 2025-04-28 was lost by the clerk.", "28 April 2025"],
  ["The pact was signed on March the 7th in Oslo.", "7 March 2025"],
  ["The pact was signed the day before yesterday in Oslo.", "Saturday 26 April"],
  ["The pact was signed a fortnight ago in Oslo.", "the week of 14 April"],
  // Feasts, fixed and by Easter; parts of a month.
  ["The pact was signed on Easter Monday in Oslo.", "Monday 21 April"],
  ["The pact was signed on Christmas Eve in Oslo.", "24 December 2024"],
  ["The fault was found in the first week of March.", "first week of March 2025"],
  ["The fault was found in the last days of November 2024.", "last days of November 2024"],
  ["The log for 28/04/2025 was lost by the clerk.", "28 April 2025"],
  ["The log for 04/28/2025 was lost by the clerk.", "28 April 2025"],
  ["The log for 03/04/2025 was lost by the clerk.", ""],
  ["The bridge closed on Apr. 28 for repairs.", "28 April 2025"],
  ["The bridge closed on Sept. 3 for repairs.", "3 September 2024"],
  ["The bridge closed on 3 March for repairs.", "3 March 2025"],
  ["The bridge closed on Saturday 26 April for repairs.", "26 April 2025"],
  ["The bridge closed on Sat., April 26, for repairs.", "26 April 2025"],
  ["The hearing on May 5 was moved by the court.", "~5 May 2025"],
  ["The bridge closed on 31 February for repairs.", ""],
  // Ranges.
  ["The fair ran from 3 to 5 March in Lund.", "3–5 March 2025"],
  ["The fair ran March 3-5 in Lund.", "3–5 March 2025"],
  ["The fair ran between 3 and 5 June 2024 in Lund.", "3–5 June 2024"],
  ["The fair ran from June to August 2024 in Lund.", "June–August 2024"],
  // Months.
  ["The plant opened in June 2024 after delays.", "June 2024"],
  ["The plant opened in June last year after delays.", "June 2024"],
  ["The plant opened last June after delays.", "June 2024"],
  ["The plant opened last December after delays.", "December 2024"],
  ["The plant opened last March after delays.", "~March 2025"],
  ["The plant opened in August after delays.", "August 2024"],
  ["The plant opened in early February after delays.", "February 2025"],
  ["The vote in July is close, both camps say.", "~July 2024"],
  ["The plant opened this month after delays.", "April 2025"],
  ["The plant opened last month after delays.", "March 2025"],
  ["The January meeting ended without a vote.", "January 2025"],
  // The future, where a cue says so.
  ["The plant will open in August after delays.", "August 2025"],
  ["The plant is expected to open in January after delays.", "January 2026"],
  ["The plant is due to open on Friday after delays.", "Friday 2 May"],
  ["The road stays closed until Friday for repairs.", "~Friday 2 May"],
  ["The forms must arrive by Wednesday at noon.", "~Wednesday 30 April"],
  ["Next month the plant opens at last.", "May 2025"],
  ["The club will not sell him, it said on Saturday.", "Saturday 26 April"],
  ["The road will stay shut after a slide on Saturday.", "Saturday 26 April"],
  ["Flights stopped due to strong winds on Saturday.", "Saturday 26 April"],
  // Days near the anchor.
  ["The dam broke on Saturday after heavy rain.", "Saturday 26 April"],
  ["The dam broke on Monday after heavy rain.", "Monday 28 April"],
  ["Saturday's flood took the old mill away.", "Saturday 26 April"],
  ["The dam broke last Wednesday after heavy rain.", "Wednesday 23 April"],
  ["The dam broke last Saturday after heavy rain.", "~Saturday 26 April"],
  ["The dam broke yesterday after heavy rain.", "Sunday 27 April"],
  ["The dam broke today after heavy rain.", "Monday 28 April"],
  ["The dam broke two days ago after heavy rain.", "Saturday 26 April"],
  ["The dam broke last week after heavy rain.", "the week of 21 April"],
  ["“We lost the mill yesterday,” the miller said.", "~Sunday 27 April"],
  // Seasons, quarters, years.
  ["The line opened in fall 2024 at last.", "autumn 2024"],
  ["The line opened in the summer of 2023 at last.", "summer 2023"],
  ["Sales fell in the third quarter of 2024 again.", "third quarter of 2024"],
  ["Sales fell in Q3 2024 again, the firm said.", "third quarter of 2024"],
  ["Sales fell in the third quarter again.", "~third quarter of 2024"],
  ["The mill burned in 2019 and was rebuilt.", "2019"],
  ["The 2019 fire took the old mill away.", "2019"],
  ["The mill burned last year and was rebuilt.", "2024"],
  // No dates.
  ["Saying so may not help, May said of the plan.", ""],
  ["Rivals lost faith in May over the plan.", ""],
  ["They march on the square and sun shines.", ""],
  ["The second of the two men sat down.", ""],
  ["Under Article 4 all 2,025 people must register.", ""],
  ["The mills of the 1990s are gone for good.", ""],
  ["Shops hope that Black Friday brings trade.", ""],
  ["The market is held every Saturday in Lund.", ""],
  ["The Sunday Times first reported the sale.", ""],
  ["The 2015 Paris Agreement binds them all.", ""],
  ["They returned in 2000 boats to the coast.", ""],
  ["In March 28 people were hurt on the line.", "March 2025"],
];

for (const [text, expected] of cases) {
  test(`dates: ${text}`, () => assert.equal(shown(text), expected));
}

test("spans of dates are offsets into the article", () => {
  const read = sentenceOf("  The dam broke on Apr. 26 after heavy rain.");
  const [date] = findDates(read, MONDAY);
  assert.equal(read.text.slice(date!.start - read.start, date!.end - read.start), "Apr. 26");
  assert.equal(date!.text, "Apr. 26");
});

test("without an anchor only dates that name their year are found", () => {
  assert.equal(shown("It broke on Saturday, last June and on 3 May 2024.", null), "3 May 2024");
});

test("dates that rest on a story's median are not certain, dates with their year are", () => {
  const median = { ...MONDAY, own: false };
  assert.equal(shown("It broke on Saturday and on 3 May 2024.", median), "~Saturday 26 April; 3 May 2024");
});

test("a coarse date overlaps a finer one in it", () => {
  const [june, day, april] = findDates(
    sentenceOf("In June 2024, on 12 June 2024 and in April 2025 it broke."),
    MONDAY,
  );
  assert.equal(datesOverlap(june!, day!), true);
  assert.equal(datesOverlap(day!, april!), false);
});

const times: readonly (readonly [text: string, expected: string])[] = [
  ["The fire began at 9:30 a.m. on the quay.", "570±12"],
  ["The fire began at 9.30pm on the quay.", "1290±12"],
  ["The fire began at 9pm on the quay.", "1260±31"],
  ["The fire began at 9:47 p.m. on the quay.", "1307±1"],
  ["The fire began around 9 p.m. on the quay.", "1260±46"],
  ["The fire began shortly after noon on the quay.", "720±46"],
  ["The fire began at midnight on the quay.", "0±31"],
  ["The fire began at 21:30 on the quay.", "1290±12"],
  ["The fire began at 5:15 on the quay.", "315±12?"],
  ["The fire began at 2:46 this afternoon on the quay.", "886±1"],
  ["The fire began Thursday afternoon on the quay.", ""],
  ["The fire began at 3 in the morning on the quay.", "180±31"],
  ["The fire began at 04:12 GMT on the quay.", "252±1 GMT"],
  ["Lund won 3:2 and Oslo ran 2:05:11 in the rain.", ""],
  ["The ratio of 10:1 was kept by the firm.", ""],
  ["The gate was locked by ten past six, well before the peak.", "370±20?"],
  ["It was still open at half past seven.", "450±12?"],
  ["She won at eleven minutes to one on Friday morning.", "49±1"],
  ["He left at ten to four and drove home.", "230±12?"],
  ["It failed shortly before eight o’clock.", "480±46?"],
  ["It came at six in the evening.", "1080±31"],
  ["It was shortly after nine, she says.", "540±46?"],
  ["At nine on Saturday night the wall gave way.", "1260±31"],
  ["It failed just after ten.", "600±46?"],
  ["They were shut in from eleven in the morning.", "660±31"],
  ["He wounded five on Monday night in the club.", ""],
  ["They met at five past midnight.", "5±12"],
  ["He was seen at 9.20 on Friday night.", "1280±12"],
  ["The board voted ten to four.", ""],
  ["The share rose from two to three.", ""],
  ["Police held about five to ten people.", ""],
  ["They arrested 6 on Friday night and six this morning.", ""],
  ["He kept a stake of a quarter.", ""],
];

for (const [text, expected] of times) {
  test(`times: ${text}`, () => {
    const found = findTimes(sentenceOf(text)).map(
      (t) => `${t.minute}±${t.toleranceMinutes}${t.halfDayUnknown ? "?" : ""}${t.zone ? ` ${t.zone}` : ""}`,
    );
    assert.equal(found.join("; "), expected);
  });
}

test("times agree within their rounding, and across zones nothing is held against them", () => {
  const [nine, twenty, later, zoned] = findTimes(
    sentenceOf("It was 9 p.m., 9:20 p.m., 10:07 p.m. and 4 p.m. GMT."),
  );
  assert.equal(timesCompatible(nine!, twenty!), true);
  assert.equal(timesCompatible(nine!, later!), false);
  assert.equal(timesCompatible({ ...nine!, zone: "EST" }, zoned!), true);
  assert.equal(
    timesCompatible({ ...twenty!, zone: "ET" }, { ...twenty!, minute: twenty!.minute - 60 }),
    true,
  );
  assert.equal(
    timesCompatible({ ...twenty!, zone: "ET" }, { ...twenty!, minute: twenty!.minute - 30 }),
    false,
  );
});
