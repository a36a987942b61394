import type { types } from "@slack/bolt";
import { cleanLine } from "../clean-line.ts";
import { cutText } from "../cut-text.ts";

/** Words as Slack shows them without reading markup in them, cut where they are too long. */
export function toPlainText(text: string, most: number): types.PlainTextElement {
  const line = cleanLine(text).trim() || "–";
  const cut = line.length > most ? `${cutText(line, most - 1)[0]!.trim()}…` : line;
  return { type: "plain_text", text: cut, emoji: false };
}
