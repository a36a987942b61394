import { defaultDigestOptions } from "../../src/news/digest-options.ts";
import { listClosedChannels, reopenChannel } from "../../src/store/closed-channels.ts";
import { listDeliveries, takeDeliveries } from "../../src/store/deliveries.ts";
import { listParts, savePartSent, startPart } from "../../src/store/delivery-parts.ts";
import { findDigest, findLatestDigest, listDigests, listShown, saveDigest } from "../../src/store/digests.ts";
import { endDelivery } from "../../src/store/end-delivery.ts";
import { postponeDelivery } from "../../src/store/postpone-delivery.ts";
import {
  addSchedule,
  changeSchedule,
  listSchedules,
  type ScheduleSettings,
} from "../../src/store/schedules.ts";
import { claimSlot, closeSlot, listSlots, requestDigest } from "../../src/store/slots.ts";
import type { Workspace } from "../../src/store/workspace.ts";
import { sampleDigest } from "../chat/sample-digest.ts";

/** Numbers that the store gave. */
export interface DeliveryNumbers {
  readonly schedule: number;
  /** One that has no digest yet. */
  readonly slot: number;
  readonly digest: number;
  readonly delivery: number;
}

const at = "2026-03-09T08:00:00.000Z";
const later = "2026-03-09T08:02:00.000Z";
const holder = "one";
const settings: ScheduleSettings = {
  text: "daily 08:00",
  zone: "UTC",
  platform: "files",
  channel: "news",
  options: defaultDigestOptions,
};
const by = { createdBy: "Ana", createdAt: at, nextDueAt: at };
const part = { key: "key-1", body: { text: "Hello" }, inThread: false, edits: null };

/**
 * Puts something into every table of deliveries: a schedule that is due again and has told of stories, a digest on its
 * way to a second channel, a closed channel, a request.
 */
export async function fillDeliveries(workspace: Workspace, name: string): Promise<DeliveryNumbers> {
  const schedule = await addSchedule(workspace, settings, by);
  const due = { slot: "2026-03-09T08:00", dueAt: at };
  const claim = { schedule: { id: schedule, nextDueAt: at }, due, skipped: [], claimedAt: at };
  const served = await claimSlot(workspace, { ...claim, nextDueAt: later });
  const window = { since: at, until: later, lastArticle: 1 };
  const digest = await saveDigest(workspace, { slot: served!, window, madeAt: at, digest: sampleDigest }, [
    { platform: name, channel: "news", replyTo: null, parts: [{ ...part, key: `${name}-1` }] },
    { platform: name, channel: "sport", replyTo: null, parts: [{ ...part, key: `${name}-2` }] },
    { platform: name, channel: "closed", replyTo: null, parts: [{ ...part, key: `${name}-3` }] },
  ]);
  const wish = { holder, platforms: [name], now: at, until: later };
  const [news, sport, closed] = await takeDeliveries(workspace.store, wish);
  const end = { reason: null, closesChannel: false, endedAt: later };
  await endDelivery(workspace, { delivery: news!.id, holder }, { ...end, state: "sent" });
  const refused = { ...end, reason: "archived", closesChannel: true, state: "failed" as const };
  await endDelivery(workspace, { delivery: closed!.id, holder }, refused);
  const slot = await requestDigest(workspace, {
    platform: name,
    channel: "news",
    requestedBy: "Ben",
    requestedAt: at,
  });
  return { schedule, slot, digest: digest!, delivery: sport!.id };
}

/** A call of every query about deliveries, by the name of its function. */
export const deliveryQueries: Readonly<
  Record<string, (workspace: Workspace, numbers: DeliveryNumbers) => Promise<unknown>>
> = {
  addSchedule: async (workspace) => {
    await addSchedule(workspace, settings, by);
    return (await listSchedules(workspace)).map(({ text, state }) => [text, state]);
  },
  changeSchedule: async (workspace, { schedule }) => {
    await changeSchedule(workspace, schedule, { state: { kind: "paused", reason: "holidays" } });
    return listSchedules(workspace);
  },
  listSchedules,
  claimSlot: async (workspace, { schedule }) => {
    const due = { slot: "2026-03-09T08:02", dueAt: later };
    const claim = { schedule: { id: schedule, nextDueAt: later }, due, skipped: [], claimedAt: later };
    return (await claimSlot(workspace, { ...claim, nextDueAt: null })) !== null;
  },
  requestDigest: async (workspace) => {
    const request = { platform: "files", channel: "news", requestedBy: "Eve", requestedAt: at };
    await requestDigest(workspace, request);
    return (await listSlots(workspace, 10)).map(({ key, outcome }) => [key, outcome]);
  },
  closeSlot: (workspace, { slot }) =>
    closeSlot(workspace, slot, { kind: "skipped-empty", reason: null }, later),
  listSlots: (workspace) => listSlots(workspace, 10),
  saveDigest: async (workspace, { slot }) => {
    const digest = {
      slot,
      window: { since: at, until: later, lastArticle: 1 },
      madeAt: at,
      digest: sampleDigest,
    };
    const delivery = {
      platform: "files",
      channel: "news",
      replyTo: null,
      parts: [{ ...part, key: "another" }],
    };
    return (await saveDigest(workspace, digest, [delivery])) !== null;
  },
  findDigest: (workspace, { digest }) => findDigest(workspace, digest),
  findLatestDigest: (workspace) => findLatestDigest(workspace, { platform: "files", channel: "news" }),
  listDigests: (workspace) => listDigests(workspace, 10),
  listShown: (workspace, { schedule }) => listShown(workspace, schedule, at),
  listDeliveries: (workspace) => listDeliveries(workspace, 10),
  listParts: (workspace, { delivery }) => listParts(workspace, delivery),
  startPart: (workspace, { delivery }) =>
    startPart(workspace, { delivery, holder }, { position: 0, now: later, until: later }),
  savePartSent: async (workspace, { delivery }) => {
    const ref = { channel: "sport", id: "7" };
    await savePartSent(workspace, { delivery, holder }, { position: 0, ref, now: later });
    return listParts(workspace, delivery);
  },
  postponeDelivery: async (workspace, { delivery }) => {
    await postponeDelivery(workspace, { delivery, holder }, { tryAt: later, error: "busy", notPosted: 0 });
    return listDeliveries(workspace, 10);
  },
  endDelivery: async (workspace, { delivery }) => {
    const end = { state: "failed", reason: "archived", closesChannel: true, endedAt: later } as const;
    return [await endDelivery(workspace, { delivery, holder }, end), await listClosedChannels(workspace)];
  },
  listClosedChannels,
  reopenChannel: async (workspace) => {
    const closed = await listClosedChannels(workspace);
    return reopenChannel(workspace, closed[0] ?? { platform: "slack", channel: "closed" });
  },
};
