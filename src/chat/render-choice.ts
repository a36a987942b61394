import { countOf } from "./count-of.ts";
import type { Message } from "./message.ts";

/** A story as a list of choices names it. */
export interface Choice {
  readonly id: string;
  readonly headline: string;
}

/** Several stories that are meant as likely, to choose from. */
export function renderChoice(words: string, choices: readonly Choice[]): Message {
  const text = `“${words}” fits ${countOf(choices.length, "story", "stories")}. Which one?`;
  const actions = choices.map(({ id, headline }) => ({
    label: headline,
    command: "story",
    argument: id,
  }));
  return {
    notification: text,
    blocks: [
      { kind: "note", text },
      { kind: "actions", actions },
    ],
  };
}
