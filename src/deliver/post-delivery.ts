import type { Platform, PostRef } from "../chat/platform.ts";
import type { OpenDelivery } from "../store/deliveries.ts";
import { editPost } from "./edit-post.ts";
import { type PostPorts, postPart } from "./post-part.ts";
import { ended, type Verdict } from "./verdict.ts";

/**
 * Posts what is left of a delivery that was taken, part by part in their order, and writes down what became of it.
 *
 * @param holder the name under which it was taken
 */
export async function postDelivery(
  delivery: OpenDelivery,
  platform: Platform,
  holder: string,
  ports: PostPorts,
): Promise<Verdict> {
  const { outbox } = ports;
  const lease = { delivery: delivery.id, holder };
  const verdict = await postParts(delivery, platform, holder, ports);
  switch (verdict.kind) {
    case "ended": {
      const { kind: _, ...given } = verdict;
      // That a reply is refused may lie in the post that it is for; the channel's next digest will tell.
      const end = { ...given, closesChannel: given.closesChannel && delivery.replyTo === null };
      return (await outbox.end(delivery.workspace, lease, end))
        ? { kind: "ended", ...end }
        : { kind: "lost" };
    }
    case "postponed": {
      const { kind: _, ...until } = verdict;
      await outbox.postpone(delivery.workspace, lease, until);
      return verdict;
    }
    case "lost":
      return verdict;
  }
}

async function postParts(
  delivery: OpenDelivery,
  platform: Platform,
  holder: string,
  ports: PostPorts,
): Promise<Verdict> {
  let thread: PostRef | null = delivery.replyTo;
  let { failures } = delivery;
  for (const part of delivery.parts) {
    let { ref } = part;
    if (part.edits !== null) {
      const job = { delivery, part, platform, holder, replyTo: null, failures };
      const result = ref === null ? await editPost(job, part.edits, ports) : null;
      if (result !== null && result.kind !== "posted") return result;
      failures = 0;
      continue;
    }
    if (ref === null) {
      const replyTo = part.inThread ? thread : null;
      const result = await postPart({ delivery, part, platform, holder, replyTo, failures }, ports);
      if (result.kind !== "posted") return result;
      ref = result.ref;
      failures = 0;
    }
    thread ??= ref;
  }
  return ended("sent", null, { nowAt: ports.clock.now() });
}
