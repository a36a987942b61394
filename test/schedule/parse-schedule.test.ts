import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { UserError } from "../../src/news/user-error.ts";
import { describeSchedule } from "../../src/schedule/describe-schedule.ts";
import { parseSchedule } from "../../src/schedule/parse-schedule.ts";

/** What is written, and how it is read back. */
const understood: readonly (readonly [string, string])[] = [
  ["weekdays 08:00", "weekdays at 08:00, Europe/Berlin"],
  ["  Weekdays   at 8:00 ", "weekdays at 08:00, Europe/Berlin"],
  ["daily 7:30", "every day at 07:30, Europe/Berlin"],
  ["7:30", "every day at 07:30, Europe/Berlin"],
  ["every day at noon", "every day at 12:00, Europe/Berlin"],
  ["mon,thu 18:00", "Mondays and Thursdays at 18:00, Europe/Berlin"],
  ["Tuesdays and Sat 18:00", "Tuesdays and Saturdays at 18:00, Europe/Berlin"],
  ["mon to fri 8 am and 5:30 p.m.", "weekdays at 08:00 and 17:30, Europe/Berlin"],
  ["fri-mon 9:00", "Mondays, Fridays, Saturdays and Sundays at 09:00, Europe/Berlin"],
  ["weekends 10:00", "weekends at 10:00, Europe/Berlin"],
  ["12am, 12pm", "every day at 00:00 and 12:00, Europe/Berlin"],
  ["hourly", "every hour, Europe/Berlin"],
  ["hourly at :15", "every hour at :15, Europe/Berlin"],
  ["every hour on weekdays", "every hour on weekdays, Europe/Berlin"],
  ["every 15 minutes", "every 15 minutes, Europe/Berlin"],
  ["every half hour", "every 30 minutes, Europe/Berlin"],
  ["every minute", "every minute, Europe/Berlin"],
  ["every 2 hours", "every 2 hours, Europe/Berlin"],
  ["every 90 minutes", "every 90 minutes, Europe/Berlin"],
  ["weekdays 08:00 America/New_York", "weekdays at 08:00, America/New_York"],
  ["weekdays at 08:00 in utc", "weekdays at 08:00, UTC"],
  ["0 8 * * 1-5", "weekdays at 08:00, Europe/Berlin"],
  ["0 8 * * MON-FRI asia/kathmandu", "weekdays at 08:00, Asia/Kathmandu"],
  ["30 7 * * *", "every day at 07:30, Europe/Berlin"],
  ["*/15 * * * *", "every 15 minutes, Europe/Berlin"],
  ["5,35 * * * *", "every hour at :05 and :35, Europe/Berlin"],
  ["@hourly", "every hour, Europe/Berlin"],
  ["0 10 * * 6,7", "weekends at 10:00, Europe/Berlin"],
  ["0 10 * * sat-sun", "weekends at 10:00, Europe/Berlin"],
  ["30 2 29 2 *", "the 29th of February at 02:30, Europe/Berlin"],
  ["0 9 1-3 jan,july *", "the 1st, 2nd and 3rd of January and July at 09:00, Europe/Berlin"],
  ["0 8 1,15 * mon", "the 1st and 15th of the month and Mondays at 08:00, Europe/Berlin"],
  ["0 8 */10 * mon", "Mondays that are the 1st, 11th, 21st and 31st of the month at 08:00, Europe/Berlin"],
  ["0 8 * 1 mon", "Mondays in January at 08:00, Europe/Berlin"],
  ["0 8 30 2 mon", "the 30th of February and Mondays in February at 08:00, Europe/Berlin"],
  ["0 8 * 6 *", "every day in June at 08:00, Europe/Berlin"],
  ["*/10 9-17 * * 1-5", "weekdays every 10 minutes between 09:00 and 17:50, Europe/Berlin"],
  ["0 9-17 * * *", "every day every hour between 09:00 and 17:00, Europe/Berlin"],
  ["50/5 3,5,20 * * *", "every day at 03:50, 03:55, 05:50, 05:55, 20:50 and 20:55, Europe/Berlin"],
  ["*/25 3,5,20 * * *", "every day at 9 times between 03:00 and 20:50, Europe/Berlin"],
];

