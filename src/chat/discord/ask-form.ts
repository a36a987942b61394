import type { APIModalInteractionResponseCallbackData } from "discord.js";
import { cleanLine } from "../clean-line.ts";
import { cutText } from "../cut-text.ts";
import { ANY_STORY, toCustomId } from "./custom-id.ts";
import { discordLimits } from "./limits.ts";

/** The field of the question. */
export const QUESTION = "question";

const TEXT_INPUT = 4;
const LABEL = 18;
const SHORT = 1;

/** A form that asks for a question about a story, or about anything. */
export function toAskForm(
  story: string | null,
  headline: string | null,
): APIModalInteractionResponseCallbackData {
  const title = cleanLine(headline ?? "").trim() || "Ask the articles";
  const shown = title.length <= discordLimits.modalTitle ? title : cut(title, discordLimits.modalTitle);
  return {
    custom_id: toCustomId({ command: "ask", argument: story ?? ANY_STORY }, 0)!,
    title: shown,
    components: [
      {
        type: LABEL,
        label: "Your question",
        description: "It is answered in the words of the articles.",
        component: {
          type: TEXT_INPUT,
          style: SHORT,
          custom_id: QUESTION,
          placeholder: "How many people were hurt?",
          min_length: 3,
          max_length: discordLimits.question,
          required: true,
        },
      },
    ],
  };
}

function cut(text: string, most: number): string {
  return `${cutText(text, most - 1)[0]!.trim()}…`;
}
