import type { DeliveryEvent } from "../deliver/deliver.ts";
import { describeFailure } from "./describe-failure.ts";
import type { Log } from "./log.ts";

/** Logs what becomes of deliveries. */
export function logDelivery(log: Log): (event: DeliveryEvent) => void {
  return (event) => {
    if (event.kind === "broken") return void log("error", "outbox failed", describeFailure(event.error));
    const { delivery, verdict } = event;
    const facts = { digest: delivery.digest, platform: delivery.platform, channel: delivery.channel };
    switch (verdict.kind) {
      case "ended": {
        const level = verdict.state === "sent" ? "info" : "error";
        log(level, `digest ${verdict.state}`, {
          ...facts,
          ...(verdict.reason && { reason: verdict.reason }),
        });
        break;
      }
      case "postponed": {
        const { tryAt, error } = verdict;
        if (error !== null) log("warn", "digest not posted yet", { ...facts, tryAt, reason: error });
        break;
      }
      case "lost":
        log("debug", "delivery taken by another", facts);
    }
  };
}
