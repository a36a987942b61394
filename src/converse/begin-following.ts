import type { Following } from "../chat/commands/command-desk.ts";
import { type Follow, followStory } from "../store/follows.ts";
import { requestDigest } from "../store/slots.ts";
import { isTold } from "../store/told-stories.ts";
import { inTransaction, type Workspace } from "../store/workspace.ts";

/**
 * Has a channel follow a story; `at` is ISO 8601. Where it was never told of the story, a digest of that alone is asked
 * for, all or nothing: by it readers know what changes, and in its thread they are told.
 */
export function beginFollowing(
  workspace: Workspace,
  follow: Follow,
  { who, at, areReplied }: { readonly who: string; readonly at: string; readonly areReplied: boolean },
): Promise<Following> {
  return inTransaction(workspace, async (inner) => {
    if (!(await followStory(inner, follow, { who, at }))) return "already";
    if (!areReplied) return "digests";
    if (await isTold(inner, follow)) return "thread";
    await requestDigest(inner, { ...follow, requestedBy: who, requestedAt: at });
    return "post";
  });
}
