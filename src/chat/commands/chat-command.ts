import type { CommandDesk } from "./command-desk.ts";
import type { Invocation, Rank, Reply } from "./invocation.ts";

/** A command that people type in a chat. */
export interface ChatCommand {
  /** Without the slash. */
  readonly name: string;
  /** One line what it does. */
  readonly help: string;
  /** How it is written, each form with who may use it. */
  readonly forms: readonly ChatCommandForm[];
  /** @throws UserError which is shown to the one who asked. */
  readonly run: (invocation: Invocation, desk: CommandDesk) => Promise<Reply>;
}

export interface ChatCommandForm {
  /** "/story WORDS|NUMBER [sources|disagreements|timeline]" */
  readonly usage: string;
  readonly help: string;
  readonly for: Rank;
  /** The first word of its argument, where that tells it from other forms. */
  readonly word: string | null;
}

/** The form in which a command was given: by its first word, else the one without. */
export function formOf(command: ChatCommand, argument: string): ChatCommandForm {
  const [word = ""] = argument.trim().toLowerCase().split(/\s+/, 1);
  const form =
    command.forms.find((one) => one.word === word) ?? command.forms.find((one) => one.word === null);
  return form ?? command.forms[0]!;
}
