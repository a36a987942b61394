import assert from "node:assert/strict";
import { test } from "node:test";
import { runHere } from "../run-rashomon.ts";
import { temporaryData } from "../store/temporary-store.ts";

test("schedules are added, listed, paused, resumed and removed", async () => {
  const rashomon = newsroom();
  const added =
    "1  active  files:morning  weekdays at 08:00, Europe/Berlin, next Thu 1 Jan, 08:00; at most 10 stories\n";
  assert.equal(
    await rashomon("schedules", "add", "weekdays 8:00", "files:morning", "--zone", "Europe/Berlin"),
    added,
  );
  assert.equal(await rashomon("schedules", "list"), added);
  const paused =
    "1  paused  files:morning  weekdays at 08:00, Europe/Berlin (holidays); at most 10 stories\n";
  assert.equal(await rashomon("schedules", "pause", "1", "--note", "holidays"), paused);
  assert.equal(await rashomon("schedules", "resume", "1"), added);
  assert.equal(await rashomon("schedules", "remove", "1"), "schedule 1 removed; what it posted stays\n");
  assert.equal(await rashomon("schedules", "list"), "");
});

test("a schedule keeps what its digests are to hold; the rest is as configured", async () => {
  const rashomon = newsroom();
  await rashomon(
    ...["schedules", "add", "hourly", "slack:C012AB3CD", "--zone", "UTC", "--max-stories", "3"],
    ...["--min-accounts", "2", "--include", "harbour, ferry", "--mute", "sport", "--language", "de"],
    ...["--when-empty", "say-so", "--who", "Ana"],
  );
  await rashomon("schedules", "add", "daily 07:30, Asia/Kathmandu", "terminal");
  const [first, second] = JSON.parse(await rashomon("schedules", "list", "--format", "json"));
  assert.deepEqual(first.options, {
    ...{ maxStories: 3, minAccounts: 2, include: ["harbour", "ferry"], mute: ["sport"] },
    ...{ language: "de", quietWhenEmpty: false },
  });
  assert.match(
    await rashomon("schedules", "list"),
    /at most 3 stories, of 2 accounts or more, about harbour or ferry, not about sport, in de, a line when there is no news\n/,
  );
  assert.deepEqual([first.channel, first.createdBy], ["slack:C012AB3CD", "Ana"]);
  assert.deepEqual(
    [second.channel, second.zone, second.options.maxStories],
    ["terminal", "Asia/Kathmandu", 10],
  );
});

test("a schedule for a platform that is not configured is kept, and told of", async () => {
  const { code, stdout, stderr } = await runHere(
    ...["schedules", "add", "hourly", "slack:C012AB3CD", "--data", temporaryData()],
  );
  assert.equal(code, 0);
  assert.match(stdout, /active {2}slack:C012AB3CD/);
  assert.match(stderr, /slack is not configured yet/);
});

test("a group of commands has help of its own", async () => {
  const { code, stdout } = await runHere("schedules", "--help");
  assert.equal(code, 0);
  assert.match(stdout, /schedules add WHEN CHANNEL[\s\S]*schedules remove/);
});

/** What is wrong in arguments, and what is said of it. */
const mistakes: readonly [readonly string[], RegExp][] = [
  [["schedules", "add", "sometimes", "files:a"], /"sometimes" is no schedule/],
  [["schedules", "add", "hourly", "mastodon:a"], /'mastodon:a' is no channel; write files:NAME/],
  [["schedules", "add", "hourly", "files:a", "--zone", "Berlin"], /Did you mean "Europe\/Berlin"/],
  [["schedules", "pause", "7"], /no schedule '7'; list them with: schedules list/],
  [["post", "daily"], /'daily' is no channel/],
];
for (const [args, says] of mistakes) {
  test(`'${args.join(" ")}' is a mistake`, async () => {
    const { code, stdout, stderr } = await runHere(...args, "--data", temporaryData());
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, says);
  });
}

test("a digest can be asked for while no service runs", async () => {
  const rashomon = newsroom();
  assert.match(await rashomon("post", "files:now"), /no service runs now/);
  assert.match(await rashomon("status"), /asked for 1970-01-01 00:00 UTC, files:now, pending/);
});

function newsroom(): (...args: readonly string[]) => Promise<string> {
  const data = temporaryData();
  return async (...args) => {
    const { code, stdout, stderr } = await runHere(...args, "--data", data);
    assert.equal(code, 0, stderr);
    return stdout;
  };
}
