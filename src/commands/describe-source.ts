import { cleanLine } from "../chat/clean-line.ts";
import type { ConfiguredSource } from "../store/sources.ts";

/** A source in one line: id, health, name, address, and the reason where it is not well. */
export function describeSource(source: ConfiguredSource): string {
  const { id, health, failingSince, nextPollAt } = source;
  const since =
    health.kind === "failing" && failingSince !== null ? ` since ${failingSince.slice(0, 16)}Z` : "";
  const again =
    health.kind === "failing" && nextPollAt !== null ? ` (again at ${nextPollAt.slice(0, 16)}Z)` : "";
  const reason = health.reason === null ? "" : ` - ${health.reason}${again}`;
  return cleanLine(`${id}  ${health.kind}${since}  ${nameSource(source)}${reason}`);
}

/** "Lindmar Gazette, https://gazette.example/rss" */
export function nameSource({
  name,
  currentAddress,
}: Pick<ConfiguredSource, "name" | "currentAddress">): string {
  return name === null ? currentAddress : `${name}, ${currentAddress}`;
}

/** A source as `sources list --format json` gives it. */
export function toSourceJson(source: ConfiguredSource) {
  const { id, kind, currentAddress, name, fullText, allow, addedAt, polledAt, nextPollAt, lastNewAt } =
    source;
  const { health, failures, failingSince } = source;
  return {
    id,
    kind,
    address: currentAddress,
    name,
    fullText,
    allow,
    health: health.kind,
    reason: health.reason,
    failures,
    failingSince,
    addedAt,
    polledAt,
    nextPollAt,
    lastNewAt,
  };
}
