import { createFiles } from "../../src/chat/files/create-files.ts";
import { createOutbox } from "../../src/deliver/create-outbox.ts";
import { deliver } from "../../src/deliver/deliver.ts";
import { sleep } from "../../src/service/sleep.ts";
import { releaseDeliveries } from "../../src/store/deliveries.ts";
import { openStore } from "../../src/store/open-store.ts";
import { inWorkspace } from "../../src/store/workspace.ts";
import { connectToCrowdedChat, slowestArrivalMs } from "../servers/crowded-chat.ts";
import { putIntoOutbox, sampleMessage } from "./sample-delivery.ts";

// A service in a process of its own, to be killed: makes a digest for each of two platforms ten times a second,
// and posts what is in the outbox. Arguments: the folder, the address of the chat, how many digests to make.
const never = new AbortController().signal;
const [folder, origin, count] = process.argv.slice(2) as [string, string, string];
const store = await openStore(folder);
const workspace = inWorkspace(store, "local");
const platforms = [createFiles(`${folder}/digests`), connectToCrowdedChat(origin)];
await releaseDeliveries(store);

const delivering = deliver(
  {
    outbox: createOutbox(store),
    platforms,
    clock: { now: Date.now, sleep: (ms, signal) => sleep(Math.min(ms, 1000), signal) },
    random: () => 0,
    holder: String(process.pid),
    report: () => {},
    limits: { pollMs: 10, settleMs: 3 * slowestArrivalMs },
  },
  never,
);
process.stdout.write("at work\n");
for (let i = 0; i < Number(count); i += 1) {
  const message = sampleMessage(`digest ${process.pid} ${i}`, 2);
  for (const platform of platforms) {
    const at = new Date().toISOString();
    await putIntoOutbox(workspace, { message, platform, channel: `channel-${i % 3}`, at });
  }
  await sleep(100, never);
}
await delivering;
