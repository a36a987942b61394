import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Environment } from "../../src/config/read-config.ts";
import type { Finding } from "../../src/doctor/check.ts";
import { checks } from "../../src/doctor/checks.ts";
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
  { name: "a folder", check: "disk", finds: "ok", says: /MB are free/ },
  { name: "no store yet", check: "store", finds: "ok", says: /no store yet/ },
  {
    name: "a file that is no database",
    check: "store",
    prepare: (data) =>
      writeFileSync(join(data, "rashomon.sqlite"), "not a database, but long enough".repeat(50)),
    finds: "wrong",
    says: /rashomon\.sqlite|not a database/,
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
  { name: "no source", check: "sources", finds: "note", says: /there is no source/ },
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
