import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { Block, Message, StoryBlock } from "../../src/chat/message.ts";
import type { Platform, Post, PostRef, Rendered } from "../../src/chat/platform.ts";
import { PostError, type PostOutcome } from "../../src/chat/post-error.ts";
import { renderDigest } from "../../src/chat/render-digest.ts";
import { createOutbox } from "../../src/deliver/create-outbox.ts";
import { deliverDue } from "../../src/deliver/deliver.ts";
import type { Thread } from "../../src/deliver/plan-delivery.ts";
import { sleep } from "../../src/service/sleep.ts";
import { type DeliveryReport, listDeliveries } from "../../src/store/deliveries.ts";
import { listParts } from "../../src/store/delivery-parts.ts";
import { inWorkspace } from "../../src/store/workspace.ts";
import { hostileDigest } from "../chat/hostile-digest.ts";
import { sampleDigest } from "../chat/sample-digest.ts";
import { putIntoOutbox, sampleMessage } from "../deliver/sample-delivery.ts";
import { temporaryStore } from "../store/temporary-store.ts";

/** A platform with two empty channels, what its readers see in them, and what can be made to go wrong at the wire. */
export interface PlatformUnderTest {
  readonly platform: Platform;
  /** Another connection to the same chat, as a process has after a restart. */
  readonly reconnect: () => Promise<Platform>;
  /** Both empty, and may be posted to. */
  readonly channels: readonly [string, string];
  /** What readers see in a channel and its threads, in the order of posting. Never asked through the platform. */
  readonly read: (channel: string) => Promise<readonly SeenPost[]>;
  /** Does `findPosted` answer? */
  readonly tells: boolean;
  /** Do replies stand in the thread of what they reply to? */
  readonly threads: boolean;
  /** Each arranges what happens to the next post; null where it cannot happen to this platform. */
  readonly faults: Readonly<Record<FaultName, (() => void) | null>>;
  readonly remove: () => Promise<void>;
}

/** A post as readers see it. */
export interface SeenPost {
  /** The platform's own id; null where it shows none. */
  readonly id: string | null;
  /** All of its words, in whatever markup. */
  readonly text: string;
  /** The id of the post into whose thread it went. */
  readonly replyTo: string | null;
}

/** What can be arranged for the next post. */
export type FaultName =
  /** It is carried out, and the answer does not arrive. */
  | "answerLost"
  /** It never arrives, and neither does an answer. */
  | "requestLost"
  /** It is turned away: too many; may be tried again in a second. */
  | "limited"
  /** It is turned away for good, as of a channel that is archived. */
  | "refused"
  /** Nobody answers, until it is given up; whether it arrived is the platform's choice. */
  | "hanging";

const never = new AbortController().signal;
const first = (rendered: readonly [Rendered, ...Rendered[]]) => rendered[0].body;
let keys = 0;

/**
 * What every platform must keep to, so that the engine can post each digest once. For another platform, write a test
 * file that calls this with a function which starts a server for it, connects to it, and says how to look into it from
 * outside and how to disturb it (a hook around its HTTP client is enough: let the request through and throw, or throw
 * before, or answer 429); see `test/chat/files/create-files.test.ts` for the least and
 * `test/contracts/faulty-platform.test.ts` for all of it. `create` is called for each test; `skip` is a reason to skip
 * them all.
 */
export function testPlatform(
  name: string,
  create: () => Promise<PlatformUnderTest>,
  skip: string | false = false,
): void {
  const it = (what: string, check: (one: PlatformUnderTest, t: TestContext) => Promise<void>): void => {
    test(`${name}: ${what}`, { skip }, async (t) => {
      const one = await create();
      try {
        await check(one, t);
      } finally {
        await one.remove();
      }
    });
  };
  for (const check of [testRendering, testPosting, testFinding, testStopping]) check(it);
  testFaults(it);
}

type It = (what: string, check: (one: PlatformUnderTest, t: TestContext) => Promise<void>) => void;

function testRendering(it: It): void {
  it("renders JSON values, the same again, and begins outside a thread", async ({ platform }) => {
    for (const message of [
      renderDigest(sampleDigest),
      renderDigest(hostileDigest),
      sampleMessage("Long", 80),
    ]) {
      const rendered = platform.render(message);
      assert.deepEqual(JSON.parse(JSON.stringify(rendered)), rendered);
      assert.deepEqual(platform.render(message), rendered);
      assert.equal(rendered[0].inThread, false);
    }
  });
}

