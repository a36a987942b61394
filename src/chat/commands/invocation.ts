import type { Message } from "../message.ts";

/** What somebody may do: editors also correct stories, managers also decide what is read and posted. */
export type Rank = "everyone" | "editors" | "managers";

/** Where a command is given; a JSON value. */
export interface Place {
  readonly workspace: string;
  readonly platform: string;
  readonly channel: string;
  /** The digest in whose thread, or by whose button, it is given. */
  readonly digest: number | null;
  /** The story that the thread or button is about. */
  readonly story: string | null;
}

/** Who gives a command. */
export interface Caller {
  /** The platform's id of the person. */
  readonly id: string;
  readonly name: string;
  readonly rank: Rank;
}

/** A command as it was given, by typing or by a button. */
export interface Invocation {
  /** Without the slash. */
  readonly command: string;
  readonly argument: string;
  readonly caller: Caller;
  readonly place: Place;
}

/** What comes back: to the one who asked alone, or to all in the channel. */
export interface Reply {
  readonly message: Message;
  readonly audience: "private" | "public";
}

const ranks: readonly Rank[] = ["everyone", "editors", "managers"];

/** Does somebody of a rank may what is for another? */
export function mayUse(rank: Rank, needed: Rank): boolean {
  return ranks.indexOf(rank) >= ranks.indexOf(needed);
}
