// Draws the digest of the sample newsroom as Slack, Discord and a terminal show it, into its own folder: npm run pictures.
// With a folder, npm run pictures -- FOLDER, it draws there what else readers see: on a narrow screen, in threads, a story
// by itself, an update, and the real articles where they stand beside the checkout. Needs chromium and the packages of
// the test servers.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { discordRenderers } from "../../src/chat/discord/discord-renderers.ts";
import { labelUpdates } from "../../src/chat/labels.ts";
import type { Message } from "../../src/chat/message.ts";
import { noteUpdate } from "../../src/chat/note-update.ts";
import type { Rendered, Renderer } from "../../src/chat/platform.ts";
import { renderDigest } from "../../src/chat/render-digest.ts";
import { renderReply } from "../../src/chat/render-reply.ts";
import { renderStory } from "../../src/chat/render-story.ts";
import { annotateBody } from "../../src/chat/slack/annotate-body.ts";
import { toPosts } from "../../src/chat/slack/to-posts.ts";
import { toText } from "../../src/chat/terminal/to-text.ts";
import { sampleUpdateDigest } from "../chat/sample-update.ts";
import { digestOf } from "../evals/measure.ts";
import { openDiscordDrawing } from "./draw-discord.ts";
import { drawSlack } from "./draw-slack.ts";
import { drawTerminal } from "./draw-terminal.ts";

/** A page, and how much of it is shown. */
interface Picture {
  readonly name: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

const here = fileURLToPath(new URL(".", import.meta.url));
const seeds = fileURLToPath(new URL("../../../shared/data/seeds", import.meta.url));
const folder = process.argv[2];
const found = await digestOf(fileURLToPath(new URL("../fixtures/newsroom", import.meta.url)));
const digest = renderDigest(found);
const discord = await openDiscordDrawing();

/** Without what the renderer puts around the messages. */
const onlyMessages =
  "<style>header,footer,.messageImg{display:none}main{padding:8px 0}.messageUsername{color:#fff!important}</style>";

async function onDiscord(look: (typeof discordRenderers)[number], height: number): Promise<Picture> {
  const [channel] = await discord.draw(look.render(digest), look);
  return {
    name: `digest-on-${look.name}`,
    html: `${channel!}${onlyMessages}`,
    ...{ width: 760, height },
  };
}

function onSlack(name: string, message: Message, width = 700): Picture {
  return {
    name: `slack-${name}`,
    html: drawSlack(toPosts(message), width),
    width: width + 80,
    height: 2_400,
  };
}

const shown = async (): Promise<readonly Picture[]> => [
  await onDiscord(discordRenderers[0], 522),
  { name: "digest-on-slack", html: drawSlack(toPosts(digest).slice(0, 1), 700), width: 760, height: 522 },
  {
    name: "digest-in-the-terminal",
    html: drawTerminal(toText(digest, { width: 80, colour: true })),
    width: 760,
    height: 522,
  },
];

/** What stands in the channel once a story was updated, and the reply in its thread. */
function updated({ render, annotate }: Renderer): readonly Rendered[] {
  const short = renderDigest({ ...found, briefs: found.briefs.slice(0, 1) });
  const story = short.blocks.find((block) => block.kind === "story")!;
  const [update] = sampleUpdateDigest.updates;
  const when = { at: "2026-03-09T14:05:00.000Z", since: "2026-03-09T07:00:00.000Z", zone: "UTC" };
  const note = { story, text: noteUpdate(update!, when) };
  const reply = renderReply(sampleUpdateDigest.updates, labelUpdates(sampleUpdateDigest));
  const posts = render(short).filter(({ inThread }) => !inThread);
  return [
    ...posts.map(({ body }) => ({ body: annotate(body, note) ?? body, inThread: false })),
    ...render(reply).map(({ body }) => ({ body, inThread: true })),
  ];
}

async function updatedOnDiscord(look: Renderer, width: number): Promise<readonly Picture[]> {
  const pages = await discord.draw(updated(look), look);
  return pages.map((page, i) => ({
    name: `${look.name}-updated-${i === 0 ? "channel" : "thread"}-${width}`,
    html: `${page}${onlyMessages}`,
    ...{ width, height: 1_400 },
  }));
}

const looks = async (): Promise<readonly Picture[]> => [
  ...[700, 340].map((width) => ({
    name: `slack-updated-${width}`,
    html: drawSlack(updated({ name: "slack", render: toPosts, annotate: annotateBody }), width),
    ...{ width: width + 80, height: 2_400 },
  })),
  ...(await updatedOnDiscord(discordRenderers[0], 760)),
  ...(await updatedOnDiscord(discordRenderers[0], 420)),
  ...(await updatedOnDiscord(discordRenderers[1], 760)),
  onSlack("digest", digest),
  onSlack("digest-narrow", digest, 340),
  onSlack("story", renderStory(found.briefs[0]!)),
  onSlack("update", renderDigest(sampleUpdateDigest)),
  ...(existsSync(seeds) ? [onSlack("seeds", renderDigest(await digestOf(seeds)))] : []),
];

const pictures = await (folder === undefined ? shown : looks)();
const into = folder === undefined ? here : `${resolve(folder)}/`;
mkdirSync(into, { recursive: true });
const pages = mkdtempSync(join(tmpdir(), "pictures-"));
for (const { name, html, width, height } of pictures) {
  const page = join(pages, `${name}.html`);
  writeFileSync(page, html);
  const how = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"];
  const what = [`--screenshot=${into}${name}.png`, `--window-size=${width},${height}`, `file://${page}`];
  execFileSync("chromium", [...how, ...what], { stdio: "ignore" });
  process.stdout.write(`${into}${name}.png\n`);
}
rmSync(pages, { recursive: true });
// The server of the Discord picture leaves timers behind.
process.exit(0);
