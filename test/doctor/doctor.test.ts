import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { sql } from "kysely";
import type { Environment } from "../../src/config/read-config.ts";
import type { Finding } from "../../src/doctor/check.ts";
import { checks } from "../../src/doctor/checks.ts";
import { type Pulse, savePulse } from "../../src/service/pulse.ts";
import { openStore } from "../../src/store/open-store.ts";
import { takeServiceLock } from "../../src/store/service-lock.ts";
import { runHere, runHereAt } from "../run-rashomon.ts";
import { temporaryData } from "../store/temporary-store.ts";

const now = Date.parse("2026-03-09T12:00:00Z");

interface Case {
  readonly name: string;
  readonly check: string;
  readonly environment?: Environment;
  readonly now?: number;
  /** Makes the data folder what it is to be. */
  readonly prepare?: (data: string) => unknown;
  readonly finds: Finding["kind"];
  readonly says: RegExp;
}

const cases: readonly Case[] = [
  { name: "nothing configured", check: "configuration", finds: "ok", says: /weekdays 08:00/ },
  {
    name: "a wrong variable",
    check: "configuration",
    environment: { RASHOMON_LOG_LEVEL: "loud" },
    finds: "wrong",
    says: /RASHOMON_LOG_LEVEL is 'loud'/,
  },
  {
    name: "an unknown variable",
    check: "configuration",
    environment: { RASHOMON_LOG_LEVELS: "info" },
    finds: "note",
    says: /RASHOMON_LOG_LEVELS is not known/,
  },
  {
    name: "a variable of a time zone that is none",
    check: "configuration",
    environment: { RASHOMON_ZONE: "Berlin" },
    finds: "wrong",
    says: /^RASHOMON_ZONE: "Berlin" is no time zone.*Europe\/Berlin/,
  },
  { name: "a folder", check: "disk", finds: "ok", says: /MB are free/ },
  {
    name: "a file in the place of the digests' folder",
    check: "disk",
    environment: { RASHOMON_DIGESTS: new URL(import.meta.url).pathname },
    finds: "wrong",
    says: /doctor\.test\.ts is a file, and no folder/,
  },
  { name: "no store yet", check: "store", finds: "ok", says: /no store yet/ },
  {
    name: "a file that is no database",
    check: "store",
    prepare: (data) =>
      writeFileSync(join(data, "rashomon.sqlite"), "not a database, but long enough".repeat(50)),
    finds: "wrong",
    says: /rashomon\.sqlite is no database, and left as it is \(file is not a database\)$/,
  },
  {
    name: "a store of a newer version",
    check: "store",
    prepare: (data) => change(data, "insert into migrations values (999)"),
    finds: "wrong",
    says: /was written by a newer version/,
  },
  {
    name: "a folder in a store that cannot be opened",
    check: "sources",
    prepare: (data) => writeFileSync(join(data, "rashomon.sqlite"), "no database".repeat(50)),
    finds: "note",
    says: /were not looked at/,
  },
  { name: "the present", check: "clock", finds: "ok", says: /2026-03-09T12:00 UTC/ },
  { name: "a dead battery", check: "clock", now: 0, finds: "wrong", says: /1970-01-01/ },
  {
    name: "a clock set back behind what is stored",
    check: "clock",
    prepare: (data) => ingestNow(data),
    finds: "wrong",
    says: /and an article came at/,
  },
  { name: "no source", check: "sources", finds: "note", says: /there is none/ },
  {
    name: "a folder that is gone",
    check: "sources",
    prepare: async (data) => {
      const news = join(data, "news");
      mkdirSync(news);
      await runHere("sources", "add", news, "--data", data);
      rmSync(news, { recursive: true });
      await runHere("poll", "--data", data);
    },
    finds: "wrong",
    says: /news/,
  },
  { name: "no service", check: "service", finds: "note", says: /none runs/ },
  {
    name: "a service that has not looked what is due for an hour",
    check: "service",
    prepare: (data) =>
      haveService(data, {
        beatAt: new Date(now - 3_600_000).toISOString(),
        nextBeatBy: new Date(now - 1).toISOString(),
      }),
    finds: "wrong",
    says: /has not got on since 2026-03-09 11:00 UTC/,
  },
  {
    name: "a service that does not hear a chat",
    check: "service",
    prepare: (data) =>
      haveService(data, { unheard: { slack: "Slack answers invalid_auth; set SLACK_APP_TOKEN" } }),
    finds: "wrong",
    says: /^does not hear slack: Slack answers invalid_auth$/,
  },
  { name: "none", check: "channels", finds: "ok", says: /none is closed/ },
  {
    name: "one that Slack has archived",
    check: "channels",
    prepare: (data) =>
      change(
        data,
        "insert into closed_channels (workspace, platform, channel, reason, closed_at) values ('local', 'slack', 'C1', 'it is archived; choose another', '2026-03-09T08:00:00Z')",
      ),
    finds: "wrong",
    says: /^slack:C1 takes no digests: it is archived$/,
  },
  ...["slack", "discord"].flatMap((check): readonly Case[] => [
    { name: "nothing configured", check, finds: "ok", says: /is configured$/ },
    {
      name: "digests scheduled for what is not configured",
      check,
      prepare: (data) =>
        runHere("schedules", "add", "daily 08:00", `${check}:80351110224678912`, "--data", data),
      finds: "wrong",
      says: /is configured, and digests are scheduled for 80351110224678912$/,
    },
  ]),
  ...["model", "slack", "discord"].map(
    (check): Case => ({
      name: "a configuration that cannot be read",
      check,
      environment: { RASHOMON_LOG_LEVEL: "loud", SLACK_BOT_TOKEN: "xoxb-any", OPENAI_API_KEY: "any" },
      finds: "note",
      says: /was not looked at/,
    }),
  ),
];

