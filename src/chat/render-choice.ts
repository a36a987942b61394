import { countOf } from "./count-of.ts";
import type { Message } from "./message.ts";

/** A story as a list of choices names it. */
export interface Choice {
  readonly id: string;
  readonly headline: string;
}

/**
 * Stories that may be meant, to choose from; `missing` are the words of which nothing is stored. Who chooses one gives
 * the command again, for it.
 */
export function renderChoice(
  command: string,
  words: string,
  { choices, missing }: { readonly choices: readonly Choice[]; readonly missing: readonly string[] },
): Message {
  const text =
    missing.length > 0
      ? `${nothingOn(missing)} ${choices.length === 1 ? "Do you mean this one?" : "Do you mean one of these?"}`
      : `“${words}” fits ${countOf(choices.length, "story", "stories")}. Which one?`;
  const actions = choices.map(({ id, headline }) => ({
    label: headline,
    command,
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

/** "No story found has “Louvre”." */
export function nothingOn(missing: readonly string[]): string {
  return `No story found has ${missing.map((word) => `“${word}”`).join(" or ")}.`;
}
