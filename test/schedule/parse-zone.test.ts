import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { UserError } from "../../src/news/user-error.ts";
import { parseZone } from "../../src/schedule/parse-zone.ts";

const zones: readonly (readonly [string, string])[] = [
  ["Europe/Berlin", "Europe/Berlin"],
  ["europe/berlin", "Europe/Berlin"],
  ["America/New York", "America/New_York"],
  ["AUSTRALIA/LORD_HOWE", "Australia/Lord_Howe"],
  ["asia/kathmandu", "Asia/Kathmandu"],
  ["America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"],
  ["utc", "UTC"],
];

const refused: readonly (readonly [string, RegExp])[] = [
  ["Berlin", /^"Berlin" is no time zone: .* Did you mean "Europe\/Berlin"\?$/],
  ["CET", /Did you mean "Europe\/Berlin"/],
  ["EST", /Did you mean "America\/New_York"/],
  ["new york", /Did you mean "America\/New_York"/],
  ["Kathmandu", /Did you mean "Asia\/Kathmandu"/],
  ["Europe/Berln", /Did you mean "Europe\/Berlin"/],
  ["Asia/Tokio", /Did you mean "Asia\/Tokyo"/],
  ["+02:00", /Write one such as "Europe\/Berlin" or "UTC"/],
  ["Mars/Phobos", /Write one such as/],
  ["", /Write one such as/],
];

describe("a time zone", () => {
  for (const [written, zone] of zones) test(written, () => assert.equal(parseZone(written), zone));
});

describe("no time zone", () => {
  for (const [written, message] of refused) {
    test(`"${written}"`, () =>
      assert.throws(
        () => parseZone(written),
        (error) => error instanceof UserError && message.test(error.message),
      ));
  }
});
