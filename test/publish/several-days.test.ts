import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { createFiles } from "../../src/chat/files/create-files.ts";
import { createOutbox } from "../../src/deliver/create-outbox.ts";
import { deliverDue } from "../../src/deliver/deliver.ts";
import { defaultDigestOptions } from "../../src/news/digest-options.ts";
import { ingest } from "../../src/newsroom/ingest.ts";
import { claimDue } from "../../src/publish/claim-due.ts";
import { serveWaiting } from "../../src/publish/serve-waiting.ts";
import { folderSource } from "../../src/sources/folder.ts";
import { listDigests } from "../../src/store/digests.ts";
import { addSchedule } from "../../src/store/schedules.ts";
import { listSlots } from "../../src/store/slots.ts";
import { temporaryFolder } from "../sources/temporary-folder.ts";
import { temporaryWorkspace } from "../store/temporary-store.ts";

const hourMs = 3_600_000;
/** A Monday. */
const monday = Date.parse("2026-03-09T00:00:00Z");
const graceMs = 6 * hourMs;

test("a week of digests: what changed is told as an update, nothing twice, and no hour is left out", async (t) => {
  const desk = await openDesk(t);
  await desk.read(7, "Gazette", ferry);
  assert.match(await desk.tick(8), /ferry capsized off Tolvik[\s\S]*killing 9 people/i);

  await desk.read(30, "Herald", ferryGrown);
  await desk.read(31, "Post", march);
  const tuesday = await desk.tick(32);
  assert.match(tuesday, /marched through Sael/);
  assert.match(tuesday, /Update[\s\S]*9[\s\S]*20/);

  await desk.read(40, "Tribune", ferryAgain);
  assert.equal(await desk.tick(56), "");

  // Nothing runs on Thursday at eight, nor on Friday before twelve past nine.
  await desk.read(70, "Post", library);
  const friday = await desk.tick(4 * 24 + 9.2);
  assert.match(friday, /due 08:00, posted 09:12/);
  assert.match(friday, /library/);
  assert.doesNotMatch(friday, /Tolvik|marched/);

  assert.equal(await desk.tick(4 * 24 + 9.3), "");
  assert.deepEqual(await desk.outcomes(), [
    "posted",
    "posted",
    "skipped-empty",
    "skipped-missed",
    "posted-late",
  ]);
  const windows = await desk.windows();
  assert.equal(windows[0]!.since, iso(-16));
  for (const [i, { since }] of windows.slice(1).entries()) assert.equal(since, windows[i]!.until);
});

const ferry =
  "Published: 2026-03-09\n\nFerry capsizes off Tolvik\n\nA ferry capsized off Tolvik in a storm on Sunday night, killing 9 people, the coast guard said. The ferry Nordlys had left Osk for Tolvik with eighty passengers. Divers searched the wreck of the Nordlys until nightfall.\n";
const ferryGrown =
  "Published: 2026-03-10\n\nMore dead after ferry capsizes off Tolvik\n\nThe ferry Nordlys that capsized off Tolvik in a storm on Sunday night killed 20 people, the coast guard said. Bodies were found on the beaches of Osk in the morning. The Nordlys was built forty years ago and belonged to a bank.\n";
const ferryAgain =
  "Published: 2026-03-10\n\nFerry Nordlys: relatives wait in Osk\n\nRelatives waited in Osk for news of the ferry Nordlys, which capsized off Tolvik in a storm on Sunday night, killing 20 people. The coast guard has ended its search. Flags hang at half mast in Tolvik.\n";
const march =
  "Published: 2026-03-10\n\nReaders march for their school\n\nThousands marched through Sael against the closing of the city school. The mayor promised to speak with them. Its budget was cut twice this decade.\n";
const library =
  "Published: 2026-03-11\n\nNew library opens in Kawabe\n\nA library with a roof of glass opened in Kawabe after six years. Architect Rin Oda called it a living room for the city. Entry is free on Sundays.\n";

function iso(hours: number): string {
  return new Date(monday + hours * hourMs).toISOString();
}

/** A newsroom with a digest every day at eight, UTC, into a folder; all times are hours since Monday began. */
async function openDesk(t: TestContext) {
  const workspace = await temporaryWorkspace(t);
  const { folder, remove } = await temporaryFolder({});
  t.after(remove);
  const { signal } = new AbortController();
  const effectsAt = (hours: number) => ({
    now: () => monday + hours * hourMs,
    signal,
    onProgress: () => {},
  });
  await addSchedule(
    workspace,
    {
      ...{ text: "daily 08:00", zone: "UTC", platform: "files", channel: "daily" },
      options: { ...defaultDigestOptions, quietWhenEmpty: true },
    },
    { createdBy: "Ana", createdAt: iso(0), nextDueAt: iso(8) },
  );
  const files = createFiles(folder);
  const seen = new Set<string>();

  /** All that the service does in a minute; what it posted. */
  async function tick(hours: number): Promise<string> {
    const effects = effectsAt(hours);
    await claimDue(workspace.store, { now: iso(hours), graceMs });
    const served = serveWaiting(workspace.store, {
      ...{ ...effects, graceMs, zone: "UTC", options: defaultDigestOptions, improve: null },
      renderers: new Map([["files", files]]),
    });
    await Array.fromAsync(served);
    // No time passes within a minute: what waits is only ever called off.
    const sleep = (_: number, until: AbortSignal) =>
      new Promise<void>((resolve) => until.addEventListener("abort", () => resolve()));
    const clock = { now: effects.now, sleep };
    const ports = { outbox: createOutbox(workspace.store), platforms: [files], clock, random: () => 0 };
    await deliverDue({ ...ports, holder: `test ${hours}`, report: () => {} }, signal);
    const posts = readdirSync(join(folder, "daily")).filter((name) => !seen.has(name));
    for (const name of posts) seen.add(name);
    return posts.map((name) => readFileSync(join(folder, "daily", name), "utf8")).join("\n");
  }

  async function read(hours: number, outlet: string, article: string): Promise<void> {
    const source = await temporaryFolder({ "article.txt": `Source: ${outlet}\n${article}` });
    t.after(source.remove);
    await ingest([folderSource(source.folder)], workspace, effectsAt(hours));
  }

  const outcomes = async () => (await listSlots(workspace, 10)).map(({ outcome }) => outcome.kind).reverse();
  const windows = async () => (await listDigests(workspace, 10)).map(({ window }) => window).reverse();
  return { tick, read, outcomes, windows };
}
