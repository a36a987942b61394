import { UserError } from "../news/user-error.ts";

/** What a log says of an error; of one that people can mend the message alone. */
export function describeFailure(error: unknown): { readonly reason: string; readonly stack?: string } {
  if (!(error instanceof Error)) return { reason: String(error) };
  if (error instanceof UserError || error.stack === undefined) return { reason: error.message };
  return { reason: error.message, stack: error.stack };
}
