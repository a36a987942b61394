import type { TestContext } from "node:test";
import { createFiles } from "../../src/chat/files/create-files.ts";
import { createOutbox } from "../../src/deliver/create-outbox.ts";
import { type DigestOptions, defaultDigestOptions } from "../../src/news/digest-options.ts";
import type { Effects } from "../../src/newsroom/effects.ts";
import { ingest } from "../../src/newsroom/ingest.ts";
import { claimDue } from "../../src/publish/claim-due.ts";
import { serveWaiting } from "../../src/publish/serve-waiting.ts";
import { folderSource } from "../../src/sources/folder.ts";
import { addSchedule } from "../../src/store/schedules.ts";
import { listSlots } from "../../src/store/slots.ts";
import { inWorkspace } from "../../src/store/workspace.ts";
import { temporaryFolder } from "../sources/temporary-folder.ts";
import { temporaryStore } from "../store/temporary-store.ts";

const hourMs = 3_600_000;
const graceMs = 6 * hourMs;
/** A Monday. */
const monday = Date.parse("2026-03-09T00:00:00Z");

/** The time so many hours after that Monday began: epoch milliseconds. */
export function at(hours: number): number {
  return monday + hours * hourMs;
}

/** That time as ISO 8601. */
export function iso(ms: number): string {
  return new Date(ms).toISOString();
}

/** A world in which it is always then. */
export function effectsAt(now: number): Effects {
  return { now: () => now, signal: new AbortController().signal, onProgress: () => {} };
}

/** A newsroom with a schedule of every day at eight, UTC, into a folder. */
export async function publishingDesk(t: TestContext, options: Partial<DigestOptions> = {}) {
  const workspace = inWorkspace(await temporaryStore(t), "local");
  const { folder, remove } = await temporaryFolder({});
  t.after(remove);
  const files = createFiles(folder);
  await addSchedule(
    workspace,
    {
      ...{ text: "daily 08:00", zone: "UTC", platform: "files", channel: "daily" },
      options: { ...defaultDigestOptions, ...options },
    },
    { createdBy: "Ana", createdAt: iso(monday), nextDueAt: iso(at(8)) },
  );

  async function publish(now: number): Promise<string[]> {
    await claimDue(workspace.store, { now: iso(now), graceMs });
    const reports = serveWaiting(workspace.store, {
      ...{ ...effectsAt(now), graceMs, zone: "UTC", options: defaultDigestOptions },
      renderers: new Map([["files", files]]),
      improve: null,
    });
    return Array.fromAsync(reports, ({ outcome }) =>
      outcome.kind === "failed" && outcome.isFinal ? "failed for good" : outcome.kind,
    );
  }

  /** Takes what is in the outbox as posted; its text. */
  async function post(now: number): Promise<string> {
    const outbox = createOutbox(workspace.store);
    const wish = { holder: "test", platforms: ["files"], now: iso(now), until: iso(now + hourMs) };
    const texts: unknown[] = [];
    for (const { id, parts } of await outbox.take(wish)) {
      const lease = { delivery: id, holder: "test" };
      texts.push(...parts.map(({ body }) => body));
      const end = { state: "sent", reason: null, closesChannel: false, endedAt: iso(now) } as const;
      await outbox.end(workspace.id, lease, end);
    }
    return texts.join("\n");
  }

  async function read(now: number, article: string): Promise<void> {
    const source = await temporaryFolder({ "article.txt": `Source: Gazette\n\n${article}` });
    t.after(source.remove);
    await ingest([folderSource(source.folder)], workspace, effectsAt(now));
  }

  const outcomes = async () => (await listSlots(workspace, 10)).map(({ outcome }) => outcome.kind).reverse();
  return { workspace, publish, post, read, outcomes };
}
