import { bodyFaults } from "../chat/discord/discord-body.ts";
import { messageFaults } from "../chat/slack/block-kit.ts";
import { findDigestFlaws } from "../digest-flaws.ts";
import { secret } from "./hostile-case.ts";
import type { Outcome } from "./run-case.ts";

/** What hostile input did that it must not: a line each. The same for every case. */
export function findHarm(outcome: Outcome): readonly string[] {
  const { slack, discord, markdown, terminal, digest, polluted } = outcome;
  return [
    ...slack.flatMap((body) => messageFaults(body as object)).map((fault) => `Slack refuses it: ${fault}`),
    ...discord.flatMap(bodyFaults).map((fault) => `Discord refuses it: ${fault}`),
    ...slack.flatMap(slackHarm),
    ...discord.flatMap(discordHarm),
    ...markdownHarm(markdown),
    ...linksIn(outcome).flatMap((link) => (outcome.links.includes(link) ? [] : `links to ${link}`)),
    ...[markdown, terminal, ...stringsIn(slack), ...stringsIn(discord)].flatMap(controlHarm),
    ...findDigestFlaws(digest),
    ...polluted.map((name) => `all objects have ${name}`),
    ...(JSON.stringify(outcome).includes(secret) ? ["tells the secret"] : []),
  ];
}

/** No words that Slack reads: not in the notification, and nothing but plain and rich text in the blocks. */
export function slackHarm(body: unknown): readonly string[] {
  const { text } = body as { readonly text: string };
  return [
    ...matchesOf(/<[^>]{0,20}>?/g, text, "has in its notification"),
    ...matchesOf(
      /"type":"(?:mrkdwn|markdown|user|usergroup|channel|broadcast|emoji|image)"/g,
      JSON.stringify(body),
      "has on Slack",
    ),
  ];
}

/** Nothing that Discord reads stands without a backslash, our own times and links apart. */
export function discordHarm(body: unknown): readonly string[] {
  const words = contentsOf(body).join("\n");
  const foreign = words.replace(/<t:\d+:f>/g, "").replace(/\]\(https?:\/\/[\w\-./?#&=:;,+%~@$]+\)/g, "");
  return [
    ...matchesOf(/(?<!\\)(?:\\\\)*(?:[<>@|`~]|:\/\/)/g, foreign, "has on Discord"),
    ...matchesOf(/^(?:>|#{4,}|\+ |\d+[.)] ).{0,20}/gm, foreign, "has on Discord"),
  ];
}

/** No HTML, picture, fence or bare address. */
export function markdownHarm(markdown: string): readonly string[] {
  const own = markdown.replace(/\\./gsu, "").replace(/(\]\(|^\[\d+\w+\]: )<https?:\/\/[^<>\s]+>/gm, "$1");
  return [
    ...matchesOf(/[<`].{0,30}/g, own, "has in Markdown"),
    ...matchesOf(/(?<!\\)!\[|https?:\/\/.{0,30}|\bwww\.|@(?!\u2060)/g, own, "has in Markdown"),
  ];
}

const directionsAndControls =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066\u2067\ufeff\u{e0000}-\u{e007f}]/gu;

export function controlHarm(text: string): readonly string[] {
  return [
    ...(text.isWellFormed() ? [] : ["has half a letter"]),
    ...[...new Set(text.match(directionsAndControls))].map(
      (one) => `shows the control character U+${one.codePointAt(0)!.toString(16)}`,
    ),
  ];
}

/** Every address that is a link in any of the forms. */
export function linksIn({ slack, discord, markdown }: Outcome): readonly string[] {
  const urls = [...valuesOf(slack, "url"), ...valuesOf(discord, "url")];
  const masked = contentsOf(discord).flatMap((text) =>
    [...text.matchAll(/\]\((https?:\/\/[^)]*)\)/g)].map(([, link]) => link!),
  );
  const destinations = [...markdown.matchAll(/(?:\]\(|^\[\d+\w+\]: )<([^<>\s]+)>/gm)].map(([, link]) =>
    link!.replaceAll("&amp;", "&"),
  );
  return [...new Set([...urls, ...masked, ...destinations])];
}

function matchesOf(pattern: RegExp, text: string, what: string): readonly string[] {
  return [...new Set(text.match(pattern))].slice(0, 5).map((found) => `${what} ${JSON.stringify(found)}`);
}

const contentsOf = (value: unknown) => valuesOf(value, "content");

/** All strings under a key, at any depth. */
function valuesOf(value: unknown, wanted: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === wanted && typeof one === "string" ? [one] : valuesOf(one, wanted),
  );
}

/** All strings in a value that readers see: what a button carries is none. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === "value" ? [] : stringsIn(one)));
}
