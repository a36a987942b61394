import type { SourceView } from "../chat/commands/command-desk.ts";
import type { ConfiguredSource } from "../store/sources.ts";

/** A source as a channel sees it. */
export function viewSource({ id, name, currentAddress, health }: ConfiguredSource): SourceView {
  const { kind, reason } = health;
  return {
    id,
    name: name ?? currentAddress,
    address: currentAddress,
    health: reason === null || kind === "ok" ? kind : `${kind}: ${reason}`,
  };
}
