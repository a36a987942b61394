import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { UserError } from "../../src/news/user-error.ts";
import { type CalledWorker, callWorker, WorkerCrashError } from "../../src/service/call-worker.ts";
import type { Facts } from "../../src/service/log.ts";
import { openSampleDesk, type SampleDesk } from "./sample-desk.ts";

const file = new URL("sample-worker.ts", import.meta.url);
const { signal } = new AbortController();

interface Hired extends CalledWorker<SampleDesk> {
  readonly logged: readonly (readonly [string, Facts | undefined])[];
}

function hire(t: TestContext, data: unknown = null, onSign = () => {}): Hired {
  const logged: [string, Facts | undefined][] = [];
  const log = (_: string, event: string, facts?: Facts) => logged.push([event, facts]);
  const worker = callWorker<SampleDesk>(file, data, { name: "sample", log, onSign, firstBackOffMs: 20 });
  t.after(() => worker.stop(100));
  return { ...worker, logged };
}

const values = [null, "text", 1.5, [1, { a: [true] }], { text: "Ä\u2028\ud83d\ude00", list: [] }];

test("a desk says the same here and across threads, and calls may overlap", async (t) => {
  const { desk } = hire(t);
  const here = await openSampleDesk(() => {});
  for (const one of [desk, here.desk]) {
    assert.deepEqual(await Promise.all(values.map((value) => one.echo(value, signal))), values);
    assert.equal(await one.join("a", "b"), "a b");
  }
});

test("each letter of a worker is a sign that it gets on", async (t) => {
  let signs = 0;
  const { desk } = hire(t, null, () => {
    signs += 1;
  });
  await desk.log("asking a model", signal);
  assert.equal(signs, 2);
});

test("a UserError is one on the other side too", async (t) => {
  const { desk } = hire(t);
  await assert.rejects(desk.fail("user", signal), (error) => {
    return error instanceof UserError && error.message === "the file x is missing; bring it";
  });
});

test("another error keeps its name, message and both stacks", async (t) => {
  const { desk } = hire(t);
  await assert.rejects(desk.fail("other", signal), (error) => {
    assert.ok(error instanceof Error);
    assert.deepEqual([error.name, error.message], ["RangeError", "too far"]);
    assert.match(error.stack ?? "", /sample-desk\.ts.*caused by Error: the road/s);
    return true;
  });
});

test("what cannot be sent is a failure and not a crash", async (t) => {
  const { desk, logged } = hire(t);
  await assert.rejects(desk.fail("uncloneable", signal), /could not be cloned/);
  await assert.rejects(
    desk.echo(() => {}, signal),
    /could not be cloned/,
  );
  await assert.rejects((desk as never as { dance: SampleDesk["echo"] }).dance(1, signal), /not a function/);
  assert.equal(await desk.echo("alive", signal), "alive");
  assert.deepEqual(logged, []);
});

test("abort signals are carried, and the reason is the caller's", async (t) => {
  const { desk } = hire(t);
  const controller = new AbortController();
  const hanging = desk.hang(null, controller.signal);
  const fine = desk.echo("meanwhile", signal);
  controller.abort(new Error("we close"));
  await assert.rejects(hanging, /we close/);
  assert.equal(await fine, "meanwhile");
  await assert.rejects(desk.echo("too late", controller.signal), /we close/);
});

for (const how of ["exit", "error"] as const) {
  test(`a worker that dies by ${how} rejects what was asked of it and is started again`, async (t) => {
    const { desk, logged } = hire(t);
    const dead = await Promise.allSettled([desk.hang(null, signal), desk.die(how, signal)]);
    for (const one of dead) assert.ok(one.status === "rejected" && one.reason instanceof WorkerCrashError);
    // This waits for the next worker.
    assert.equal(await desk.echo("again", signal), "again");
    assert.deepEqual(
      logged.map(([event, facts]) => [event, facts?.againInMs]),
      [["worker died", 20]],
    );
  });
}

test("the wait before a restart doubles while nothing is heard of the worker", async (t) => {
  const { desk, logged } = hire(t);
  for (let i = 0; i < 3; i += 1) await assert.rejects(desk.die("exit", signal), WorkerCrashError);
  assert.deepEqual(
    logged.map(([, facts]) => facts?.againInMs),
    [20, 40, 80],
  );
  await desk.echo("heard", signal);
  await assert.rejects(desk.die("exit", signal));
  assert.equal(logged.at(-1)?.[1]?.againInMs, 20);
});

test("a call that waits for a restart can be taken back", async (t) => {
  const { desk } = hire(t);
  await assert.rejects(desk.die("exit", signal));
  const controller = new AbortController();
  const waiting = desk.hang(null, controller.signal);
  controller.abort();
  await assert.rejects(waiting, { name: "AbortError" });
});

test("a desk that cannot be opened says why to each who calls", async (t) => {
  const { desk, logged } = hire(t, "cannot open");
  for (let i = 0; i < 2; i += 1) {
    await assert.rejects(desk.echo(1, signal), (error) => {
      return error instanceof UserError && /from tomorrow/.test(error.message);
    });
  }
  assert.deepEqual(logged, []);
});

test("what a worker logs is logged here under its name", async (t) => {
  const { desk, logged } = hire(t);
  await desk.log("polled", signal);
  assert.deepEqual(logged, [["polled", { worker: "sample", count: 2 }]]);
});

test("stopping ends what is under way, closes the desk, and takes no more calls", async (t) => {
  const { desk, stop, logged } = hire(t);
  await desk.echo("started", signal);
  const hanging = assert.rejects(desk.hang(null, signal));
  await stop(5_000);
  await hanging;
  assert.deepEqual(
    logged.map(([event]) => event),
    ["closed"],
  );
  await assert.rejects(desk.echo("late", signal), /takes no calls/);
});

test("a worker that does not leave is ended by force", async (t) => {
  const { desk, stop } = hire(t);
  await desk.echo("started", signal);
  const blocked = assert.rejects(desk.block(60_000, signal), WorkerCrashError);
  await wait(20);
  const startedAt = performance.now();
  await stop(100);
  await blocked;
  assert.ok(performance.now() - startedAt < 5_000);
});
