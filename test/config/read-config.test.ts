import assert from "node:assert/strict";
import { test } from "node:test";
import { type Environment, readConfig } from "../../src/config/read-config.ts";
import { UserError } from "../../src/news/user-error.ts";

const secret = "s3cr3t-".repeat(10);

test("nothing configured is right", () => {
  const { config, warnings } = readConfig({ PATH: "/bin", RASHOMON_CONTACT: "  " });
  assert.deepEqual(warnings, []);
  assert.deepEqual([config.slack, config.discord, config.model, config.healthPort], [null, null, null, null]);
  assert.equal(config.data, "data");
  assert.equal(config.digests, "data/digests");
  assert.equal(config.polling.contact, null);
});

/** Variables, and what of the configuration they make. */
const readings: readonly [
  Environment,
  (config: ReturnType<typeof readConfig>["config"]) => unknown,
  unknown,
][] = [
  [{ RASHOMON_DATA: "/srv/news" }, ({ digests }) => digests, "/srv/news/digests"],
  [{ RASHOMON_DIGESTS: "out" }, ({ digests }) => digests, "out"],
  [{ RASHOMON_RETENTION_DAYS: " 7 " }, ({ retentionDays }) => retentionDays, 7],
  [{ RASHOMON_POLL_MINUTES: "2" }, ({ polling }) => polling.usualMs, 120_000],
  [{ RASHOMON_GRACE_HOURS: "0.5" }, ({ schedule }) => schedule.graceMs, 1_800_000],
  [{ RASHOMON_UPDATE_MINUTES: "5" }, ({ schedule }) => schedule.updateEveryMs, 300_000],
  [{ RASHOMON_UPDATE_MINUTES: "0" }, ({ schedule }) => schedule.updateEveryMs, null],
  [{ RASHOMON_ALLOW: "10.0.0.0/8, ,news.lan" }, ({ polling }) => polling.allow, ["10.0.0.0/8", "news.lan"]],
  [{ RASHOMON_ZONE: "Asia/Kathmandu" }, ({ schedule }) => schedule.zone, "Asia/Kathmandu"],
  [{ RASHOMON_WHEN_EMPTY: "say-so" }, ({ schedule }) => schedule.options.quietWhenEmpty, false],
  [{ RASHOMON_HEALTH_PORT: "9090" }, ({ healthPort }) => healthPort, 9090],
  [{ OPENAI_API_KEY: secret }, ({ model }) => model?.apiKey, secret],
  [
    { OPENAI_BASE_URL: "http://localhost:11434/v1", OPENAI_MODEL: "small" },
    ({ model }) => [model?.apiKey, model?.model],
    [null, "small"],
  ],
  [
    { OPENAI_API_KEY: secret, RASHOMON_MODEL_PRICES: "gpt-x=0.25/2,local:7b=0/0" },
    ({ model }) => model?.prices,
    { "gpt-x": { read: 0.25, written: 2 }, "local:7b": { read: 0, written: 0 } },
  ],
  [{ DISCORD_TOKEN: secret }, ({ discord }) => discord?.token, secret],
  [
    { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" },
    ({ slack }) => [slack?.botToken, slack?.appToken, slack?.oauth, slack?.port],
    ["xoxb-1", "xapp-1", null, 3000],
  ],
];
for (const [environment, look, expected] of readings) {
  test(`${Object.keys(environment).join(", ")} is read`, () => {
    const { config, warnings } = readConfig(environment);
    assert.deepEqual(look(config), expected);
    assert.deepEqual(warnings, []);
  });
}

/** One wrong variable, and what its mistake says. */
const mistakes: readonly [Environment, RegExp][] = [
  [
    { RASHOMON_RETENTION_DAYS: "a month" },
    /RASHOMON_RETENTION_DAYS is 'a month'; wanted: a whole number from 1/,
  ],
  [{ RASHOMON_RETENTION_DAYS: "2.5" }, /RASHOMON_RETENTION_DAYS is '2.5'; wanted/],
  [{ RASHOMON_WORKSPACES: "many" }, /'many'; wanted: one of one, each/],
  [{ RASHOMON_ZONE: "Berlin" }, /RASHOMON_ZONE: "Berlin" .*Did you mean "Europe\/Berlin"/],
  [{ RASHOMON_SCHEDULE: "sometimes" }, /RASHOMON_SCHEDULE: "sometimes" is no schedule: .*weekdays 08:00/],
  [{ RASHOMON_CONTACT: "me" }, /'me'; wanted: an address as https/],
  [{ RASHOMON_MODEL_PRICES: "gpt-x=cheap" }, /'gpt-x=cheap'; wanted: prices as/],
  [
    { RASHOMON_POLL_MINUTES: "60", RASHOMON_POLL_MAX_MINUTES: "30" },
    /POLL_MINUTES is more than RASHOMON_POLL_MAX/,
  ],
  [{ SLACK_BOT_TOKEN: "xoxb-1" }, /SLACK_BOT_TOKEN is set; wanted with it: SLACK_APP_TOKEN or SLACK_SIGNING/],
  [{ SLACK_APP_TOKEN: "xapp-1" }, /SLACK_APP_TOKEN is set; wanted with it: SLACK_BOT_TOKEN/],
  [{ SLACK_STATE_SECRET: secret }, /wanted with it: SLACK_CLIENT_ID/],
  [{ DISCORD_GUILD_ID: "80351110224678912" }, /wanted with it: DISCORD_TOKEN/],
  [{ OPENAI_MODEL: "gpt-x" }, /wanted with it: OPENAI_API_KEY or OPENAI_BASE_URL/],
  [{ OPENAI_BASE_URL: "localhost", OPENAI_MODEL: "small" }, /'localhost'; wanted: an address as http/],
];
for (const [environment, says] of mistakes) {
  test(`${JSON.stringify(environment)} is a mistake`, () => {
    assert.match(mistakeIn(environment), says);
  });
}

test("all mistakes are told at once, a line each", () => {
  const lines = mistakeIn({
    RASHOMON_MAX_STORIES: "0",
    RASHOMON_LOG_LEVEL: "loud",
    SLACK_BOT_TOKEN: "xoxp-123",
    DISCORD_GUILD_ID: "80351110224678912",
  }).split("\n");
  assert.equal(lines.length, 1 + 4 + 1);
});

test("no secret is told, only its kind and length", () => {
  const told = mistakeIn({ SLACK_BOT_TOKEN: `xoxp-${secret}`, SLACK_SIGNING_SECRET: "short one" });
  assert.match(
    told,
    /SLACK_BOT_TOKEN is 'xoxp-…' \(75 characters\); wanted: a bot token, which begins with xoxb-/,
  );
  assert.doesNotMatch(told, /s3cr3t|short one/);
});

/** Variables that nobody heeds, and what is said of them. */
const strangers: readonly [string, RegExp | null][] = [
  ["RASHOMON_RETENTION_DAY", /is RASHOMON_RETENTION_DAYS meant\?/],
  ["RASHOMON_COLOUR", /RASHOMON_COLOUR is not known and not heeded; the nearest that is: RASHOMON_/],
  ["SLACK_BOT_TOKN", /is SLACK_BOT_TOKEN meant\?/],
  ["OPENAI_ORG_ID", null],
  ["HOME", null],
];
for (const [name, says] of strangers) {
  test(`${name} is ${says === null ? "nobody's business" : "warned about"}`, () => {
    const { warnings } = readConfig({ [name]: "x" });
    if (says === null) assert.deepEqual(warnings, []);
    else assert.match(warnings.join("\n"), says);
  });
}

function mistakeIn(environment: Environment): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return assert.fail("there is no mistake");
}