function testPosting(it: It): void {
  const since = new Date(Date.now() - 3_600_000).toISOString();

  it("posts all of a message, in order and in its thread", async ({ platform, channels, read }) => {
    const message = sampleMessage("Long", 60);
    const refs = await postAll(platform, channels[0], message);
    const seen = await read(channels[0]);
    assert.equal(seen.length, refs.length);
    const text = seen.map((post) => post.text).join("\n");
    const places = Array.from({ length: 60 }, (_, i) => text.search(new RegExp(`story ${i + 1}\\b`)));
    assert.ok(
      places.every((place, i) => place > (places[i - 1] ?? -1)),
      places.join(),
    );
    for (const [i, { inThread }] of platform.render(message).entries())
      assert.equal(seen[i]!.replyTo, inThread ? refs[0]!.id : null);
    assert.deepEqual(await read(channels[1]), []);
  });

  it("changes what it posted, and nothing else", async ({ platform, channels: [channel], read, tells }) => {
    const post = postOf(platform, channel, "Before");
    const before = await platform.post(post, never);
    await platform.post(postOf(platform, channel, "Beside"), never);
    const change = { body: first(platform.render(sampleMessage("After", 1))), key: post.key };
    for (let i = 0; i < 2; i += 1) await platform.edit(before, change, never);
    const texts = (await read(channel)).map(({ text }) => text);
    assert.ok(texts.some((text) => text.includes("After")));
    assert.ok(texts.some((text) => text.includes("Beside")));
    if (!tells) return;
    assert.ok(!texts.some((text) => text.includes("Before")), texts.join());
    const found = await platform.findPosted({ channel, keys: [post.key], since, replyTo: null }, never);
    assert.deepEqual(found && [...found], [[post.key, before]]);
  });

  it("notes below a story what became of it, and leaves the rest as it is", async (one) => {
    const { platform, channels, read } = one;
    const message = sampleMessage("Noted", 2);
    const rendered = platform.render(message);
    const note = (story: Block | undefined) => ({ story: story as StoryBlock, text: "Updated *14:05*" });
    const stories = message.blocks.filter(({ kind }) => kind === "story");
    const places = stories.map((story) =>
      rendered.findIndex(({ body }) => platform.annotate(body, note(story)) !== null),
    );
    if (places.every((place) => place < 0)) return;
    assert.ok(places.every((place) => place >= 0));
    const other = platform.annotate(rendered[0].body, note({ ...stories[0]!, headline: "Other" } as Block));
    assert.equal(other, null);
    const refs = await postAll(platform, channels[0], message);
    const told = wordsIn(await read(channels[0]));
    const body = platform.annotate(rendered[places[1]!]!.body, note(stories[1]));
    await platform.edit(refs[places[1]!]!, { body, key: lastKey(refs.length - places[1]! - 1) }, never);
    const noted = wordsIn(await read(channels[0]));
    assert.equal(noted.filter((word) => word.includes("14:05")).length, 1);
    const added = noted.filter((word) => !told.includes(word)).join(" ");
    assert.match(added, /^\W*Updated \W*14:05\W*(?:see(?: the)?(?: thread)?\W*)?$/);
  });
}

function testFinding(it: It): void {
  const since = new Date(Date.now() - 3_600_000).toISOString();

  it("finds what it posted, after a restart too", async ({ platform, reconnect, channels, tells }) => {
    const [channel, other] = channels;
    const post = postOf(platform, channel, "Found");
    const ref = await platform.post(post, never);
    await platform.post(postOf(platform, channel, "Another"), never);
    const reply = { ...postOf(platform, channel, "Reply"), replyTo: ref };
    const replyRef = await platform.post(reply, never);
    const keys = [post.key, "no-such-key"];
    const restarted = await reconnect();
    for (const asked of [platform, restarted]) {
      const found = await asked.findPosted({ channel, keys, since, replyTo: null }, never);
      assert.deepEqual(found && [...found], tells ? [[post.key, ref]] : null);
      const replies = await asked.findPosted({ channel, keys: [reply.key], since, replyTo: ref }, never);
      assert.deepEqual(replies && [...replies], tells ? [[reply.key, replyRef]] : null);
      const elsewhere = await asked.findPosted({ channel: other, keys, since, replyTo: null }, never);
      assert.deepEqual(elsewhere && [...elsewhere], tells ? [] : null);
    }
    await restarted.disconnect();
  });

  it("is not taken in by a key in the words of a post", async ({ platform, channels: [channel], tells }) => {
    const { key } = postOf(platform, channel, "Never posted");
    await platform.post(postOf(platform, channel, `He said "${key}" ${key} ${key}.md`), never);
    const found = await platform.findPosted({ channel, keys: [key], since, replyTo: null }, never);
    assert.deepEqual(found && [...found], tells ? [] : null);
  });
}

function testStopping(it: It): void {
  it("does not post, then or later, what it was told to stop before", async (one) => {
    const { platform, channels, read } = one;
    const post = postOf(platform, channels[0], "Stopped");
    await rejectsWith(platform.post(post, AbortSignal.abort()), "later");
    await platform.post(postOf(platform, channels[0], "Next"), never);
    assert.equal((await read(channels[0])).length, 1);
  });
}

/** What must be said of a post to which that happened, and how often readers see it in the end. */
const expectations: Readonly<
  Record<FaultName, { readonly outcome: PostOutcome["kind"]; readonly end: "sent" | "failed" }>
> = {
  answerLost: { outcome: "unclear", end: "sent" },
  requestLost: { outcome: "unclear", end: "sent" },
  limited: { outcome: "later", end: "sent" },
  refused: { outcome: "refused", end: "failed" },
  hanging: { outcome: "unclear", end: "sent" },
};

