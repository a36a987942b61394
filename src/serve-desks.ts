import type { MessagePort } from "node:worker_threads";
import type { DeskWorld } from "./service/desk-world.ts";
import { serveDesk } from "./service/serve-desk.ts";
import type { WorkerData } from "./service/service-settings.ts";

/** Serves in a worker the desk that its data names. Only what that needs is loaded. */
export function serveDesks(port: MessagePort, data: WorkerData, world: Omit<DeskWorld, "log">): void {
  switch (data.desk) {
    case "chat":
      serveDesk(port, async (log) => {
        const { openChatDesk } = await import("./service/chat-desk.ts");
        return openChatDesk(data, { ...world, log });
      });
      break;
    case "greeting":
      serveDesk(port, async (log) => {
        const { openGreetingDesk } = await import("./commands/greeting-desk.ts");
        return openGreetingDesk(data, { ...world, log });
      });
      break;
    case "ingest":
      serveDesk(port, async (log) => {
        const { openIngestDesk } = await import("./service/ingest-desk.ts");
        return openIngestDesk(data, { ...world, log });
      });
      break;
    case "outbox":
      serveDesk(port, async (log) => {
        const { openOutboxDesk } = await import("./service/outbox-desk.ts");
        return openOutboxDesk(data, { ...world, log });
      });
      break;
    case "publishing":
      serveDesk(port, async (log) => {
        const { openPublishingDesk } = await import("./service/publishing-desk.ts");
        return openPublishingDesk(data, { ...world, log });
      });
  }
}
