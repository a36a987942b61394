import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort, startServer } from "./start-server.ts";

/**
 * Another Slack on loopback, by https://www.npmjs.com/package/emulate: it knows tokens and scopes, the installation by
 * OAuth, and keeps the metadata of messages; it has neither Socket Mode nor commands.
 */
export interface EmulatedSlack {
  readonly apiUrl: string;
  readonly url: string;
  stop(): Promise<void>;
}

export const emulatedTokens = {
  /** May post and read. */
  full: "xoxb-not-a-token-full",
  /** May post, and not read what was posted. */
  blind: "xoxb-not-a-token-blind",
} as const;

const BOT_SCOPES = [
  "chat:write",
  "commands",
  "channels:read",
  "channels:history",
  "groups:read",
  "users:read",
];

const program = fileURLToPath(new URL("./platforms/node_modules/emulate/dist/index.js", import.meta.url));

/** Starts it; the caller ends with `stop()`. */
export async function startEmulatedSlack(
  redirectUrl = "http://127.0.0.1:3999/slack/oauth_redirect",
): Promise<EmulatedSlack> {
  const folder = await mkdtemp(join(tmpdir(), "rashomon-emulate-"));
  const seed = join(folder, "seed.yaml");
  await writeFile(seed, JSON.stringify(configure(redirectUrl)));
  const port = await freePort();
  const args = [program, "start", "--service", "slack", "--port", `${port}`, "--seed", seed];
  const server = await startServer(process.execPath, args, port);
  return {
    apiUrl: `${server.url}api/`,
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function configure(redirectUrl: string) {
  const app = { app_id: "A000000001", client_id: "111.222" };
  const token = (name: string, scopes: readonly string[]) => ({
    token: name,
    type: "bot",
    ...app,
    user: "alice",
    scopes,
  });
  return {
    slack: {
      signing_secret: "not-a-secret",
      team: { name: "Newsroom", domain: "newsroom" },
      users: [{ name: "alice", real_name: "Alice", email: "alice@newsroom.example" }],
      channels: [
        { name: "general", topic: "General" },
        // Each test takes some for itself.
        ...Array.from({ length: 99 }, (_, n) => ({ name: `news-${n}`, topic: "News" })),
      ],
      bots: [{ name: "rashomon" }],
      oauth_apps: [
        {
          ...app,
          client_secret: "not-a-secret",
          name: "Rashomon",
          redirect_uris: [redirectUrl],
          scopes: BOT_SCOPES,
        },
      ],
      strict_scopes: true,
      tokens: [
        token(emulatedTokens.full, BOT_SCOPES),
        token(emulatedTokens.blind, ["chat:write", "channels:read"]),
      ],
    },
  };
}
