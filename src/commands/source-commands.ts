import { cleanLine } from "../chat/clean-line.ts";
import { countOf } from "../chat/count-of.ts";
import type { CheckedFeed } from "../feeds/check-feed.ts";
import { decodeFeed } from "../feeds/decode-feed.ts";
import { type ListedFeed, parseOpml, renderOpml } from "../feeds/opml.ts";
import { parseAllowList } from "../fetch/allow-list.ts";
import { UserError } from "../news/user-error.ts";
import { checkSource, readBytes } from "../polling/check-source.ts";
import { listUnhealthy } from "../polling/list-unhealthy.ts";
import { poll } from "../polling/poll.ts";
import { withWeb } from "../polling/web.ts";
import { addSources, listSources, removeSource, type SourceSettings } from "../store/sources.ts";
import type { Command } from "./command-forms.ts";
import { describeSource, nameSource, toSourceJson } from "./describe-source.ts";
import { effectsOf } from "./effects-of.ts";
import { findSource } from "./find-source.ts";
import { webOptions } from "./web-options.ts";
import { type Run, withWorkspace } from "./with-workspace.ts";
import type { World } from "./world.ts";

/** The commands on the list of sources. */
export const sourceCommands = {
  "sources list": withWorkspace(async ({ format }, world, workspace) => {
    const sources = await listSources(workspace);
    if (format === "json") world.print(`${JSON.stringify(sources.map(toSourceJson), null, 2)}\n`);
    else for (const source of sources) world.print(`${describeSource(source)}\n`);
  }),

  "sources add": withWorkspace(async (wish, world, workspace) => {
    const { operands, allow, fullText } = wish;
    const settings: SourceSettings[] = [];
    await withWeb(webOptions(wish, world), async (web) => {
      for (const operand of operands) {
        const { source, others } = await findSource(operand, web.accessFor([]), world.signal);
        settings.push({ ...source, fullText, allow });
        for (const other of others) world.tell(cleanLine(`${operand} names another feed: ${other}`));
      }
    });
    const added = await addSources(workspace, settings, timeOf(world));
    for (const { address, name } of settings) {
      world.print(`${cleanLine(nameSource({ currentAddress: address, name }))}\n`);
    }
    const known = settings.length - added;
    const changed = known === 0 ? "" : `, ${known} known already (settings taken over)`;
    world.print(`${countOf(added, "source")} added${changed}; what is new comes with the next digest\n`);
  }),

  "sources remove": withWorkspace(async ({ operands }, world, workspace) => {
    for (const id of operands) {
      await removeSource(workspace, parseId(id));
      world.print(`source ${id} removed; its articles stay\n`);
    }
  }),

  async "sources check"(wish, world) {
    const checked = await withWeb(webOptions(wish, world), (web) =>
      checkSource(wish.operands[0]!, web.accessFor([]), world.signal),
    );
    if (wish.format === "json") world.print(`${JSON.stringify(checked, null, 2)}\n`);
    else for (const line of describeCheck(checked)) world.print(`${cleanLine(line)}\n`);
  },

  "sources import": withWorkspace(async ({ operands: [file], fullText, allow }, world, workspace) => {
    const feeds = await readList(file!);
    const trustsList = allow.includes(asListed);
    const own = allow.filter((entry) => entry !== asListed);
    const settings = feeds.map((feed): SourceSettings => {
      const { address, title, link } = feed;
      const all = trustsList ? [...new Set([...own, ...feed.allow])] : own;
      parseAllowList(all);
      return {
        kind: "feed",
        address,
        name: title,
        page: link,
        fullText: feed.fullText ?? fullText,
        allow: all,
      };
    });
    const left = new Set(trustsList ? [] : feeds.flatMap((feed) => feed.allow));
    if (left.size > 0) {
      const hosts = [...left].join(", ");
      world.tell(
        cleanLine(`the list would let its feeds ask ${hosts}; if you trust it: --allow ${asListed}`),
      );
    }
    const added = await addSources(workspace, settings, timeOf(world));
    world.print(`${countOf(added, "source")} added, ${feeds.length - added} known already\n`);
  }),

  "sources export": withWorkspace(async (_, world, workspace) => {
    const feeds = (await listSources(workspace)).filter(({ kind }) => kind === "feed");
    const listed = feeds.map(({ currentAddress, name, page, fullText, allow }): ListedFeed => {
      return { address: currentAddress, title: name, link: page, fullText, allow };
    });
    world.print(renderOpml(listed));
  }),

  poll: withWorkspace(async (wish, world, workspace) => {
    const sources = await listSources(workspace);
    if (sources.length === 0) {
      throw new UserError("there is no source yet; add one with: sources add ADDRESS_OR_FOLDER");
    }
    const now = timeOf(world);
    const asked = sources.filter(({ kind, health, nextPollAt }) => {
      return kind === "folder" || (nextPollAt !== null && (health.kind !== "failing" || nextPollAt <= now));
    });
    const { articles, stories, problems } = await withWeb(webOptions(wish, world), (web) =>
      poll(asked, workspace, { ...effectsOf(world), random: Math.random, web }),
    );
    for (const { subject, message } of [...problems, ...listUnhealthy(await listSources(workspace))]) {
      world.tell(cleanLine(`${subject}: ${message}`));
    }
    world.print(
      `sources: ${asked.length} asked of ${sources.length}; articles: ${articles.new} new, ${articles.changed} changed, ${articles.unchanged} unchanged; stories touched: ${stories}\n`,
    );
  }),
} satisfies Partial<Record<Command, Run>>;

/** With `--allow listed` a list of feeds decides itself which private hosts they may ask: not for a stranger's list. */
const asListed = "listed";

async function readList(file: string): Promise<readonly ListedFeed[]> {
  try {
    return parseOpml(decodeFeed(await readBytes(file), null));
  } catch (error) {
    if (error instanceof UserError && !error.message.startsWith(file)) {
      throw new UserError(`${file} ${error.message}`);
    }
    throw error;
  }
}

function describeCheck({ feed, entries, problem }: CheckedFeed): readonly string[] {
  if (problem !== null) return [`no feed: it ${problem}`];
  return [
    `${feed.title ?? "untitled"}  ${feed.link ?? ""}  ${countOf(entries.length, "entry", "entries")}`,
    ...entries.map(
      ({ publishedAt, title, link }) =>
        `${publishedAt?.slice(0, 16) ?? "undated"}  ${title ?? "untitled"}  ${link ?? ""}`,
    ),
  ];
}

function parseId(text: string): number {
  if (!/^\d{1,15}$/.test(text)) {
    throw new UserError(`a source has a number, not '${text}'; list them with: sources list`);
  }
  return Number(text);
}

function timeOf({ now }: World): string {
  return new Date(now()).toISOString();
}
