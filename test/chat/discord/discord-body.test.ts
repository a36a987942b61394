import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyFaults } from "./discord-body.ts";

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (id: string, label = "Details") => ({ type: 2, style: 2, label, custom_id: id });
const row = (...components: object[]) => ({ type: 1, components });
const container = (...components: object[]) => ({ type: 17, components });
const v2 = (...components: object[]) => ({ flags: V2, components });

test("good bodies have no fault", () => {
  for (const body of [
    { content: "Hello" },
    { embeds: [{ title: "Digest", description: "x".repeat(4096) }] },
    v2(container(text("x".repeat(4000)))),
    v2(container(text("a"), { type: 14 }, row(button("a"), button("b")))),
  ])
    assert.deepEqual(bodyFaults(body), []);
});

test("every bad body is told from good ones", () => {
  const bad: Record<string, object> = {
    "content of 2001": { content: "x".repeat(2001) },
    "nothing at all": {},
    "embed description of 4097": { embeds: [{ description: "x".repeat(4097) }] },
    "embeds of 6001": { embeds: [{ description: "x".repeat(4000) }, { description: "x".repeat(2001) }] },
    "six rows": { components: Array.from({ length: 6 }, (_, i) => row(button(`${i}`))) },
    "text of 4001": v2(container(text("x".repeat(4001)))),
    "text of 4001 in all": v2(container(text("x".repeat(2000)), text("x".repeat(2001)))),
    "41 nested components": v2(container(...Array.from({ length: 40 }, () => text("a")))),
    "components with content": { ...v2(text("a")), content: "b" },
    "an empty text": v2(text("")),
    "no components": v2(),
    "six buttons": v2(row(...Array.from({ length: 6 }, (_, i) => button(`${i}`)))),
    "an id twice": v2(row(button("a"), button("a"))),
    "an id of 101": v2(row(button("x".repeat(101)))),
    "a label of 81": v2(row(button("a", "x".repeat(81)))),
    "a script as link": v2(row({ type: 2, style: 5, label: "a", url: "javascript:alert(1)" })),
  };
  for (const [name, body] of Object.entries(bad)) assert.notDeepEqual(bodyFaults(body), [], name);
});
