import { commandTable } from "../chat/commands/command-table.ts";
import { slackManifest as toManifest } from "../chat/slack/slack-manifest.ts";
import type { World } from "./world.ts";

/** Prints what an app for Slack is created from; with the public address of one that is heard over HTTP. */
export function slackManifest([publicUrl]: readonly string[], { print }: World): void {
  const manifest = toManifest(commandTable, { publicUrl: publicUrl?.replace(/\/+$/, "") ?? null });
  print(`${JSON.stringify(manifest, null, 2)}\n`);
}
