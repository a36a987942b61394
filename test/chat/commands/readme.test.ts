import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { commandTable } from "../../../src/chat/commands/command-table.ts";

const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8").replaceAll("\\|", "|");

for (const { usage, for: rank } of commandTable.flatMap(({ forms }) => forms)) {
  test(`the README tells of ${usage}, and that it is for ${rank}`, () => {
    const line = readme.split("\n").find((one) => one.includes(`\`${usage}\``));
    assert.match(line ?? "", new RegExp(`\\| ${rank} \\|`));
  });
}
