import { type App, webApi } from "@slack/bolt";
import { UserError } from "../../news/user-error.ts";
import type { Chat, ChatHost } from "../chat.ts";
import type { Staff } from "../commands/rank-of.ts";
import { createOnce } from "../once.ts";
import type { Platform } from "../platform.ts";
import { createClients } from "./create-clients.ts";
import { createSlackApp, type SlackApp, type SlackSettings } from "./create-slack-app.ts";
import type { Ears, SlackLog } from "./ears.ts";
import { hearButtons } from "./hear-buttons.ts";
import { hearCommands } from "./hear-commands.ts";
import { hearEvents } from "./hear-events.ts";
import { hearForms } from "./hear-forms.ts";
import { createInstallationStore } from "./installation-store.ts";
import { createManagesTeam } from "./manages-team.ts";
import { createSlackPlatform } from "./slack-platform.ts";
import { tellManagers } from "./tell-managers.ts";

/** A socket that was closed is opened again after so long. */
const againMs = 1_000;

/** What Slack is connected with. */
export interface SlackOptions extends SlackSettings {
  readonly staff: Staff;
  readonly host: ChatHost;
  readonly workspaceOf: (team: string) => string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly log: SlackLog;
}

/** Slack as a platform and as a chat; it is connected when it is listened to, and may be posted to before. */
export function createSlack(options: SlackOptions): {
  readonly chat: Chat;
  readonly platforms: readonly [Platform];
} {
  const { staff, host, workspaceOf, now, wait, log, oauth } = options;
  const clientOf = createClients(options, host);
  const isNew = createOnce(now);
  const ears: Ears = {
    ...{ host, staff, workspaceOf, log },
    hasManyTeams: oauth !== null,
    managesTeam: createManagesTeam(now, wait),
  };
  const chat: Chat = {
    name: "slack",
    listen: (signal) => listen(options, ears, isNew, signal),
    tellManagers: (message, channel) => tellManagers(message, channel, { oauth, host, staff, clientOf }),
  };
  return { chat, platforms: [createSlackPlatform(clientOf, wait)] };
}

async function listen(
  options: SlackOptions,
  ears: Ears,
  isNew: (id: string) => boolean,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  const { oauth, host, log, appToken, port } = options;
  const installations = oauth === null ? null : createInstallationStore(host, oauth.encryptionKey);
  const { app, socket } = createSlackApp(options, installations, log);
  app.error(async (error) => log("error", "Slack could not be answered", { message: error.message }));
  refuseReplays(app, isNew);
  for (const hear of [hearCommands, hearButtons, hearForms, hearEvents]) hear(app, ears);
  try {
    await app.init();
    await app.start(...(appToken === null ? [port] : []));
  } catch (error) {
    await app.stop().catch(() => {});
    throw toConnectError(error);
  }
  log("info", "Slack is connected", { by: appToken === null ? `HTTP on port ${port}` : "a socket" });
  try {
    if (socket === null) await aborted(signal);
    else await keepConnected(socket, options, signal);
  } finally {
    await app.stop();
  }
}

/**
 * Connects again whenever the socket closes, which Slack has it do every few hours, until the signal is aborted.
 *
 * @throws Error where it cannot be connected again.
 */
async function keepConnected(
  socket: NonNullable<SlackApp["socket"]>,
  { wait, log }: SlackOptions,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    await Promise.race([aborted(signal), new Promise((resolve) => socket.once("disconnected", resolve))]);
    if (signal.aborted) return;
    log("debug", "Slack has closed the socket");
    await wait(againMs);
    if (signal.aborted) return;
    await socket.start().catch((error: unknown) => {
      throw toConnectError(error);
    });
  }
}

/** Slack sends again what it thinks lost, and over HTTP a stranger may, within five minutes. */
function refuseReplays(app: App, isNew: (id: string) => boolean): void {
  app.use(async ({ body, next, ...rest }) => {
    const { event_id: event, trigger_id: trigger } = body as {
      readonly event_id?: string;
      readonly trigger_id?: string;
    };
    const id = event ?? trigger;
    if (id === undefined || isNew(id)) return next();
    const { ack } = rest as { readonly ack?: () => Promise<void> };
    await ack?.();
  });
}

/** What is to be done where Slack cannot be reached as it is configured. */
function toConnectError(error: unknown): Error {
  const name = error instanceof webApi.WebAPIPlatformError ? error.data.error : null;
  if (
    name === "invalid_auth" ||
    name === "not_authed" ||
    name === "account_inactive" ||
    name === "token_revoked"
  )
    return new UserError(
      `Slack does not take a token (${name}); set SLACK_BOT_TOKEN and SLACK_APP_TOKEN to those that the app's pages show, and look with: rashomon doctor`,
    );
  if (name !== null)
    return new UserError(`Slack cannot be heard: it answers ${name}; look with: rashomon doctor`);
  return error instanceof Error ? error : new Error("Slack has closed the socket before it was open");
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
