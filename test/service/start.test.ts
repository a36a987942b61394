import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { runHere } from "../run-rashomon.ts";
import { type RunningService, startService } from "../running-service.ts";
import { temporaryData } from "../store/temporary-store.ts";

test("with nothing configured it prints a digest, says what it waits for, and stops when it is told to", async (t) => {
  const service = startService(t, temporaryData());
  await service.waitFor(/This newsroom is invented/);
  const [, line] = await service.waitFor(/(.*service runs.*)\n/);
  const { sources, nextDigestTo, nextDigestAt } = JSON.parse(line!);
  assert.deepEqual([sources, nextDigestTo], [0, "files:digests"]);
  assert.match(nextDigestAt, /^\d{4}-/);
  await assertStops(service, "SIGTERM");
});

test("told to stop while it makes its first digest, it stops", async (t) => {
  const folder = temporaryData();
  const service = startService(t, folder);
  while (!existsSync(join(folder, "data/rashomon.sqlite"))) await wait(20);
  const { code, ms } = await service.stop("SIGTERM");
  assert.deepEqual([code, ms < 10_000], [0, true], service.written.stderr);
});

test("--once ends after the digest", async (t) => {
  const service = startService(t, temporaryData(), ["--once"]);
  assert.equal(await service.ended, 0);
  assert.match(service.written.stdout, /This newsroom is invented/);
  assert.doesNotMatch(service.written.stderr, /service runs/);
});

test("a configuration with mistakes is told, and nothing is started", async (t) => {
  const service = startService(t, temporaryData(), [], {
    RASHOMON_ZONE: "Berlin",
    RASHOMON_MAX_STORIES: "many",
  });
  assert.equal(await service.ended, 1);
  assert.match(
    service.written.stderr,
    /RASHOMON_ZONE: "Berlin" is no time zone.*\n.*RASHOMON_MAX_STORIES is 'many'/,
  );
  assert.equal(service.written.stdout, "");
});

test("articles that come into a watched folder are in the digest that is asked for", async (t) => {
  const folder = temporaryData();
  const { news, rashomon } = newsroomIn(folder);
  await rashomon("sources", "add", news);
  const service = startService(t, folder);
  await service.waitFor(/service runs/);
  writeFileSync(join(news, "harbour.txt"), article("Lindmar Gazette", "twelve"));
  await service.waitFor(/articles came in.*"newArticles":1/);

  assert.match(await rashomon("post", "files:now"), /the running service posts it/);
  await service.waitFor(/digest posted/);
  const posted = readdirSync(join(folder, "data/digests/now"));
  assert.equal(posted.length, 1);
  assert.match(
    readFileSync(join(folder, "data/digests/now", posted[0]!), "utf8"),
    /Fire closes Lindmar harbour/,
  );

  await rashomon("post", "terminal");
  await service.waitFor(/ {3}Fire closes Lindmar harbour|1 {2}Fire closes Lindmar harbour/);

  const status = await rashomon("status");
  assert.match(status, /service +runs since/);
  assert.match(status, /stored +1 article in 1 story/);
  assert.match(status, /asked for .*files:now, posted/);
  assert.equal(await rashomon("status", "--check"), "");
  assert.equal(readdirSync(join(folder, "data/digests/now")).length, 1);
  await assertStops(service, "SIGINT");
  const { stderr } = service.written;
  for (const line of stderr.trim().split("\n")) assert.equal(typeof JSON.parse(line).event, "string", line);
  assert.doesNotMatch(stderr, /Fire|Lindmar/, "the log tells what an article says");
});

test("a second service on one folder says so and stops; the first goes on", async (t) => {
  const folder = temporaryData();
  const { news, rashomon } = newsroomIn(folder);
  await rashomon("sources", "add", news);
  const first = startService(t, folder);
  await first.waitFor(/service runs/);
  const second = startService(t, folder);
  assert.equal(await second.ended, 1);
  assert.match(second.written.stderr, /a service runs on data already; stop that one, or choose another/);
  assert.equal(second.written.stdout, "");
  assert.equal((await first.stop("SIGKILL")).code, null);
  const third = startService(t, folder);
  await third.waitFor(/service runs/);
});

test("a channel of a platform that is not configured fails, and says what to do", async (t) => {
  const folder = temporaryData();
  const { news, rashomon } = newsroomIn(folder);
  await rashomon("sources", "add", news);
  await rashomon("post", "slack:C012AB3CD");
  const service = startService(t, folder);
  await service.waitFor(/digest could not be made.*slack is not configured/);
  assert.match(
    await rashomon("status"),
    /slack:C012AB3CD, failed: slack is not configured; see \.env\.example/,
  );
});

async function assertStops(service: RunningService, signal: NodeJS.Signals): Promise<void> {
  const { code, ms } = await service.stop(signal);
  assert.equal(code, 0);
  assert.ok(ms < 10_000, `took ${ms} ms`);
  assert.match(service.written.stderr, /service stopped/);
}

function newsroomIn(folder: string) {
  const news = join(folder, "news");
  mkdirSync(news);
  const rashomon = async (...args: readonly string[]) => {
    const { code, stdout, stderr } = await runHere(...args, "--data", join(folder, "data"));
    assert.equal(code, 0, stderr);
    return stdout;
  };
  return { news, rashomon };
}

function article(outlet: string, count: string): string {
  return `Source: ${outlet}\nPublished: 2026-03-09\n\nFire closes Lindmar harbour\n\nA fire closed the harbour of Lindmar on Monday. Police said ${count} people were injured. The fire started in a warehouse for paint, the fire service said.\n`;
}
