import type { Config } from "../config/config.ts";
import { readConfig } from "../config/read-config.ts";
import { callWorker } from "../service/call-worker.ts";
import { createLog } from "../service/create-log.ts";
import { createPlatforms } from "../service/create-platforms.ts";
import { runService } from "../service/run-service.ts";
import type { WorkerData } from "../service/service-settings.ts";
import { sleep } from "../service/sleep.ts";
import type { Wish } from "./command-line.ts";
import type { GreetingDesk } from "./greeting-desk.ts";
import type { World } from "./world.ts";

/** Runs the service until it is told to stop; where there is no news yet, shows what a digest is like. */
export async function start(wish: Wish, world: World): Promise<void> {
  const { config: configured, warnings } = readConfig({ ...world.environment, RASHOMON_DATA: wish.data });
  const config = allowing(configured, wish.allow);
  const log = createLog({
    level: config.log.level,
    format: config.log.format === "auto" ? (world.isWatched ? "text" : "json") : config.log.format,
    colour: world.colour && world.isWatched,
    secrets: secretsOf(config),
    write: world.tell,
  });
  for (const reason of warnings) log("warn", "configuration is odd", { reason });
  const { now, signal, print, width, colour } = world;
  const settings = { config, look: { width, colour } };
  await runService(settings, {
    ...{ now, signal, log, worker, random: Math.random },
    platforms: createPlatforms(config, { print, width, colour }),
    createChats:
      config.slack === null && config.discord === null
        ? null
        : async (host) => {
            const { createChats } = await import("../service/create-chats.ts");
            return createChats(config, host, { now, log, wait: (ms) => sleep(ms, signal) });
          },
    greet: async () => {
      const data: WorkerData = { ...settings, desk: "greeting" };
      const greeting = callWorker<GreetingDesk>(worker, data, { name: "greeting", log });
      print(await greeting.desk.showSample(wish, signal).finally(() => greeting.stop(0)));
      print(howToGoOn);
    },
  });
}

const howToGoOn =
  "Rashomon goes on running: add a feed from another terminal and its articles come in by themselves. Ctrl+C stops it.\n";

const worker = new URL("../worker.ts", import.meta.url);

function allowing(config: Config, allow: readonly string[]): Config {
  return { ...config, polling: { ...config.polling, allow: [...config.polling.allow, ...allow] } };
}

/** What must not be written anywhere. */
function secretsOf({ slack, discord, model }: Config): readonly string[] {
  const { clientSecret, stateSecret, encryptionKey } = slack?.oauth ?? {};
  const secrets = [slack?.botToken, slack?.appToken, slack?.signingSecret, discord?.token, model?.apiKey];
  return [...secrets, clientSecret, stateSecret, encryptionKey].flatMap((secret) => secret ?? []);
}
