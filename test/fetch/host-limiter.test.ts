import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as settle } from "node:timers/promises";
import { createHostLimiter } from "../../src/fetch/host-limiter.ts";

/** Tasks that end when they are told to, and the names of those that run. */
function openTasks() {
  const running = new Map<string, () => void>();
  const task = (name: string) => () =>
    new Promise<string>((resolve) => {
      running.set(name, () => {
        running.delete(name);
        resolve(name);
      });
    });
  return { running, task };
}

test("as many at a time as a host and the whole may have; hosts take turns", async () => {
  const { running, task } = openTasks();
  const limiter = createHostLimiter({ perHost: 1, total: 2 });
  const names = ["a1", "a2", "a3", "b1", "b2", "c1"];
  const all = Promise.all(names.map((name) => limiter.run(name[0]!, task(name))));
  const seen: string[] = [];
  for (let step = 0; step < names.length; step += 1) {
    await settle();
    const now = [...running.keys()];
    seen.push(now.join("+"));
    running.get(now[0]!)!();
  }
  assert.deepEqual(await all, names);
  assert.deepEqual(seen, ["a1+b1", "b1+a2", "a2+b2", "b2+c1", "c1+a3", "a3"]);
});

test("a host that hangs keeps nobody else", async () => {
  const limiter = createHostLimiter({ perHost: 2, total: 4 });
  for (let index = 0; index < 50; index += 1) void limiter.run("hanging", () => new Promise(() => undefined));
  const others = await Promise.all(
    Array.from({ length: 50 }, (_, index) => limiter.run(`host${index % 5}`, async () => index)),
  );
  assert.equal(others.length, 50);
});

test("a task that fails makes room, and its failure is passed on", async () => {
  const limiter = createHostLimiter({ perHost: 1, total: 1 });
  const failing = limiter.run("a", async () => {
    throw new RangeError("failed");
  });
  const next = limiter.run("a", async () => "next");
  await assert.rejects(failing, RangeError);
  assert.equal(await next, "next");
});

test("who is aborted while waiting leaves the queue, and is not begun", async () => {
  const { running, task } = openTasks();
  const limiter = createHostLimiter({ perHost: 1, total: 1 });
  const first = limiter.run("a", task("first"));
  const giveUp = new AbortController();
  const second = limiter.run("a", task("second"), giveUp.signal);
  const third = limiter.run("b", task("third"));
  giveUp.abort(new Error("enough"));
  await assert.rejects(second, /enough/);
  await assert.rejects(limiter.run("a", task("late"), giveUp.signal), /enough/);
  running.get("first")!();
  await first;
  await settle();
  assert.deepEqual([...running.keys()], ["third"]);
  running.get("third")!();
  await third;
});
