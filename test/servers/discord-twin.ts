import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** A Discord on loopback: https://www.npmjs.com/package/discord-digital-twin, as far as tests use it. */
export interface DiscordTwin {
  readonly restUrl: string;
  readonly botToken: string;
  readonly guildId: string;
  readonly botUserId: string;
  readonly prisma: { readonly channel: { findMany(): Promise<readonly TwinChannel[]> } };
  readonly server: { readonly gateway: TwinGateway } | null;
  start(): Promise<void>;
  stop(): Promise<void>;
  getFirstNonBotUserId(): Promise<string>;
  channel(id: string): TwinRoom;
  simulateInteraction(what: object): Promise<{ readonly id: string; readonly token: string }>;
  simulateModalSubmit(what: object): Promise<{ readonly id: string }>;
}

export interface TwinChannel {
  readonly id: string;
  readonly name: string;
  readonly type: number;
}

export interface TwinRoom {
  getMessages(): Promise<readonly TwinMessage[]>;
  getInteractionResponse(id: string): Promise<unknown>;
  user(id: string): {
    runSlashCommand(what: object): Promise<{ readonly id: string; readonly token: string }>;
    clickButton(what: object): Promise<{ readonly id: string }>;
    selectMenu(what: object): Promise<{ readonly id: string }>;
  };
}

export interface TwinMessage {
  readonly id: string;
  readonly content: string;
  readonly flags?: number;
  readonly components?: unknown;
  readonly thread?: { readonly id: string };
}

interface TwinGateway {
  readonly clients: readonly TwinClient[];
  readonly wss: { once(event: "connection", heard: () => void): void };
}

interface TwinClient {
  readonly ws: {
    close(code: number): void;
    on(event: "message", heard: (raw: Buffer) => void): void;
    send(text: string): void;
  };
  identified: boolean;
  sequence: number;
}

const packageFile = new URL("./platforms/package.json", import.meta.url);

/** Starts a Discord with text channels of these names; the caller ends with `stop()`. */
export async function startDiscordTwin(
  channels: readonly { readonly name: string; readonly type: number }[],
): Promise<DiscordTwin> {
  const path = createRequire(packageFile).resolve("discord-digital-twin");
  const { DigitalDiscord } = (await import(pathToFileURL(path).href)) as {
    DigitalDiscord: new (options: object) => DiscordTwin;
  };
  const twin = new DigitalDiscord({
    guild: { name: "Newsroom" },
    channels,
    users: [{ username: "alice" }],
    botUser: { username: "Rashomon" },
    // As long as those of Discord.
    botToken: `twin.${"t".repeat(60)}`,
  });
  await twin.start();
  return twin;
}

const RESUME = 6;

/**
 * Ends the connections of all bots with a code of the gateway; done when one is back, having resumed its session or
 * begun another. The twin does not know how to resume: that is done for it here.
 */
export async function dropSockets({ server }: DiscordTwin, code: number): Promise<"resumed" | "anew"> {
  const { clients, wss } = server!.gateway;
  const { promise, resolve } = Promise.withResolvers<"resumed" | "anew">();
  wss.once("connection", () => {
    const client = clients.at(-1)!;
    client.ws.on("message", (raw) => {
      const { op } = JSON.parse(raw.toString()) as { readonly op: number };
      if (op === RESUME) {
        client.identified = true;
        client.sequence += 1;
        client.ws.send(JSON.stringify({ op: 0, t: "RESUMED", s: client.sequence, d: {} }));
        resolve("resumed");
      } else if (client.identified) resolve("anew");
    });
  });
  for (const { ws } of [...clients]) ws.close(code);
  return promise;
}
