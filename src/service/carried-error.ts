import { UserError } from "../news/user-error.ts";

/** An error as a plain value, which can be sent to another thread. */
export interface CarriedError {
  /** Of its class; "UserError" is one again on the other side. */
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** Whatever was thrown, with the stacks of its causes. */
export function packError(thrown: unknown): CarriedError {
  if (!(thrown instanceof Error)) return { name: "Error", message: String(thrown), stack: String(thrown) };
  const { name, message, cause } = thrown;
  const own = thrown.stack ?? `${name}: ${message}`;
  return {
    name,
    message,
    stack: cause === undefined ? own : `${own}\n  caused by ${packError(cause).stack}`,
  };
}

/** The error again, with the stack of the thread where it was thrown. */
export function unpackError({ name, message, stack }: CarriedError): Error {
  if (name === "UserError") return new UserError(message);
  const error = new Error(message);
  error.name = name;
  error.stack = stack;
  return error;
}
