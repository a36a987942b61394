import type { DeliveryEvent } from "../deliver/deliver.ts";
import { describeFailure } from "./describe-failure.ts";
import type { Log } from "./log.ts";

/** What is said of a delivery that has ended. */
const ends = {
  sent: "posted",
  failed: "not posted",
  unclear: "perhaps posted, which cannot be told",
} as const;

/** Logs what becomes of deliveries. */
export function logDelivery(log: Log): (event: DeliveryEvent) => void {
  return (event) => {
    if (event.kind === "broken") return void log("error", "outbox failed", describeFailure(event.error));
    const { delivery, verdict } = event;
    const { workspace, digest, platform, channel } = delivery;
    const what = delivery.replyTo === null ? "digest" : "update";
    const facts = { workspace, channel: `${platform}:${channel}`, digest };
    switch (verdict.kind) {
      case "ended": {
        const level = verdict.state === "sent" ? "info" : "error";
        log(level, `${what} ${ends[verdict.state]}`, { ...facts, reason: verdict.reason });
        break;
      }
      case "postponed": {
        const { tryAt, error } = verdict;
        if (error !== null)
          log("warn", `${what} not posted yet`, { ...facts, nextTryAt: tryAt, reason: error });
        break;
      }
      case "lost":
        log("debug", "delivery taken by another", facts);
    }
  };
}
