import { readServiceHealth } from "../service/service-health.ts";
import { storeExists } from "../store/open-store.ts";
import type { Finding, Patient } from "./check.ts";

/** Does a service run on the data folder, and is it well? */
export async function checkService({ data, now }: Patient): Promise<readonly Finding[]> {
  const health = storeExists(data) ? await readServiceHealth(data, now) : ({ kind: "none" } as const);
  switch (health.kind) {
    case "none":
      return [{ kind: "note", what: `none runs on ${data}`, remedy: "start it: npm start" }];
    case "starting":
      return [{ kind: "ok", what: "is starting" }];
    case "running":
      return [{ kind: "ok", what: `runs since ${health.startedAt.slice(0, 16)} UTC` }];
    case "stuck": {
      const what = `has not got on since ${health.beatAt.slice(0, 16)} UTC`;
      return [{ kind: "wrong", what, remedy: "see its log, and start it again" }];
    }
  }
}
