import { UserError } from "../../news/user-error.ts";
import { cleanLine } from "../clean-line.ts";

/** Longer arguments are texts, and no questions or names. */
const mostCharacters = 500;

/**
 * An argument as one harmless line.
 *
 * @throws UserError where there is none, or it is too long, with what to write instead.
 */
export function readArgument(argument: string, example: string): string {
  const line = cleanLine(argument).trim();
  if (!/[\p{L}\p{N}]/u.test(line)) throw new UserError(`Write what you mean, as in: ${example}`);
  if (line.length > mostCharacters) {
    const length = line.length.toLocaleString("en-GB");
    throw new UserError(
      `That has ${length} characters; at most ${mostCharacters} are read. Ask one thing, as in: ${example}`,
    );
  }
  return line;
}
