import { listUnhealthy } from "../polling/list-unhealthy.ts";
import { listSources } from "../store/sources.ts";
import type { Finding, Patient } from "./check.ts";
import { readStored } from "./read-stored.ts";
import { toWrong } from "./to-wrong.ts";

const none: Finding = {
  kind: "note",
  what: "there is none, so no digest has anything to tell",
  remedy: "add one: sources add ADDRESS_OR_FOLDER",
};

/** Is there something to read, and can all of it be read? */
export async function checkSources({ data }: Patient): Promise<readonly Finding[]> {
  const stored = await readStored(data, listSources);
  if (stored.kind === "unreadable") {
    return [{ kind: "note", what: "were not looked at", remedy: "mend the store first, as told above" }];
  }
  const sources = stored.kind === "none" ? [] : stored.value;
  if (sources.length === 0) return [none];
  const unhealthy = listUnhealthy(sources);
  const readable = sources.length - unhealthy.length;
  const advice = { otherwise: "correct it", or: "remove it: sources list, sources remove ID" };
  return [
    ...(readable === 0
      ? []
      : [{ kind: "ok", what: `${readable} of ${sources.length} can be read` } as const]),
    ...unhealthy.map(({ subject, message }) => toWrong(`${subject}: ${message}`, advice)),
  ];
}
