import type { Check } from "./check.ts";
import { checkChannels } from "./check-channels.ts";
import { checkClock } from "./check-clock.ts";
import { checkConfiguration } from "./check-configuration.ts";
import { checkDiscord } from "./check-discord.ts";
import { checkDisk } from "./check-disk.ts";
import { checkModel } from "./check-model.ts";
import { checkService } from "./check-service.ts";
import { checkSlack } from "./check-slack.ts";
import { checkSources } from "./check-sources.ts";
import { checkStore } from "./check-store.ts";

/** What the doctor looks into, in the order in which it is told. A platform or a model adds a line. */
export const checks: readonly Check[] = [
  { name: "configuration", run: checkConfiguration },
  { name: "disk", run: checkDisk },
  { name: "store", run: checkStore },
  { name: "clock", run: checkClock },
  { name: "sources", run: checkSources },
  { name: "service", run: checkService },
  { name: "channels", run: checkChannels },
  { name: "model", run: checkModel },
  { name: "slack", run: checkSlack },
  { name: "discord", run: checkDiscord },
];