function testFaults(it: It): void {
  for (const [fault, { outcome, end }] of Object.entries(expectations)) {
    it(`says of a post what became of it: ${fault}`, async ({ platform, channels: [channel], faults }, t) => {
      const arrange = faults[fault as FaultName];
      if (arrange === null) return t.skip("cannot happen here");
      arrange();
      const post = platform.post(postOf(platform, channel, "Disturbed"), AbortSignal.timeout(500));
      await rejectsWith(post, outcome);
    });

    it(`has a reply once, in its thread, and the note in what it replies to: ${fault}`, async (one, t) => {
      const arrange = one.faults[fault as FaultName];
      if (arrange === null) return t.skip("cannot happen here");
      const post = postOf(one.platform, one.channels[0], "Started");
      const replyTo = await one.platform.post(post, never);
      const body = first(one.platform.render(sampleMessage("Noted", 1)));
      const thread = { replyTo, changes: [{ post: { ref: replyTo, key: post.key }, body }] };
      arrange();
      const { delivery } = await deliverSample(one, fault, t, thread);
      const seen = await one.read(one.channels[0]);
      const replies = seen.filter(({ text }) => text.includes("Delivered"));
      const expected = end === "sent" && outcome === "unclear" && !one.tells ? "unclear" : end;
      assert.equal(delivery.state, expected, delivery.lastError ?? "");
      assert.ok(replies.length <= 1);
      if (expected !== "sent") return;
      assert.equal(replies.length, 1);
      if (one.threads) assert.equal(replies[0]!.replyTo, replyTo.id);
      assert.ok(seen.some(({ text }) => text.includes("Noted")));
    });

    it(`has a digest once: ${fault}`, async (one, t) => {
      const arrange = one.faults[fault as FaultName];
      if (arrange === null) return t.skip("cannot happen here");
      arrange();
      const { delivery, refs } = await deliverSample(one, fault, t);
      const seen = await one.read(one.channels[0]);
      const expected = end === "sent" && outcome === "unclear" && !one.tells ? "unclear" : end;
      assert.equal(delivery.state, expected, delivery.lastError ?? "");
      if (expected === "sent")
        assert.deepEqual(
          seen.map(({ id }) => id),
          refs.map((ref) => ref!.id),
        );
      else assert.ok(seen.length <= 1);
      if (expected !== "sent") assert.notEqual(delivery.lastError, "");
    });
  }
}

/** Delivers a message as the service does, which tries again as often as it has to. */
async function deliverSample(
  { platform, reconnect, channels }: PlatformUnderTest,
  fault: string,
  t: TestContext,
  thread: Thread | null = null,
): Promise<{ readonly delivery: DeliveryReport; readonly refs: readonly (PostRef | null)[] }> {
  const workspace = inWorkspace(await temporaryStore(t), "local");
  const at = new Date().toISOString();
  const text = "Delivered";
  const message: Message =
    thread === null ? sampleMessage(text, 30) : { notification: text, blocks: [{ kind: "note", text }] };
  await putIntoOutbox(workspace, { message, platform, channel: channels[0], at, thread });
  let skippedMs = 0;
  for (const connection of [platform, await reconnect(), await reconnect()]) {
    const ports = {
      outbox: createOutbox(workspace.store),
      platforms: [connection],
      clock: { now: () => Date.now() + skippedMs, sleep },
      random: Math.random,
      holder: "test",
      report: () => {},
      limits: { timeoutMs: 500, settleMs: 1000 },
    };
    await deliverDue(ports, never);
    if (connection !== platform) await connection.disconnect();
    if ((await listDeliveries(workspace, 1))[0]!.endedAt !== null) break;
    skippedMs += 60_000;
    // The chat has a clock of its own.
    if (fault === "limited") await sleep(1100, never);
  }
  const [delivery] = await listDeliveries(workspace, 1);
  return { delivery: delivery!, refs: (await listParts(workspace, delivery!.id)).map(({ ref }) => ref) };
}

async function postAll(platform: Platform, channel: string, message: Message): Promise<readonly PostRef[]> {
  const refs: PostRef[] = [];
  for (const { body, inThread } of platform.render(message)) {
    refs.push(
      await platform.post({ channel, body, key: newKey(), replyTo: inThread ? refs[0]! : null }, never),
    );
  }
  return refs;
}

function postOf(platform: Platform, channel: string, title: string): Post {
  return { channel, body: first(platform.render(sampleMessage(title, 1))), key: newKey(), replyTo: null };
}

function newKey(): string {
  keys += 1;
  return lastKey(0);
}

/** The key that was made last, or so many before it. */
function lastKey(before: number): string {
  return `20260309-0800-${String(keys - before).padStart(11, "0")}`;
}

function wordsIn(posts: readonly SeenPost[]): readonly string[] {
  return posts.flatMap(({ text }) => text.split(/\s+/));
}

async function rejectsWith(post: Promise<unknown>, kind: PostOutcome["kind"]): Promise<void> {
  await assert.rejects(post, (error) => {
    assert.ok(error instanceof PostError, String(error));
    assert.equal(error.outcome.kind, kind, error.message);
    assert.match(error.message, /^\S[^\n]+$/);
    return true;
  });
}
