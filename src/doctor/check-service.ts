import { readServiceHealth } from "../service/service-health.ts";
import { storeExists } from "../store/open-store.ts";
import type { Finding, Patient } from "./check.ts";
import { toWrong } from "./to-wrong.ts";

/** Does a service run on the data folder, and is it well? */
export async function checkService({ data, now }: Patient): Promise<readonly Finding[]> {
  const health = storeExists(data) ? await readServiceHealth(data, now) : ({ kind: "none" } as const);
  switch (health.kind) {
    case "none":
      return [{ kind: "note", what: `none runs on ${data}`, remedy: "start it: npm start" }];
    case "starting":
      return [{ kind: "ok", what: "is starting" }];
    case "running":
      return [
        { kind: "ok", what: `runs since ${toMinute(health.startedAt)}` },
        ...Object.entries(health.unheard ?? {}).map(([chat, reason]) => describeUnheard(chat, reason)),
      ];
    case "stuck": {
      const what = `has not got on since ${toMinute(health.beatAt)}`;
      return [{ kind: "wrong", what, remedy: "see its log, and start it again" }];
    }
  }
}

function describeUnheard(chat: string, reason: string): Finding {
  return toWrong(`does not hear ${chat}: ${reason}`, { otherwise: "see what is told of it below" });
}

/** "2026-03-09 08:15 UTC" */
function toMinute(at: string): string {
  return `${at.slice(0, 16).replace("T", " ")} UTC`;
}
