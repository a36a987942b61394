import assert from "node:assert/strict";
import { test } from "node:test";
import { parseAnswer, schemaOf } from "../../src/models/parse-answer.ts";

const good = '{"sentences":[{"text":"It rained.","evidence":[{"id":"a1.s01","quote":"rained"}]}]}';

/** What a model writes, and whether its answer is found in it. */
const rows: readonly (readonly [string, string, boolean])[] = [
  ["JSON alone", good, true],
  ["a fence", `\`\`\`json\n${good}\n\`\`\``, true],
  ["words around it", `Sure {thing}! ${good} Anything else?`, true],
  ["thoughts before it", `<think>{"sentences": 1}</think>${good}`, true],
  ["braces in a string", good.replace("It rained.", 'It { rained \\" } heavily.'), true],
  ["keys that nobody asked for", good.replace("{", '{"note":1,'), true],
  ["nothing", "", false],
  ["prose", "I cannot find any sentence.", false],
  ["a cut object", good.slice(0, -5), false],
  ["a missing key", good.replace('"text":"It rained.",', ""), false],
  ["a wrong type", good.replace('"It rained."', "7"), false],
  ["thoughts without an end", `<think>${good}`, false],
];

for (const [what, text, isFound] of rows) {
  test(`${what}: ${isFound ? "an answer" : "no answer"}`, () => {
    assert.equal(parseAnswer(text, "sentences").kind, isFound ? "answer" : "wrong");
  });
}

test("the schemas are what strict servers take: every key required, no others, no limits", () => {
  for (const name of ["points", "verdicts", "sentences", "claims"] as const) {
    checkStrict(schemaOf(name));
  }
});

function checkStrict(schema: unknown): void {
  if (typeof schema !== "object" || schema === null) return;
  const { type, properties, required, additionalProperties, ...more } = schema as Record<string, unknown>;
  if (type === "object") {
    assert.equal(additionalProperties, false);
    assert.deepEqual(required, Object.keys(properties as object));
  }
  for (const limit of ["minItems", "maxItems", "minLength", "maxLength", "pattern", "format", "$ref"])
    assert.ok(!(limit in more), `${limit} in ${JSON.stringify(schema)}`);
  for (const inner of [
    ...Object.values((properties as object | undefined) ?? {}),
    ...Object.values(more),
  ].flat())
    checkStrict(inner);
}
