/** A mistake that its reader can mend: shown as one line, without a stack. Says what was tried, on what, and what to do. */
export class UserError extends Error {
  override readonly name = "UserError";
}
