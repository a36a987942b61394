import type { CalledWorker } from "./call-worker.ts";
import { createTurns } from "./create-turns.ts";
import type { OutboxDesk } from "./outbox-desk.ts";
import type { PublishingDesk } from "./publishing-desk.ts";

/** What is under way when all is to stop has so long to end. */
const graceMs = 1_500;

/**
 * Takes what is due and has the digests made, in a worker that is there only for as long: the memory that this needs
 * is given back, and the outbox never waits. One call waits for the other.
 */
export function createPublisher(
  outbox: Pick<OutboxDesk, "claimDue">,
  hire: () => CalledWorker<PublishingDesk>,
): (signal: AbortSignal) => Promise<void> {
  const inTurn = createTurns();
  return (signal) =>
    inTurn(async () => {
      if ((await outbox.claimDue()) === 0) return;
      const publishing = hire();
      await publishing.desk.serveWaiting(signal).finally(() => publishing.stop(graceMs));
    });
}
