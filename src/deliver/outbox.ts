import type { OpenDelivery, TakeWish } from "../store/deliveries.ts";
import type { PartSent, PartStart } from "../store/delivery-parts.ts";
import type { DeliveryEnd } from "../store/end-delivery.ts";
import type { Lease } from "../store/lease.ts";
import type { Postponement } from "../store/postpone-delivery.ts";

/**
 * What is to be posted, and what became of it. Every function takes and gives JSON values, so that the store behind
 * it may be in another thread; the first argument is a workspace's id. What each does is said in
 * `store/`.
 */
export interface Outbox {
  readonly take: (wish: TakeWish) => Promise<readonly OpenDelivery[]>;
  readonly startPart: (workspace: string, lease: Lease, part: PartStart) => Promise<boolean>;
  readonly savePartSent: (workspace: string, lease: Lease, part: PartSent) => Promise<void>;
  readonly postpone: (workspace: string, lease: Lease, until: Postponement) => Promise<void>;
  readonly end: (workspace: string, lease: Lease, end: DeliveryEnd) => Promise<boolean>;
}
