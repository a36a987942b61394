import assert from "node:assert/strict";
import { test } from "node:test";
import { LLMock } from "@copilotkit/aimock";
import { checkServer } from "../../src/models/check-server.ts";
import { openaiModel } from "../../src/models/openai.ts";
import { settingsFor } from "./mock-model.ts";

const never = new AbortController().signal;
type Answer = (
  format: string | undefined,
) => { content: string } | { error: { message: string }; status: number };
const refused = { error: { message: "response_format is not supported" }, status: 400 };

/** What a server does, and what the check tells of it. */
const rows: readonly (readonly [string, Answer, string | null, RegExp | null])[] = [
  ["keeps to a schema", () => ({ content: '{"word":"white"}' }), "schema", null],
  [
    "knows JSON mode only",
    (format) => (format === "json_schema" ? refused : { content: '{"word":"white"}' }),
    "json",
    null,
  ],
  [
    "knows neither",
    (format) => (format === undefined ? { content: '{"word":"white"}' } : refused),
    "text",
    null,
  ],
  [
    "takes a schema and ignores it",
    (format) => ({ content: format === undefined ? '```json\n{"word":"white"}\n```' : "White!" }),
    "text",
    null,
  ],
  ["writes prose", () => ({ content: "White, I think." }), null, /does not answer with JSON/],
  ["wants another key", () => ({ error: { message: "no" }, status: 401 }), null, /refuses the key/],
];

for (const [what, answer, format, failure] of rows) {
  test(`a server that ${what}`, async () => {
    const mock = new LLMock({ port: 0, host: "127.0.0.1" });
    mock.on({}, (request) => answer(request.response_format?.type));
    try {
      const report = await checkServer(openaiModel(settingsFor(`${await mock.start()}/v1`)), never);
      assert.equal(report.format, format);
      if (failure === null) assert.equal(report.failure, null);
      else assert.match(report.failure ?? "", failure);
    } finally {
      await mock.stop();
    }
  });
}

test("a server that is not there", async () => {
  const report = await checkServer(openaiModel(settingsFor("http://127.0.0.1:9/v1")), never);
  assert.match(report.failure ?? "", /could not be reached/);
});
