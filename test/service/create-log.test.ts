import assert from "node:assert/strict";
import { test } from "node:test";
import { createLog, type LogOptions } from "../../src/service/create-log.ts";
import type { Log } from "../../src/service/log.ts";

const secret = "xoxb-1234567890";

test("an event is one line of JSON", () => {
  const [line] = linesOf({}, (log) => log("info", "polled", { sources: 3, note: "two\nlines" }));
  const { time, ...rest } = JSON.parse(line!);
  assert.deepEqual(rest, { level: "info", event: "polled", sources: 3, note: "two\nlines" });
  assert.match(time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  assert.doesNotMatch(line!, /\n/);
});

test("as text an event is one clean line, without the date", () => {
  const [line] = linesOf({ format: "text" }, (log) =>
    log("warn", "source fails", {
      source: "https://a.example/f",
      reason: "said \u001b[31m\u202eno\nnow",
      tries: 2,
    }),
  );
  assert.match(
    line!,
    /^\d\d:\d\d:\d\d warn {2}source fails source=https:\/\/a\.example\/f reason="said \\u001b\[31mno\\nnow" tries=2$/,
  );
});

test("colour is only where it is wanted", () => {
  const say = (log: Log) => log("error", "worker died");
  assert.ok(linesOf({ format: "text", colour: true }, say)[0]?.includes("\u001b[31merror"));
  assert.ok(!linesOf({ format: "text" }, say)[0]?.includes("\u001b"));
});

test("what is below the level is not written", () => {
  const sayAll = (log: Log) => {
    for (const level of ["debug", "info", "warn", "error"] as const) log(level, "event");
  };
  const counts = (["debug", "info", "warn", "error", "silent"] as const).map(
    (level) => linesOf({ level }, sayAll).length,
  );
  assert.deepEqual(counts, [4, 3, 2, 1, 0]);
});

test("no secret is written, wherever it stands", () => {
  for (const format of ["json", "text"] as const) {
    const lines = linesOf({ format, secrets: [secret] }, (log) => {
      log("info", "connected", { token: "other", slack: { secret: "other" } });
      log("error", `bad ${secret}`, { error: `POST /?token=${secret} failed` });
    });
    assert.doesNotMatch(lines.join("\n"), /other|1234567890/);
    assert.equal(lines.join("\n").match(/\[secret\]/g)?.length, 4);
  }
});

function linesOf(options: Partial<LogOptions>, say: (log: Log) => void): readonly string[] {
  const lines: string[] = [];
  say(
    createLog({
      level: "debug",
      format: "json",
      colour: false,
      secrets: [],
      write: (line) => lines.push(line),
      ...options,
    }),
  );
  return lines;
}