/** What is not understood, and what is said about it. */
const refused: readonly (readonly [string, RegExp])[] = [
  ["", /"" is no schedule: it has no time/],
  ["weekdays", /it has no time\. Write days and times, such as "weekdays 08:00"/],
  ["8", /is "8" a time\? Then write 08:00/],
  ["someday 08:00", /"someday" is no day and no time/],
  ["weekdays 24:00", /"24:00" is no day and no time/],
  ["weekdays 8:60", /"8:60" is no day/],
  ["13 pm", /"13pm" is no day/],
  ["weekdays 08:00 CET", /If you mean a time zone, write "Europe\/Berlin"/],
  ["mo 08:00", /"mo" is no day/],
  ["every 7 minutes", /has to divide the hour/],
  ["every 0 minutes", /has to divide the hour/],
  ["every 5 hours", /or the day/],
  ["every 15 minutes at 08:00", /both an interval and a time/],
  ["every 15 minutes at :05", /with "hourly" only/],
  ["daily :15", /minutes past which hour/],
  ["0 8 * *", /5 fields \(minute, hour, day of the month, month, weekday\), and this one has 4/],
  ["0 0 8 * * *", /this one has 6/],
  ["@fortnightly", /this one has 1/],
  ["60 8 * * *", /"60" is no minute, which is 0 to 59/],
  ["0 25 * * *", /"25" is no hour, which is 0 to 23/],
  ["0 8 0 * *", /"0" is no day of the month, which is 1 to 31/],
  ["0 8 * foo *", /"foo" is no month, which is 1 to 12 or jan to dec/],
  ["0 8 * * 8", /"8" is no weekday, which is 0 to 6 or sun to sat/],
  ["0 8 * * -", /"-" is no weekday/],
  ["0 8 ? * *", /"\?" is no day of the month/],
  ["0 8 L * *", /"L" is no day of the month/],
  ["30-10 8 * * *", /"30-10" is no minute/],
  ["*/0 8 * * *", /"\*\/0" is no minute/],
  ["0 8 30 2 *", /none of its months has such a day/],
  ["0 8 31 4,6 *", /none of its months has such a day/],
  ["weekdays 08:00 Europe/Berln", /Did you mean "Europe\/Berlin"/],
];

describe("what a person writes", () => {
  for (const [written, description] of understood) {
    test(written, () => assert.equal(describeSchedule(parseSchedule(written, "Europe/Berlin")), description));
  }
});

describe("what is refused", () => {
  for (const [written, message] of refused) {
    test(`"${written}"`, () =>
      assert.throws(
        () => parseSchedule(written, "Europe/Berlin"),
        (error) => error instanceof UserError && message.test(error.message),
      ));
  }
});

test("The text of a schedule and the description of one in words read as the same schedule", () => {
  const days = fc.uniqueArray(fc.constantFrom("mon", "tue", "wed", "thu", "fri", "sat", "sun"));
  const time = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map(([hour, minute]) => `${hour}:${`${minute}`.padStart(2, "0")}`);
  const times = fc.array(time, { minLength: 1, maxLength: 4 });
  const interval = fc.constantFrom("hourly", "every 15 minutes", "every 3 hours", "hourly at :20 and :45");
  const words = fc
    .tuple(
      days,
      fc.oneof(
        times.map((all) => all.join(" ")),
        interval,
      ),
    )
    .map(([on, at]) => `${on} ${at}`);
  fc.assert(
    fc.property(words, fc.constantFrom("UTC", "Australia/Lord_Howe"), (written, zone) => {
      const schedule = parseSchedule(written, zone);
      assert.deepEqual(parseSchedule(schedule.text, schedule.zone), schedule);
      assert.deepEqual(
        { ...parseSchedule(describeSchedule(schedule), "UTC"), text: "" },
        { ...schedule, text: "" },
      );
    }),
  );
});

test("Whatever is written is either understood or refused in words", () => {
  const piece = fc.constantFrom(
    "0",
    "*/5",
    "8",
    "mon",
    "every",
    "hour",
    "08:00",
    "am",
    "-",
    ",",
    "/",
    "UTC",
    "@",
    "31",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 7 }), (pieces) => {
      try {
        describeSchedule(parseSchedule(pieces.join(" "), "UTC"));
      } catch (error) {
        assert.ok(error instanceof UserError, String(error));
      }
    }),
    { numRuns: 500 },
  );
});
