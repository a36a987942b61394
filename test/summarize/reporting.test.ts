import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { rateReporting } from "../../src/summarize/reporting.ts";
import { readStatement } from "../../src/summarize/statement.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { article } from "./sample-story.ts";

function rate(title: string, body: string): number {
  const source = article("x", title, body);
  return rateReporting(source, readSentences(source).map(readStatement));
}

describe("rateReporting", () => {
  const report =
    "The ferry to Osk ran aground on Monday, the coastguard said.\n\nNobody was hurt.\n\nDivers inspected the hull at noon.\n\nThe crossing stays closed until Friday.";
  const table: readonly (readonly [kind: string, title: string, body: string])[] = [
    ["what we know", "Osk ferry: what we know so far", report],
    ["questions", "Osk ferry", `What happened?\n\n${report}\n\nIs the crossing open?\n\nIt is closed.`],
    ["a blog", "Osk ferry", `${report}\n\nI was on board and we all laughed.\n\nMy advice is to wait.`],
    ["a tabloid", "Osk ferry", `${report}\n\nFuming families sobbed.\n\nIt was a shocking twist.`],
  ];
  test("a report is one", () => assert.equal(rate("Osk ferry runs aground", report), 1));
  test("a title made from the first words teases nobody", () =>
    assert.equal(rate("The ferry to Osk ran aground on…", report), 1));
  for (const [kind, title, body] of table) {
    test(`${kind} is less of one`, () => assert.ok(rate(title, body) < 0.8, String(rate(title, body))));
  }
});
