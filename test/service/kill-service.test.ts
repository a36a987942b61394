import assert from "node:assert/strict";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { readWaiting } from "../../src/store/articles.ts";
import { findDamage } from "../../src/store/damage.ts";
import { openStore } from "../../src/store/open-store.ts";
import { listSlots, requestDigest } from "../../src/store/slots.ts";
import { inWorkspace, type Workspace } from "../../src/store/workspace.ts";
import { countWorkspace } from "../../src/store/workspace-counts.ts";
import { createRandom } from "../create-random.ts";
import { runHereAt } from "../run-rashomon.ts";
import { startService } from "../running-service.ts";
import { temporaryData } from "../store/temporary-store.ts";

const kills = Number(process.env.KILLS ?? 2);
const seed = Number(process.env.SEED ?? 1);
const patienceMs = 60_000;

test(`the service is killed ${kills} times while articles come in and digests are posted: nothing is lost or doubled`, async (t) => {
  const random = createRandom(seed);
  const folder = temporaryData();
  const news = join(folder, "news");
  mkdirSync(news);
  await runHereAt(Date.now(), "sources", "add", news, "--data", join(folder, "data"));
  const workspace = await openWorkspace(t, join(folder, "data"));
  const life = { articles: 0, digests: 0 };
  const live = async (ms: number) => {
    for (const endsAt = Date.now() + ms; Date.now() < endsAt; await wait(150)) {
      life.articles += 1;
      writeFileSync(join(news, `${life.articles}.txt`), article(life.articles));
      if (life.articles % 4 !== 0) continue;
      life.digests += 1;
      await ask(workspace);
    }
  };
  for (let i = 0; i < kills; i += 1) {
    const service = startService(t, folder);
    if (random() < 0.8) await service.waitFor(/service runs/);
    await live(random() * 4_000);
    await service.stop("SIGKILL");
    assert.deepEqual(await findDamage(workspace.store), []);
  }
  const service = startService(t, folder);
  await untilSettled(async () => {
    const { articles, waiting } = await countWorkspace(workspace);
    const slots = await listSlots(workspace, 1_000_000);
    const pending = slots.filter(({ outcome }) => outcome.kind === "pending").length;
    return { missing: life.articles - articles, waiting, pending };
  });
  await service.stop("SIGTERM");

  const slots = await listSlots(workspace, 1_000_000);
  assert.equal(slots.length, life.digests);
  assert.deepEqual(
    new Set(slots.map(({ outcome }) => outcome.kind.replace("-late", ""))),
    new Set(["posted"]),
  );
  const posted = readdirSync(join(folder, "data/digests/now"));
  assert.equal(posted.length, life.digests, "one file a digest");
  assert.deepEqual(await readWaiting(workspace, 10), [], "every article is in a story");
  assert.deepEqual(await findDamage(workspace.store), []);
});

async function openWorkspace(t: TestContext, data: string): Promise<Workspace> {
  const store = await openStore(data);
  t.after(() => store.destroy());
  return inWorkspace(store, "local");
}

async function ask(workspace: Workspace): Promise<void> {
  const requestedAt = new Date().toISOString();
  await requestDigest(workspace, { platform: "files", channel: "now", requestedBy: "test", requestedAt });
}

/** An event of its own. */
function article(number: number): string {
  const town = `Tarn${number.toString(36)}vik`;
  return `Source: Gazette\n\nFire closes harbour of ${town}\n\nA fire closed the harbour of ${town} on Monday. Police in ${town} said ${number} people were injured. It started in the warehouse of ${town}'s paint works.\n`;
}

/** Waits until nothing is left to be done; fails where there is no progress. */
async function untilSettled(readLeft: () => Promise<Readonly<Record<string, number>>>): Promise<void> {
  let last = "";
  let changedAt = Date.now();
  for (;;) {
    const left = await readLeft();
    if (Object.values(left).every((count) => count === 0)) return;
    const now = JSON.stringify(left);
    if (now !== last) changedAt = Date.now();
    last = now;
    assert.ok(Date.now() - changedAt < patienceMs, `no progress any more: ${now}`);
    await wait(200);
  }
}
