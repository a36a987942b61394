import { FetchError, type FetchFailure } from "./fetch-error.ts";

/** What an error of the network, of TLS or of the HTTP client means to its reader. */
export function toFetchError(address: string, error: unknown): FetchError {
  if (error instanceof FetchError) {
    // What connects knows the host only.
    return error.address.includes("://")
      ? error
      : new FetchError(error.kind, address, error.message.replace(/^\S+ /, ""), error.cause);
  }
  const code = codeOf(error);
  const [kind, predicate] = meanings.find(([pattern]) => pattern.test(code))?.[1] ?? [
    "protocol",
    "gave an answer that could not be read; open it in a browser to see what is wrong",
  ];
  return new FetchError(kind, address, code === "" ? predicate : `${predicate} (${code})`, error);
}

/** An attempt on several addresses has the code in its parts. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error.name === "HTTPParserError" ? error.name : "";
}

const meanings: readonly (readonly [code: RegExp, meaning: readonly [FetchFailure, string]])[] = [
  [
    /^UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT$|^ETIMEDOUT$/,
    ["timeout", "did not answer in time; try again later"],
  ],
  [/^ECONNREFUSED$/, ["refused", "refuses connections; check the address, or try again later"]],
  [
    /^E(?:HOST|NET)(?:UNREACH|DOWN)$|^EADDRNOTAVAIL$|^EACCES$|^EPERM$/,
    ["refused", "cannot be reached from here; check this machine's connection"],
  ],
  [
    /^ECONNRESET$|^EPIPE$|^UND_ERR_SOCKET$|^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$|^ECONNABORTED$/,
    ["interrupted", "broke off its answer; try again later"],
  ],
  [
    /^(?:ERR_TLS_|ERR_SSL_|EPROTO$|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH)/,
    ["tls", "has no valid certificate; tell its owner, or check the address"],
  ],
  [
    /^HTTPParserError$|^HPE_|^UND_ERR_HEADERS_OVERFLOW$/,
    ["protocol", "answers with something that is not HTTP; open it in a browser to see what is wrong"],
  ],
  [/^E(?:NOTFOUND|AI_)/, ["dns", "has no address; check its spelling and this machine's connection"]],
];
