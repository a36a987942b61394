import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort, startServer } from "./start-server.ts";

/**
 * A Slack on loopback, by https://www.npmjs.com/package/local-slack: Web API, Socket Mode, signed HTTP, and a control
 * interface by which a test acts as a person. It checks no token and no limit, and keeps no metadata of messages.
 */
export interface LocalSlack {
  /** Of the Web API, with a slash at its end. */
  readonly apiUrl: string;
  /** Of its pages, for a browser. */
  readonly pageUrl: string;
  /** Sends to the control interface; its answer. */
  control(method: "GET" | "POST", path: string, body?: object): Promise<unknown>;
  /** The messages of a channel, the oldest first. */
  messages(channel: string): Promise<readonly SlackMessage[]>;
  stop(): Promise<void>;
}

export interface SlackMessage {
  readonly ts: string;
  readonly text: string;
  readonly thread_ts?: string;
  readonly blocks?: readonly unknown[];
}

/** What every test finds there. The tokens are no secrets: they are made up. */
export const slackNames = {
  team: "T01TEST",
  bot: "U0BOT",
  botToken: "xoxb-not-a-token",
  appToken: "xapp-not-a-token",
  signingSecret: "not-a-secret",
  general: "C01GEN",
  random: "C02RND",
  alice: "U01ALICE",
  bob: "U02BOB",
} as const;

const binary = fileURLToPath(
  new URL("./platforms/node_modules/local-slack-linux-x64/bin/local-slack", import.meta.url),
);

/** A reason to skip tests that need it; false where it can run. */
export const skipWithoutSlack = existsSync(binary)
  ? false
  : "local-slack is not installed, or does not exist for this machine: npm ci --prefix test/servers/platforms";

/** Starts it; events go to Socket Mode, or, signed, to an address. The caller ends with `stop()`. */
export async function startLocalSlack(requestUrl: string | null = null): Promise<LocalSlack> {
  const folder = await mkdtemp(join(tmpdir(), "rashomon-slack-"));
  const config = join(folder, "config.yaml");
  await writeFile(config, JSON.stringify(configure(requestUrl)));
  const port = await freePort();
  const server = await startServer(binary, ["--config", config, "--port", `${port}`], port);
  const control = async (method: "GET" | "POST", path: string, body?: object) => {
    const response = await fetch(`${server.url}_control${path}`, {
      method,
      headers: { "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} → ${response.status} ${text}`);
    return text === "" ? null : (JSON.parse(text) as unknown);
  };
  return {
    apiUrl: `${server.url}api/`,
    pageUrl: server.url,
    control,
    messages: async (channel) => {
      const { messages } = (await control("GET", `/messages/${channel}`)) as {
        messages: readonly SlackMessage[];
      };
      return messages;
    },
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** JSON is YAML. */
function configure(requestUrl: string | null) {
  const { team, bot, botToken, appToken, signingSecret, general, random, alice, bob } = slackNames;
  return {
    workspace: { name: "Newsroom", domain: "newsroom", teamId: team },
    app: {
      appId: "A01APP",
      botUserId: bot,
      botName: "rashomon",
      botToken,
      appToken,
      signingSecret,
      ...(requestUrl === null ? { mode: "socket" } : { mode: "events", requestUrl }),
    },
    users: [
      { id: alice, name: "alice", real_name: "Alice Anderson", email: "alice@newsroom.example" },
      { id: bob, name: "bob", real_name: "Bob Brown", email: "bob@newsroom.example" },
    ],
    channels: [
      { id: general, name: "general", members: [alice, bob, bot] },
      { id: random, name: "random", members: [alice, bot] },
    ],
  };
}
