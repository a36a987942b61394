import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { messageFaults, viewFaults } from "./block-kit.ts";

const plain = (text: string) => ({ type: "plain_text", text });
const header = (text: string) => ({ type: "header", text: plain(text) });
const mrkdwn = (text: string) => ({ type: "section", text: { type: "mrkdwn", text } });
const rich = (...elements: object[]) => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements }],
});
const button = (action: string, label = "Details") => ({
  type: "button",
  text: plain(label),
  action_id: action,
  value: "1",
});
const table = (...widths: number[]) => ({
  type: "table",
  rows: widths.map((n) => Array.from({ length: n }, () => ({ type: "raw_text", text: "a" }))),
});

test("good messages have no fault", () => {
  const good: Record<string, object[]> = {
    "header at its limit": [header("x".repeat(150))],
    "50 blocks": Array.from({ length: 50 }, () => ({ type: "divider" })),
    "section at its limit": [mrkdwn("x".repeat(3000))],
    "rich text with a link": [rich({ type: "link", url: "https://a.example/1", text: "1a" })],
    buttons: [{ type: "actions", elements: [button("a"), button("b")] }],
    "one table": [table(2, 2)],
  };
  for (const [name, blocks] of Object.entries(good))
    assert.deepEqual(messageFaults({ text: "News", blocks }), [], name);
});

test("every bad message is told from good ones", () => {
  const bad: Record<string, object[]> = {
    "51 blocks": Array.from({ length: 51 }, () => ({ type: "divider" })),
    "no blocks": [],
    "header of 151": [header("x".repeat(151))],
    "header in mrkdwn": [{ type: "header", text: { type: "mrkdwn", text: "a" } }],
    "empty section": [mrkdwn("")],
    "section of 3001": [mrkdwn("x".repeat(3001))],
    "section of nothing": [{ type: "section" }],
    "11 fields": [{ type: "section", fields: Array.from({ length: 11 }, () => plain("a")) }],
    "field of 2001": [{ type: "section", fields: [plain("x".repeat(2001))] }],
    "11 context elements": [{ type: "context", elements: Array.from({ length: 11 }, () => plain("a")) }],
    "26 buttons": [{ type: "actions", elements: Array.from({ length: 26 }, (_, i) => button(`a${i}`)) }],
    "an action twice": [{ type: "actions", elements: [button("a"), button("a")] }],
    "button of 76": [{ type: "actions", elements: [button("a", "x".repeat(76))] }],
    "value of 2001": [{ type: "actions", elements: [{ ...button("a"), value: "x".repeat(2001) }] }],
    "a block id twice": [
      { ...header("a"), block_id: "one" },
      { ...header("b"), block_id: "one" },
    ],
    "an unknown block": [{ type: "marquee" }],
    "an unknown key": [{ ...header("a"), colour: "red" }],
    "a script as link": [rich({ type: "link", url: "javascript:alert(1)", text: "a" })],
    "a link that ends its markup": [rich({ type: "link", url: "https://a.example/|b>", text: "a" })],
    "a mention": [rich({ type: "user", user_id: "U1" })],
    "a broadcast": [rich({ type: "broadcast", range: "channel" })],
    "empty rich text": [rich()],
    "ragged table": [table(2, 3)],
    "101 rows": [table(...Array.from({ length: 101 }, () => 1))],
    "two tables": [table(1), table(1)],
    "too much text in all": Array.from({ length: 5 }, () => mrkdwn("x".repeat(2500))),
  };
  for (const [name, blocks] of Object.entries(bad))
    assert.notDeepEqual(messageFaults({ text: "News", blocks }), [], name);
});

test("a message without words for its notification is at fault", () => {
  assert.notDeepEqual(messageFaults({ blocks: [header("a")] }), []);
  assert.notDeepEqual(messageFaults({ text: " ", blocks: [header("a")] }), []);
  assert.notDeepEqual(messageFaults({ text: "x".repeat(4001) }), []);
  assert.deepEqual(messageFaults({ text: "Only text" }), []);
});

test("modals and Homes", () => {
  const input = { type: "input", label: plain("Question"), element: { type: "plain_text_input" } };
  const modal = { type: "modal", title: plain("Ask"), submit: plain("Ask"), blocks: [input] };
  assert.deepEqual(viewFaults(modal), []);
  assert.deepEqual(viewFaults({ type: "home", blocks: [header("Digests")] }), []);
  const bad: Record<string, object> = {
    "title of 25": { ...modal, title: plain("x".repeat(25)) },
    "no submit": { type: "modal", title: plain("Ask"), blocks: [input] },
    "metadata of 3001": { ...modal, private_metadata: "x".repeat(3001) },
    "101 blocks": { ...modal, blocks: Array.from({ length: 101 }, () => ({ type: "divider" })) },
    "another type": { ...modal, type: "drawer" },
  };
  for (const [name, view] of Object.entries(bad)) assert.notDeepEqual(viewFaults(view), [], name);
});

const shared = fileURLToPath(new URL("../../../../shared/data/block-kit/", import.meta.url));
const skip = existsSync(shared) ? false : "the Block Kit fixtures are not beside the project";

test("what others hold valid is valid here, as far as Rashomon uses it", { skip }, () => {
  const ours = ["header", "divider", "section", "context", "actions", "rich_text", "table", "input"];
  const folder = `${shared}fixtures/valid/blocks/`;
  const blocks = readdirSync(folder).map((file) => ({ file, block: readJson(folder + file) }));
  // Elements that Rashomon has no use for.
  const foreign = /checkboxes/;
  const known = blocks.filter(({ file, block }) => ours.includes(String(block.type)) && !foreign.test(file));
  assert.ok(known.length >= 10);
  for (const { file, block } of known)
    assert.deepEqual(messageFaults({ text: "a", blocks: [block] }), [], file);
  for (const file of readdirSync(`${shared}fixtures/valid/views`))
    assert.deepEqual(viewFaults(readJson(`${shared}fixtures/valid/views/${file}`)), [], file);
});

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
}
