import type { Platform } from "../platform.ts";
import { PostError } from "../post-error.ts";
import { toText } from "./to-text.ts";

/** How digests are printed. */
export interface TerminalOptions {
  /** Settles when the text is written. */
  readonly print: (text: string) => unknown;
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

/** The terminal in which the service runs, as a platform with one channel. It cannot be asked what it has printed. */
export function createTerminal({ print, width, colour }: TerminalOptions): Platform {
  async function write(body: unknown, signal: AbortSignal): Promise<void> {
    if (typeof body !== "string")
      throw new PostError("what is printed has to be text; post a message that was rendered for a terminal", {
        kind: "refused",
      });
    if (signal.aborted) throw new PostError("was told to stop before it printed", stopped);
    try {
      await print(body);
    } catch (error) {
      throw new PostError(`printing failed: ${String(error)}`, { kind: "unclear" });
    }
  }
  return {
    name: "terminal",
    render: (message) => [{ body: toText(message, { width, colour }), inThread: false }],
    post: async ({ channel, body, key }, signal) => {
      await write(body, signal);
      return { channel, id: key };
    },
    // What was printed stays.
    annotate: () => null,
    edit: (_ref, { body }, signal) => write(body, signal),
    findPosted: async () => null,
    disconnect: async () => {},
  };
}

const stopped = { kind: "later", retryAfterMs: 0 } as const;
