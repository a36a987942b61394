import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { listDeliveries } from "../../src/store/deliveries.ts";
import { listParts } from "../../src/store/delivery-parts.ts";
import { openStore } from "../../src/store/open-store.ts";
import { inWorkspace } from "../../src/store/workspace.ts";
import { createRandom } from "../create-random.ts";
import { startCrowdedChat } from "../servers/crowded-chat.ts";
import { temporaryData } from "../store/temporary-store.ts";

const kills = Number(process.env.KILLS ?? 3);
const seed = Number(process.env.SEED ?? 1);
const channels = ["channel-0", "channel-1", "channel-2"];

test(`${kills} processes are killed while they post: no digest is lost, and none is doubled`, async (t) => {
  const random = createRandom(seed);
  const folder = temporaryData();
  const chat = await startCrowdedChat(seed);
  t.after(chat.close);
  for (let i = 0; i < kills; i += 1) {
    const child = start(t, folder, chat.origin, 1_000_000);
    await once(child.stdout!, "data");
    await wait(random() * 600);
    await kill(child);
  }
  const last = start(t, folder, chat.origin, 0);
  const store = await openStore(folder);
  t.after(() => store.destroy());
  const workspace = inWorkspace(store, "local");
  const all = () => listDeliveries(workspace, 1_000_000);
  while ((await all()).some(({ endedAt }) => endedAt === null)) await wait(100);
  await kill(last);

  const integrity = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store);
  assert.equal(integrity.rows[0]!.integrity_check, "ok");
  const expected = new Map<string, string[]>();
  for (const delivery of (await all()).toReversed()) {
    assert.equal(delivery.state, "sent");
    const place = `${delivery.platform} ${delivery.channel}`;
    const keys = (await listParts(workspace, delivery.id)).map(({ key }) => key);
    expected.set(place, [...(expected.get(place) ?? []), ...keys]);
  }
  assert.ok(expected.size > 0);
  for (const channel of channels) {
    const files = join(folder, "digests", channel);
    const names = existsSync(files) ? readdirSync(files).filter((name) => !name.startsWith(".")) : [];
    const keys = (expected.get(`files ${channel}`) ?? []).map((key) => `${key}.md`);
    assert.deepEqual(names.sort(), keys.sort());
    const wanted = expected.get(`crowded ${channel}`) ?? [];
    assert.deepEqual(chat.keys(channel).toSorted(), wanted.toSorted());
  }
  t.diagnostic(`${(await all()).length} deliveries`);
});

function start(t: TestContext, folder: string, origin: string, count: number): ChildProcess {
  const script = fileURLToPath(new URL("deliver-until-killed.ts", import.meta.url));
  const args = [script, folder, origin, String(count)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  t.after(() => child.kill("SIGKILL"));
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}
