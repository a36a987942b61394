import type { Problem } from "../news/digest.ts";
import type { ConfiguredSource } from "../store/sources.ts";

/** The sources that are missing from what readers get, and why. */
export function listUnhealthy(sources: readonly ConfiguredSource[]): readonly Problem[] {
  return sources.flatMap(({ name, address, health, failingSince }) => {
    if (health.kind !== "failing" && health.kind !== "gone") return [];
    const since =
      health.kind === "failing" && failingSince !== null ? `failing since ${toMinute(failingSince)}: ` : "";
    return { stage: "read", subject: name ?? address, message: `${since}${health.reason ?? health.kind}` };
  });
}

/** "2026-03-09 08:15 UTC" */
function toMinute(at: string): string {
  return `${at.slice(0, 16).replace("T", " ")} UTC`;
}
