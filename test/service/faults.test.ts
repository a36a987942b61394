import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { readConfig } from "../../src/config/read-config.ts";
import { createPlatforms } from "../../src/service/create-platforms.ts";
import { runService } from "../../src/service/run-service.ts";
import { runHere, runHereAt } from "../run-rashomon.ts";
import { startService } from "../running-service.ts";
import { temporaryData } from "../store/temporary-store.ts";

const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
/** Gives a process a file system of its own in `data`, with what is in `base`. */
const onSmallDisk = [
  ...["unshare", "--map-root-user", "--mount", "sh", "-c"],
  'mount -t tmpfs -o size=8m tmpfs data && cp -a base/. data/ && exec "$@"',
  "sh",
];
const canMount =
  spawnSync("unshare", ["--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;

test("a folder that may not be written to is said, and nothing is started", async (t) => {
  const folder = temporaryData();
  mkdirSync(join(folder, "data"));
  chmodSync(folder, 0o755);
  chmodSync(join(folder, "data"), 0o555);
  // Root may write everywhere.
  const service = startService(t, folder, [], {}, isRoot ? { uid: nobody } : {});
  assert.equal(await service.ended, 1);
  assert.match(
    service.written.stderr,
    /^rashomon: the lock data\/service\.lock cannot be used .*; make the folder writable, or choose another/,
  );
  assert.equal(service.written.stdout, "");
});

test("a damaged database is said, and left as it is", async (t) => {
  const folder = temporaryData();
  await runHere("sources", "add", folder, "--data", join(folder, "data"));
  const file = join(folder, "data/rashomon.sqlite");
  const whole = readFileSync(file);
  const damaged = Buffer.concat([whole.subarray(0, 4_096), Buffer.alloc(whole.length - 4_096, 7)]);
  writeFileSync(file, damaged);
  const service = startService(t, folder);
  assert.equal(await service.ended, 1);
  assert.match(
    service.written.stderr,
    /rashomon: the store .*rashomon\.sqlite is damaged, and left as it is/,
  );
  assert.deepEqual(readFileSync(file), damaged);
});

test("on a full disk the service says so and goes on when there is room: no article is lost", {
  skip: !canMount && "no file system can be mounted here",
}, async (t) => {
  const folder = temporaryData();
  const news = join(folder, "news");
  for (const name of [news, join(folder, "data")]) mkdirSync(name);
  await runHere("sources", "add", news, "--data", join(folder, "base"));
  const service = startService(t, folder, [], {}, { within: onSmallDisk });
  await service.waitFor(/service runs/);
  const disk = `/proc/${service.pid}/root${folder}/data`;
  fill(join(disk, "ballast"));
  writeFileSync(join(news, "harbour.txt"), article);
  await service.waitFor(/has no room left on its disk, and lost nothing/);
  rmSync(join(disk, "ballast"));
  await service.waitFor(/"newArticles":1/);
  assert.equal((await service.stop("SIGTERM")).code, 0);
});

test("a clock that is set back by an hour brings no digest twice, and keeps nobody waiting", async (t) => {
  const data = temporaryData();
  const news = join(data, "news");
  mkdirSync(news);
  let aheadMs = 0;
  const now = () => Date.now() + aheadMs;
  const setClock = (at: string) => {
    aheadMs = Date.parse(at) - Date.now();
    writeFileSync(join(data, "clock.txt"), String(aheadMs));
  };
  const rashomon = (...args: readonly string[]) => runHereAt(now(), ...args, "--data", data);
  const digests = (channel: string) =>
    existsSync(join(data, "digests", channel)) ? readdirSync(join(data, "digests", channel)) : [];
  setClock("2030-03-12T07:59:50Z");
  await rashomon("sources", "add", news);
  await rashomon("schedules", "add", "daily 08:00", "files:daily", "--zone", "UTC");
  writeFileSync(join(news, "harbour.txt"), article);
  const stop = new AbortController();
  t.after(() => stop.abort());
  const events: string[] = [];
  const service = serve(data, { now, signal: stop.signal, onEvent: (event) => events.push(event) });
  await until(() => events.includes("articles came in"));
  setClock("2030-03-12T08:00:00Z");
  await until(() => digests("daily").length === 1);

  setClock("2030-03-12T07:00:00Z");
  await rashomon("post", "files:now");
  await until(() => digests("now").length === 1);
  setClock("2030-03-12T08:00:00Z");
  await rashomon("post", "files:later");
  await until(() => digests("later").length === 1);
  assert.equal(digests("daily").length, 1);
  stop.abort();
  await service;
});

function serve(
  data: string,
  { onEvent, ...world }: { now: () => number; signal: AbortSignal; onEvent: (event: string) => void },
): Promise<void> {
  const { config } = readConfig({ RASHOMON_DATA: data });
  const look = { width: 80, colour: false };
  return runService(
    { config, look },
    {
      ...{ ...world, random: Math.random, createChats: null },
      log: (_, event) => onEvent(event),
      platforms: createPlatforms(config, { ...look, print: () => {} }),
      worker: new URL("clock-worker.ts", import.meta.url),
      greet: async () => {},
    },
  );
}

/** Writes until there is no room left. */
function fill(file: string): void {
  const handle = openSync(file, "w");
  try {
    for (const size of [65_536, 4_096, 1]) {
      try {
        for (;;) writeSync(handle, Buffer.alloc(size));
      } catch (error) {
        assert.equal((error as NodeJS.ErrnoException).code, "ENOSPC");
      }
    }
  } finally {
    closeSync(handle);
  }
}

async function until(isSo: () => boolean): Promise<void> {
  const endsAt = Date.now() + 40_000;
  while (!isSo()) {
    assert.ok(Date.now() < endsAt, `waited in vain for ${isSo}`);
    await wait(50);
  }
}

const article =
  "Source: Gazette\n\nFire closes harbour of Lindmar\n\nA fire closed the harbour of Lindmar on Monday. Police said twelve people were injured. It started in a warehouse for paint.\n";
