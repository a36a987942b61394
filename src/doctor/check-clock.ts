import { countWorkspace } from "../store/workspace-counts.ts";
import type { Finding, Patient } from "./check.ts";
import { readStored } from "./read-stored.ts";

/** No computer that runs this can be older. */
const earliest = Date.parse("2026-01-01T00:00:00Z");
/** Clocks that are set by the network are this exact. */
const toleranceMs = 2 * 60_000;

/** Is the clock plausible, and has it not been set back behind what is stored? */
export async function checkClock({ data, now }: Patient): Promise<readonly Finding[]> {
  const what = `the clock says ${new Date(now).toISOString().slice(0, 16)} UTC`;
  const remedy = "set it by the network (timedatectl set-ntp true)";
  if (now < earliest) return [{ kind: "wrong", what, remedy }];
  const counts = await readStored(data, countWorkspace);
  const lastAt = counts.kind === "read" ? counts.value.lastArticleAt : null;
  if (lastAt !== null && Date.parse(lastAt) > now + toleranceMs) {
    return [{ kind: "wrong", what: `${what}, and an article came at ${lastAt.slice(0, 16)} UTC`, remedy }];
  }
  return [{ kind: "ok", what }];
}
