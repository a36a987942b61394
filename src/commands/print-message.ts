import { toMarkdown } from "../chat/files/to-markdown.ts";
import type { Message } from "../chat/message.ts";
import { toText } from "../chat/terminal/to-text.ts";
import type { Format } from "./command-forms.ts";
import type { World } from "./world.ts";

/** Prints a message as text, or as Markdown where that was wished for. */
export function printMessage(message: Message, format: Format, { print, width, colour }: World): void {
  print(format === "markdown" ? toMarkdown(message) : toText(message, { width, colour }));
}
