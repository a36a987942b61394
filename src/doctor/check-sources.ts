import { listUnhealthy } from "../polling/list-unhealthy.ts";
import { openStore, storeExists } from "../store/open-store.ts";
import { listSources } from "../store/sources.ts";
import { inWorkspace } from "../store/workspace.ts";
import type { Finding, Patient } from "./check.ts";

const remedy = "correct or remove it: sources list, sources remove ID";

/** Is there something to read, and can all of it be read? */
export async function checkSources({ data }: Patient): Promise<readonly Finding[]> {
  const none: Finding = {
    kind: "note",
    what: "there is no source, so no digest has anything to tell",
    remedy: "add one: sources add ADDRESS_OR_FOLDER",
  };
  if (!storeExists(data)) return [none];
  const store = await openStore(data);
  const sources = await listSources(inWorkspace(store, "local")).finally(() => store.destroy());
  if (sources.length === 0) return [none];
  const unhealthy = listUnhealthy(sources);
  return [
    { kind: "ok", what: `${sources.length - unhealthy.length} of ${sources.length} can be read` },
    ...unhealthy.map(
      ({ subject, message }): Finding => ({ kind: "wrong", what: `${subject}: ${message}`, remedy }),
    ),
  ];
}
