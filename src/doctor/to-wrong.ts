import type { Finding } from "./check.ts";

/** What to do where a message does not say it, and besides what it says. */
export interface Advice {
  readonly otherwise: string;
  /** Another way out: "remove its schedule: schedules remove ID". */
  readonly or?: string;
}

/** A message of the form "what is wrong; what to do" as a finding. */
export function toWrong(message: string, { otherwise, or }: Advice): Finding {
  const at = message.lastIndexOf("; ");
  const [what, told] = at < 0 ? [message, otherwise] : [message.slice(0, at), message.slice(at + 2)];
  const remedy = told.replace(/\.$/, "");
  return { kind: "wrong", what, remedy: or === undefined ? remedy : `${remedy}, or ${or}` };
}
