import type { ChatHost } from "../chat/chat.ts";
import type { Platform } from "../chat/platform.ts";
import type { Config } from "../config/config.ts";
import { type DeliveryEvent, deliver } from "../deliver/deliver.ts";
import { longestWaitMs } from "../models/model-settings.ts";
import { UserError } from "../news/user-error.ts";
import { takeServiceLock } from "../store/service-lock.ts";
import { attempt } from "./attempt.ts";
import { callWorker, type WorkerOptions } from "./call-worker.ts";
import type { ConnectedChat } from "./create-chats.ts";
import { createPublisher } from "./create-publisher.ts";
import type { Desk } from "./desk.ts";
import { givesSign } from "./gives-sign.ts";
import type { IngestDesk } from "./ingest-desk.ts";
import { keepListening } from "./keep-listening.ts";
import { keepPulse } from "./keep-pulse.ts";
import type { Log } from "./log.ts";
import { logDelivery } from "./log-delivery.ts";
import { type HealthPort, openHealthPort } from "./open-health-port.ts";
import type { OutboxDesk } from "./outbox-desk.ts";
import type { PublishingDesk } from "./publishing-desk.ts";
import { repeat } from "./repeat.ts";
import { readServiceHealth } from "./service-health.ts";
import type { ServiceSettings, WorkerData } from "./service-settings.ts";
import { sleep } from "./sleep.ts";
import { startTicker } from "./start-ticker.ts";
import { tellClosed } from "./tell-closed.ts";

/** What a service takes from the world. */
export interface ServiceWorld {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Where digests are posted besides to chats. */
  readonly platforms: readonly Platform[];
  /** The chats in which people ask the host, and to which digests are posted; null: none. */
  readonly createChats: ((host: ChatHost) => Promise<readonly ConnectedChat[]>) | null;
  /** The file that serves a desk in a thread; it finds `WorkerData` as its data. */
  readonly worker: URL;
  /** Greets who started it on a newsroom without news, while it runs already. */
  readonly greet: () => Promise<void>;
}

/** Requests for digests out of turn are looked for so often. */
const requestsEveryMs = 2_000;
/** A digest makes much that is soon forgotten, and is made sooner where that is not collected all the time. */
const publishingYoungMb = 48;
/** A batch of articles takes seconds; who does not answer for so long hangs. */
const answerMs = 30_000;
/** When all is to stop, what is under way in a worker has so long to end. */
const graceMs = 1_500;

/**
 * Runs until the signal is aborted, and has ended ten seconds after that: articles are taken in as they come, digests
 * are made when they are due, and posted. This thread talks to platforms, ticks, and calls the workers, nothing else.
 *
 * @throws UserError where a service runs on the folder already.
 */
export async function runService(settings: ServiceSettings, world: ServiceWorld): Promise<void> {
  const { config } = settings;
  const { now, random, signal, log, worker } = world;
  const lock = takeServiceLock(config.data);
  if (lock === null) throw new UserError(alreadyRuns(config.data));
  const unheard = new Map<string, string>();
  const pulse = keepPulse(config.data, { now, unheard, longestSilenceMs: longestSilenceMs(config) });
  const hire = <D extends Desk<D>>(
    desk: WorkerData["desk"],
    options: Omit<WorkerOptions, "name" | "log"> = {},
  ) => callWorker<D>(worker, { ...settings, desk } satisfies WorkerData, { name: desk, log, ...options });
  const [ingest, outbox] = [hire<IngestDesk>("ingest"), hire<OutboxDesk>("outbox")];
  // A digest may take long, as with a slow model: it gets on as long as it is heard of.
  const beat = () => attempt("pulse", pulse.beat, world);
  const publishing = { onSign: beat, youngMb: publishingYoungMb };
  const publishDue = createPublisher(outbox.desk, () => hire<PublishingDesk>("publishing", publishing));
  const chatting = world.createChats === null ? null : hire<ChatHost>("chat");
  const chats = (chatting && (await world.createChats?.(chatting.desk))) ?? [];
  const platforms = [...world.platforms, ...chats.flatMap((one) => one.platforms)];
  const tick = async () => {
    await publishDue(signal);
    // Without articles that come in the service does not get on, whatever else it does.
    if (await givesSign({ name: "ingest", ping: ingest.desk.ping }, { withinMs: answerMs, log, signal }))
      await pulse.beat();
  };
  let health: HealthPort | null = null;
  const ticker = startTicker(() => attempt("tick", tick, world), log);
  try {
    await outbox.desk.begin();
    await pulse.beat();
    const readHealth = () => readServiceHealth(config.data, now());
    const { figures: readFigures } = outbox.desk;
    if (config.healthPort !== null)
      health = await openHealthPort(config.healthPort, { readHealth, readFigures });
    const outlook = await outbox.desk.outlook();
    log("info", "service runs", { ...outlook });
    const holder = `service ${now()} ${random()}`;
    const [write, tell] = [logDelivery(log), tellClosed(chats, world)];
    const report = (event: DeliveryEvent) => [write, tell].forEach((one) => void one(event));
    const delivery = { outbox: outbox.desk, platforms, random, holder, report };
    await Promise.all([
      attempt("tick", tick, world),
      outlook.sources + outlook.articles === 0 && attempt("greeting", world.greet, world),
      repeat(ingest.desk.run, { name: "ingest", everyMs: 0, log }, signal),
      // Also what is due: a clock that is set back must not keep the ticker's minutes from coming.
      repeat(publishDue, { name: "publishing", everyMs: requestsEveryMs, log }, signal),
      deliver({ ...delivery, clock: { now, sleep } }, signal),
      ...chats.map(({ chat }) => keepListening(chat, unheard, world)),
    ]);
  } catch (error) {
    // Whatever was broken off by being told to stop is found by the next start.
    if (!signal.aborted) throw error;
  } finally {
    await ticker.stop();
    health?.close();
    await Promise.all([ingest, outbox, chatting].map((called) => called?.stop(graceMs)));
    await Promise.all(platforms.map((platform) => platform.disconnect()));
    await pulse.end();
    lock.release();
    log("info", "service stopped");
  }
}

function alreadyRuns(folder: string): string {
  return `a service runs on ${folder} already; stop that one, or choose another folder with --data DIR`;
}

/** It looks what is due every minute, and may wait for a model to answer. */
function longestSilenceMs({ model }: Config): number {
  return 3 * 60_000 + (model === null ? 0 : longestWaitMs(model));
}
