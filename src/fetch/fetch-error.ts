/**
 * Why nothing came back. `blocked`: the address may not be fetched. `refused`: no connection. `interrupted`: it broke
 * off midway. `protocol`: what answered does not speak HTTP properly. `robots`: its robots.txt forbids it; `unasked`:
 * that could not be read, and until it can be nothing may be fetched there.
 */
export type FetchFailure =
  | "blocked"
  | "timeout"
  | "too-large"
  | "redirects"
  | "dns"
  | "refused"
  | "interrupted"
  | "tls"
  | "protocol"
  | "robots"
  | "unasked"
  | "aborted";

/** A fetch that failed; the message is one sentence that says what, where and what to do. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  readonly kind: FetchFailure;
  /** The address that failed: the asked one or one that it redirected to. */
  readonly address: string;

  /** `predicate` follows the address in the message: "answered too slowly; try again later". */
  constructor(kind: FetchFailure, address: string, predicate: string, cause?: unknown) {
    super(`${shorten(address)} ${predicate}`, { cause });
    this.kind = kind;
    this.address = address;
  }
}

const maxShown = 200;

function shorten(address: string): string {
  const line = address.replace(/[\p{Cc}\p{Z}]+/gu, " ").trim();
  return line.length > maxShown ? `${line.slice(0, maxShown)}…` : line || "the empty address";
}
