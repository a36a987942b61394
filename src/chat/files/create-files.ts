import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Platform, PostRef } from "../platform.ts";
import { PostError } from "../post-error.ts";
import { annotateText } from "./annotate-text.ts";
import { channelFolder } from "./channel-folder.ts";
import { toMarkdown } from "./to-markdown.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * A folder as a platform: each channel is a folder in it, each post a Markdown file, named by its key.
 *
 * @param folder its path; it is made when the first digest is posted
 */
export function createFiles(folder: string): Platform {
  async function write(channel: string, name: string, body: unknown, signal: AbortSignal): Promise<void> {
    if (typeof body !== "string") throw refused(name, "only text can be written; post a rendered message");
    await writeWhole({ folder, subfolder: folderOf(channel), name, text: body }, signal);
  }
  return {
    name: "files",
    render: (message) => [{ body: toMarkdown(message), inThread: false }],
    annotate: annotateText,
    post: async ({ channel, body, key }, signal) => {
      const id = fileOf(key);
      await write(channel, id, body, signal);
      return { channel, id };
    },
    edit: async ({ channel, id }, { body }, signal) => {
      if (!fileName.test(id)) throw refused(id, "it is no digest of ours");
      if (!(await exists(join(folder, folderOf(channel), id))))
        throw refused(join(channel, id), "it is not there any more, and cannot be changed");
      await write(channel, id, body, signal);
    },
    findPosted: async ({ channel, keys }) => {
      const found = new Map<string, PostRef>();
      for (const key of keys) {
        const id = fileOf(key);
        if (await exists(join(folder, folderOf(channel), id))) found.set(key, { channel, id });
      }
      return found;
    },
    disconnect: async () => {},
  };
}

const fileName = /^[\w-]{1,25}\.md$/;

function fileOf(key: string): string {
  const name = `${key}.md`;
  if (!fileName.test(name)) throw refused(key, "a key has at most 25 letters, digits, - and _");
  return name;
}

function folderOf(channel: string): string {
  const folder = channelFolder(channel);
  if (folder !== null) return folder;
  throw refused(channel, "no folder can have such a name; choose a shorter one for the channel");
}

async function exists(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    throw new PostError(`${path} cannot be looked for: ${message}`, { kind: "later", retryAfterMs: 0 });
  }
}

function refused(what: string, why: string): PostError {
  return new PostError(`${what} was not written: ${why}`, { kind: "refused" });
}
