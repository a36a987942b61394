import assert from "node:assert/strict";
import { test } from "node:test";
import { PostError } from "../../../src/chat/post-error.ts";
import { createTerminal } from "../../../src/chat/terminal/create-terminal.ts";
import { testPlatform } from "../../contracts/platform.ts";

testPlatform("terminal", async () => {
  const printed: string[] = [];
  let closed = false;
  const platform = createTerminal({
    width: 80,
    colour: false,
    print: (text) => {
      printed.push(text);
      if (closed) throw new Error("EPIPE");
    },
  });
  return {
    platform,
    reconnect: async () => platform,
    channels: ["terminal", "nowhere"],
    // It has one channel, whatever that is called.
    read: async (channel) =>
      channel === "terminal" ? printed.map((text) => ({ id: null, text, replyTo: null })) : [],
    tells: false,
    threads: false,
    faults: {
      answerLost: () => {
        closed = true;
      },
      requestLost: null,
      limited: null,
      refused: null,
      hanging: null,
    },
    remove: async () => {},
  };
});

test("only text is printed", async () => {
  const platform = createTerminal({ width: 80, colour: false, print: assert.fail });
  const post = { channel: "terminal", body: { text: "x" }, key: "k", replyTo: null };
  await assert.rejects(platform.post(post, new AbortController().signal), (error) => {
    assert.ok(error instanceof PostError);
    assert.deepEqual(error.outcome, { kind: "refused" });
    return true;
  });
});
