import type { Renderer } from "../chat/platform.ts";
import { renderDigest } from "../chat/render-digest.ts";
import { planDelivery } from "../deliver/plan-delivery.ts";
import { isEmptyDigest } from "../digest/compose-digest.ts";
import type { DigestOptions } from "../news/digest-options.ts";
import { UserError } from "../news/user-error.ts";
import { saveDigest } from "../store/digests.ts";
import { listFollows } from "../store/follows.ts";
import { closeSlot, type WaitingSlot } from "../store/slots.ts";
import { findStoryIds } from "../store/stories.ts";
import type { DigestEffects } from "./compose-for-readers.ts";
import { digestOfStories } from "./digest-of-stories.ts";
import { makeDigest } from "./make-digest.ts";

/** What is needed to serve slots. */
export interface Publishing extends DigestEffects {
  /** How each platform shows a digest, by the platform's name. */
  readonly renderers: ReadonlyMap<string, Renderer>;
  /** What those get who ask for a digest. */
  readonly options: DigestOptions;
  /** In which those who ask for a digest are told the time. */
  readonly zone: string;
}

/** What became of a slot. */
export type Served =
  | ({ readonly kind: "made" } & MadeFacts)
  | { readonly kind: "no news" }
  | { readonly kind: "served already" };

/** A digest that is in the outbox. */
export interface MadeFacts {
  readonly digest: number;
  readonly stories: number;
  readonly updates: number;
  /** What it took to make it. */
  readonly seconds: number;
}

/** The first digest of a schedule, and one out of turn, tell what is so new. */
const firstWindowMs = 24 * 3_600_000;

/**
 * Makes the digest of a slot and puts it into the outbox, or ends the slot where there is no news. Who asked for a
 * digest is also told that there is none.
 *
 * @throws UserError where nothing can be posted to the slot's platform.
 */
export async function serveSlot(
  { workspace, slot, schedule }: WaitingSlot,
  { renderers, options: usual, zone, ...effects }: Publishing,
): Promise<Served> {
  const platform = renderers.get(slot.platform);
  if (platform === undefined) {
    throw new UserError(`${slot.platform} is not configured; see .env.example, then start the service again`);
  }
  const madeAt = toIso(effects.now());
  const since = schedule?.lastWindowEnd ?? toIso(effects.now() - firstWindowMs);
  const options = schedule?.options ?? usual;
  const due = { dueAt: slot.dueAt, postedAt: madeAt, zone: schedule?.zone ?? zone };
  const newsBegin = { since, lastArticle: schedule?.lastArticle ?? null };
  const { digest, lastArticle } =
    slot.story === null
      ? await makeDigest(
          workspace,
          {
            ...{ schedule: slot.schedule, newsBegin, options, slot: due },
            followed: await followedIn(workspace, slot),
          },
          effects,
        )
      : {
          digest: await digestOfStories(workspace, { ids: [slot.story], shown: [], slot: due }, effects),
          lastArticle: null,
        };
  const isQuiet = slot.story !== null || (schedule !== null && options.quietWhenEmpty);
  if (isEmptyDigest(digest) && isQuiet) {
    await closeSlot(workspace, slot.id, { kind: "skipped-empty", reason: "there was no news" }, madeAt);
    return { kind: "no news" };
  }
  const delivery = planDelivery(renderDigest(digest), { workspace: workspace.id, slot, platform });
  const saved = { slot: slot.id, window: { since, until: madeAt, lastArticle }, madeAt, digest };
  const id = await saveDigest(workspace, saved, [delivery]);
  if (id === null) return { kind: "served already" };
  const { briefs, updates, receipt } = digest;
  return {
    kind: "made",
    ...{ digest: id, stories: briefs.length, updates: updates.length, seconds: receipt.seconds },
  };
}

/** The ids of the stories that the slot's channel follows, as they are called now. */
async function followedIn(
  workspace: WaitingSlot["workspace"],
  { platform, channel }: WaitingSlot["slot"],
): Promise<ReadonlySet<string>> {
  const follows = await listFollows(workspace);
  const own = follows.filter((one) => one.platform === platform && one.channel === channel);
  const stories = own.map(({ story }) => story);
  return new Set((await findStoryIds(workspace, stories)).values());
}

function toIso(ms: number): string {
  return new Date(ms).toISOString();
}
