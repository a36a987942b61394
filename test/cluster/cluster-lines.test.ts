import assert from "node:assert/strict";
import { test } from "node:test";
import { clusterLines, type StoryLine } from "../../src/cluster/cluster-lines.ts";
import { UserError } from "../../src/news/user-error.ts";
import { shootings } from "./sample-articles.ts";

const lines = shootings.map(({ id, title, text, publishedAt, outlet }) =>
  JSON.stringify({ id, title, text, published: publishedAt, source: outlet, story: "gold, to be ignored" }),
);

test("answers each id once, in the order of the lines, whatever the batches", async () => {
  const expected = [
    { id: "velvet-1", story: "s-velvet-1" },
    { id: "velvet-2", story: "s-velvet-1" },
    { id: "fairview-1", story: "s-fairview-1" },
    { id: "fairview-2", story: "s-fairview-1" },
  ];
  for (const batchSize of [1, 2, 3, 4, 50]) assert.deepEqual(await readAll(lines, batchSize), expected);
});

test("numbers as ids, missing fields and empty lines are taken", async () => {
  const answers = await readAll(['{"id":7}', "", '{"id":"b","title":null,"published":"some day"}']);
  assert.deepEqual(
    answers.map(({ id }) => id),
    ["7", "b"],
  );
});

const bad: readonly [name: string, line: string, message: RegExp][] = [
  ["not JSON", "{oops", /line 2.*not valid JSON/],
  ["not an object", "[1]", /line 2/],
  ["no id", '{"title":"x"}', /line 2.*id/],
  ["an empty id", '{"id":""}', /line 2.*id/],
  ["text that is no text", '{"id":"z","text":5}', /line 2.*text/],
  ["an id twice", '{"id":"velvet-1"}', /line 2.*velvet-1/],
];
for (const [name, line, message] of bad) {
  test(`${name} is told with the number of its line`, async () => {
    await assert.rejects(
      readAll([lines[0]!, line]),
      (error) => error instanceof UserError && message.test(error.message),
    );
  });
}

async function readAll(of: readonly string[], batchSize?: number) {
  const answers: StoryLine[] = [];
  for await (const answer of clusterLines(stream(of), batchSize)) answers.push(answer);
  return answers;
}

async function* stream(of: readonly string[]): AsyncIterable<string> {
  yield* of;
}