for (const { name, check, environment = {}, prepare, finds, says, ...patient } of cases) {
  test(`${check}: ${name} is ${finds}`, async () => {
    const data = temporaryData();
    await prepare?.(data);
    const { run } = checks.find((one) => one.name === check)!;
    const findings = await run({ environment, data, now, ...patient });
    const found = findings.find(({ kind }) => kind === finds);
    assert.match(found?.what ?? JSON.stringify(findings), says);
    if (found !== undefined && found.kind !== "ok") assert.notEqual(found.remedy, "");
  });
}

test("the doctor tells every check, and fails where something is wrong", async () => {
  const { code, stdout, stderr } = await runHere("doctor", "--data", temporaryData());
  for (const { name } of checks) assert.match(stdout, new RegExp(`^(ok|note|wrong) +${name}`, "m"));
  // The clock of this run stands still in 1970.
  assert.deepEqual([code, stderr], [1, "rashomon: 1 thing is wrong; see above what to do\n"]);
});

/** Changes the store as no command would. */
async function change(data: string, statement: string): Promise<void> {
  const store = await openStore(data);
  await sql.raw(statement).execute(store);
  await store.destroy();
}

/** A service of which this is the pulse; it ends with the test file. */
async function haveService(data: string, pulse: Partial<Pulse>): Promise<void> {
  await (await openStore(data)).destroy();
  const lock = takeServiceLock(data);
  after(() => lock?.release());
  const at = new Date(now).toISOString();
  await savePulse(data, { startedAt: at, beatAt: at, nextBeatBy: at, ...pulse });
}

/** An article that comes later than the time at which the doctor looks. */
async function ingestNow(data: string): Promise<void> {
  const news = join(data, "news");
  mkdirSync(news);
  writeFileSync(
    join(news, "a.txt"),
    "Source: Gazette\n\nFire in Lindmar\n\nA fire closed the harbour of Lindmar on Monday.\n",
  );
  const { code, stderr } = await runHereAt(now + 3_600_000, "ingest", news, "--data", data);
  assert.equal(code, 0, stderr);
}
