import { listClosedChannels } from "../store/closed-channels.ts";
import type { Finding, Patient } from "./check.ts";
import { readStored } from "./read-stored.ts";
import { toWrong } from "./to-wrong.ts";

/** Do the channels take digests to which some were posted? */
export async function checkChannels({ data }: Patient): Promise<readonly Finding[]> {
  const closed = await readStored(data, listClosedChannels);
  if (closed.kind !== "read" || closed.value.length === 0) return [{ kind: "ok", what: "none is closed" }];
  return closed.value.map(({ platform, channel, reason }) => {
    const otherwise = "see that digests can be posted there";
    const or = `after that try it: post ${platform}:${channel}`;
    return toWrong(`${platform}:${channel} takes no digests: ${reason}`, { otherwise, or });
  });
}
