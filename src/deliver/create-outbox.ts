import { takeDeliveries } from "../store/deliveries.ts";
import { savePartSent, startPart } from "../store/delivery-parts.ts";
import { endDelivery } from "../store/end-delivery.ts";
import type { Store } from "../store/open-store.ts";
import { postponeDelivery } from "../store/postpone-delivery.ts";
import { inWorkspace } from "../store/workspace.ts";
import type { Outbox } from "./outbox.ts";

/** The outbox that is in a store. */
export function createOutbox(store: Store): Outbox {
  return {
    take: (wish) => takeDeliveries(store, wish),
    startPart: (workspace, lease, part) => startPart(inWorkspace(store, workspace), lease, part),
    savePartSent: (workspace, lease, part) => savePartSent(inWorkspace(store, workspace), lease, part),
    postpone: (workspace, lease, until) => postponeDelivery(inWorkspace(store, workspace), lease, until),
    end: (workspace, lease, end) => endDelivery(inWorkspace(store, workspace), lease, end),
  };
}
