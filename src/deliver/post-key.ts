import { createHash } from "node:crypto";
import type { Slot } from "../store/slots.ts";

/**
 * The name of a post for good, by which its platform finds it again: when it was due, for people who see it in a file
 * name, and a hash of what it is. 25 characters: letters, digits, `-`.
 */
export function postKey(workspace: string, slot: PostOccasion, position: number): string {
  const { id, key, claimedAt, platform, channel } = slot;
  // With the time, since another store, begun anew, counts from 1 again.
  const identity = JSON.stringify([workspace, id, key, claimedAt, platform, channel, position]);
  const hash = createHash("sha256").update(identity).digest().readBigUInt64BE();
  return `${stampOf(slot)}-${hash.toString(36).padStart(HASH, "0").slice(-HASH)}`;
}

/** What a post is for: a slot, or what will be one when it is kept. */
export interface PostOccasion extends Pick<Slot, "key" | "dueAt" | "claimedAt" | "platform" | "channel"> {
  /** Null: it has none yet. */
  readonly id: number | null;
}

const HASH = 11;

/** "20260309-0800": in the schedule's zone where the slot's key has a local time, else in UTC. */
function stampOf({ key, dueAt }: PostOccasion): string {
  const local = /\b(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)/;
  const [, year, month, day, hour, minute] = (local.exec(key) ?? local.exec(dueAt))!;
  return `${year}${month}${day}-${hour}${minute}`;
}
