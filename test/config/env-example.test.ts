import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "dotenv";
import { configSchema } from "../../src/config/config-schema.ts";
import { readConfig } from "../../src/config/read-config.ts";

const example = readFileSync(new URL("../../.env.example", import.meta.url), "utf8");
/** The example with every variable set. */
const variables = parse(example.replaceAll(/^# (?=[A-Z_]+=)/gm, ""));

test(".env.example names every variable once, and no other", () => {
  const named = [...example.matchAll(/^# ([A-Z_]+)=/gm)].map(([, name]) => name).sort();
  assert.deepEqual(named, Object.keys(configSchema.shape).sort());
});

test("what .env.example states is what holds where nothing is set", () => {
  assert.deepEqual(readConfig(variables), readConfig({}));
});
