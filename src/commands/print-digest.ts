import { toMarkdown } from "../chat/files/to-markdown.ts";
import { renderDigest } from "../chat/render-digest.ts";
import { toText } from "../chat/terminal/to-text.ts";
import { toJson } from "../chat/to-json.ts";
import { tellUncompared } from "../digest/tell-uncompared.ts";
import type { Digest } from "../news/digest.ts";
import type { Format } from "./command-forms.ts";
import type { Wish } from "./command-line.ts";
import type { World } from "./world.ts";

/** Prints a digest in the form and length that were wished for. */
export function printDigest(whole: Digest, { format, maxStories }: Wish, world: World): void {
  const digest = tellUncompared({ ...whole, briefs: whole.briefs.slice(0, maxStories) });
  // The command line lets no other format through.
  world.print(formats[format as keyof typeof formats](digest, world));
}

const formats: Record<Exclude<Format, "jsonl">, (digest: Digest, world: World) => string> = {
  text: (digest, { width, colour }) => toText(renderDigest(digest), { width, colour }),
  markdown: (digest) => toMarkdown(renderDigest(digest)),
  json: (digest) => `${JSON.stringify(toJson(digest), null, 2)}\n`,
};
