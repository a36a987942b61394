import type { PostedPart } from "../store/delivery-parts.ts";
import { ask, attempt, leaseOf, type PartJob, type Posted, type PostPorts } from "./post-part.ts";
import { afterEditError, toIso, type Verdict } from "./verdict.ts";

/**
 * Puts the body of a part into the place of an earlier post, and writes down that it did. To do so twice changes
 * nothing, so after a lost answer it is simply done again. What cannot be changed stays as it is.
 */
export async function editPost(
  job: PartJob,
  { ref, key }: PostedPart,
  ports: PostPorts,
): Promise<Posted | Verdict> {
  const { delivery, part, platform } = job;
  const { outbox, clock, limits, stop } = ports;
  if (stop.gently.aborted) return { kind: "postponed", tryAt: null, error: null, notPosted: null };
  const nowAt = clock.now();
  const start = { position: part.position, now: toIso(nowAt), until: toIso(nowAt + limits.leaseMs) };
  if (!(await outbox.startPart(delivery.workspace, leaseOf(job), start))) return { kind: "lost" };
  try {
    await ask(ports, (signal) => platform.edit(ref, { body: part.body, key }, signal));
  } catch (error) {
    const again = afterEditError(error, attempt(job, ports));
    if (again !== null) return again;
  }
  const sent = { position: part.position, ref, now: toIso(clock.now()) };
  await outbox.savePartSent(delivery.workspace, leaseOf(job), sent);
  return { kind: "posted", ref };
}
