import { cutText } from "../cut-text.ts";

/** What a button carries, so that it works whenever it is pressed: after a restart too, and in any message. */
export interface ButtonValue {
  /** A chat command without its slash. */
  readonly command: string;
  readonly argument: string;
  /** The story that it is about. */
  readonly story: string | null;
  /** How people know the story. */
  readonly title: string | null;
  /** Is the reply for all in the channel? */
  readonly isShared: boolean;
  /** The channel that is meant, where that is another than the one it is pressed in. */
  readonly channel: string | null;
}

/** Slack takes 2,000 characters in all. */
const mostTitle = 140;

/** As a string that Slack keeps with the button. */
export function packButtonValue(value: Partial<ButtonValue> & Pick<ButtonValue, "command">): string {
  const { command, argument = "", story = null, title = null, isShared = false, channel = null } = value;
  const short = title === null ? {} : { title: cutText(title, mostTitle)[0]!.trim() };
  return JSON.stringify({
    command,
    ...(argument && { argument }),
    ...(story !== null && { story }),
    ...short,
    ...(isShared && { isShared }),
    ...(channel !== null && { channel }),
  });
}

/** What a button carries; null where it is none of ours. */
export function readButtonValue(packed: string | undefined): ButtonValue | null {
  try {
    const value = JSON.parse(packed ?? "") as Partial<ButtonValue> | null;
    if (typeof value?.command !== "string") return null;
    const empty = { argument: "", story: null, title: null, isShared: false, channel: null };
    return { ...empty, ...value, command: value.command };
  } catch {
    return null;
  }
}
