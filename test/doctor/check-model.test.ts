import assert from "node:assert/strict";
import { test } from "node:test";
import { LLMock } from "@copilotkit/aimock";
import type { Finding } from "../../src/doctor/check.ts";
import { checkModel } from "../../src/doctor/check-model.ts";

/** What a server answers, what else is configured, and what the doctor finds. */
const rows: readonly (readonly [
  string | null,
  Readonly<Record<string, string>>,
  readonly [Finding["kind"], RegExp][],
])[] = [
  [
    '{"word":"white"}',
    { RASHOMON_MODEL_PRICES: "m=0/0" },
    [["ok", /^m at http.* answers: it keeps to the form of answer/]],
  ],
  [
    '{"word":"white"}',
    {},
    [
      ["ok", /answers/],
      ["note", /no price of m is configured/],
    ],
  ],
  [
    "White.",
    { RASHOMON_MODEL_PRICES: "m=0/0" },
    [["wrong", /cannot be used, .*: it does not answer with JSON/]],
  ],
  [null, { RASHOMON_MODEL_PRICES: "m=0/0" }, [["wrong", /cannot be used, .*: its server refuses the key/]]],
];

for (const [content, more, findings] of rows) {
  test(`a server that answers ${content}: ${findings.map(([kind]) => kind).join(", ")}`, async () => {
    const mock = new LLMock({ port: 0, host: "127.0.0.1" });
    mock.on({}, () => (content === null ? { error: { message: "no" }, status: 401 } : { content }));
    try {
      const environment = { OPENAI_BASE_URL: `${await mock.start()}/v1`, OPENAI_MODEL: "m", ...more };
      const found = await checkModel({ environment, data: "", now: 0 });
      assert.deepEqual(
        found.map(({ kind }) => kind),
        findings.map(([kind]) => kind),
      );
      for (const [i, [, what]] of findings.entries()) assert.match(found[i]!.what, what);
    } finally {
      await mock.stop();
    }
  });
}

test("no model is no mistake", async () => {
  const [found] = await checkModel({ environment: {}, data: "", now: 0 });
  assert.equal(found!.kind, "ok");
});
