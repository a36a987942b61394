import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";

/**
 * What the server does when a path is asked for. A test writes down a table of them; nothing of the client is
 * replaced:
 *
 *     const server = await startScriptedServer({
 *       "/feed": { kind: "answer", body: "<rss/>", etag: '"1"' },            // 304 when asked with that tag
 *       "/moved": { kind: "redirect", to: "/feed", status: 301 },
 *       "/slow": { kind: "answer", body: "…", delayMs: 200 },
 *       "/flaky": [{ kind: "answer", status: 503 }, { kind: "answer", body: "fine now" }],  // the last one stays
 *       "/dead": { kind: "hang", at: "headers" },
 *     });
 *     const fetch = createFetch({ allow: [server.host] });
 *     await fetch.get(`${server.origin}/feed`);
 *     await server.close();
 */
export type Reply =
  | Answer
  /** To a path of this server or an absolute address. 302 unless said otherwise; `to: null` names no place. */
  | { readonly kind: "redirect"; readonly to: string | null; readonly status?: number }
  /** Accepts the connection and then says nothing at all, or nothing behind the headers. */
  | { readonly kind: "hang"; readonly at: "headers" | "body" }
  /** Writes these bytes onto the connection instead of an answer, and closes it: broken chunks, no HTTP at all. */
  | { readonly kind: "raw"; readonly bytes: string | Uint8Array }
  /** Closes the connection without a word. */
  | { readonly kind: "reset" }
  /** A few bytes that expand to `expandedBytes` zeros. */
  | { readonly kind: "bomb"; readonly encoding: Encoding; readonly expandedBytes: number }
  /** Decides when it is asked. */
  | ((request: ScriptedRequest) => Reply);

export interface Answer {
  readonly kind: "answer";
  /** 200 unless said otherwise. */
  readonly status?: number;
  /** These replace what the server sets by itself: content-length, content-encoding, etag, last-modified. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
  /** Packs the body. */
  readonly encoding?: Encoding;
  /** Before the headers. */
  readonly delayMs?: number;
  /** Sends the body in pieces of that size with a pause behind each. */
  readonly drip?: { readonly bytes: number; readonly everyMs: number };
  /** Claims this length; more than there is makes the connection end too soon. */
  readonly claimedLength?: number;
  /** Answers 304 to a request that knows this tag or time. */
  readonly etag?: string;
  readonly lastModified?: string;
}

export type Encoding = "gzip" | "br" | "deflate";

/** A reply for each path; one that is not listed is answered 404. Query strings do not count. */
export type Script = Readonly<Record<string, Reply | readonly Reply[]>>;

export interface ScriptedRequest {
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface ScriptedServer {
  /** `http://127.0.0.1:12345` */
  readonly origin: string;
  /** `127.0.0.1:12345`, as an allow-list takes it. */
  readonly host: string;
  readonly port: number;
  /** All requests in the order of their coming. */
  readonly requests: readonly ScriptedRequest[];
  /** How many requests have been open at the same time at most. */
  readonly mostAtOnce: () => number;
  /** How many connections have been opened. */
  readonly connections: () => number;
  /** Ends all connections, hanging ones too. */
  close(): Promise<void>;
}

/** A web server on the loopback interface that does what a script says. */
export async function startScriptedServer(script: Script): Promise<ScriptedServer> {
  const requests: ScriptedRequest[] = [];
  const asked = new Map<string, number>();
  const closing = new AbortController();
  let [open, most, connections] = [0, 0, 0];
  const server = createServer((incoming, response) => {
    open += 1;
    most = Math.max(most, open);
    response.once("close", () => {
      open -= 1;
    });
    const request = toScriptedRequest(incoming);
    requests.push(request);
    const turn = asked.get(request.path) ?? 0;
    asked.set(request.path, turn + 1);
    const reply = choose(script[request.path], turn) ?? { kind: "answer", status: 404, body: "not found" };
    // A client that leaves while it is answered is what many tests are about.
    play(reply, request, response, closing.signal).catch(() => response.destroy());
  });
  server.on("connection", () => {
    connections += 1;
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    port,
    requests,
    mostAtOnce: () => most,
    connections: () => connections,
    close: async () => {
      closing.abort();
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, "close");
    },
  };
}

function toScriptedRequest({ url = "/", headers }: IncomingMessage): ScriptedRequest {
  const [path = "/", query = ""] = url.split("?");
  return { path, query, headers };
}

function choose(replies: Reply | readonly Reply[] | undefined, turn: number): Reply | undefined {
  if (replies === undefined || !isList(replies)) return replies;
  return replies[Math.min(turn, replies.length - 1)];
}

const isList = (replies: Reply | readonly Reply[]): replies is readonly Reply[] => Array.isArray(replies);

async function play(
  reply: Reply,
  request: ScriptedRequest,
  response: ServerResponse,
  closing: AbortSignal,
): Promise<void> {
  if (typeof reply === "function") return play(reply(request), request, response, closing);
  switch (reply.kind) {
    case "answer":
      return answer(reply, request, response, closing);
    case "redirect":
      response.writeHead(reply.status ?? 302, reply.to === null ? {} : { location: reply.to });
      response.end("elsewhere");
      return;
    case "hang":
      if (reply.at === "body") response.writeHead(200, { "content-length": "100" }).flushHeaders();
      return;
    case "raw":
      response.socket?.end(reply.bytes);
      return;
    case "reset":
      response.socket?.destroy();
      return;
    case "bomb": {
      const { encoding, expandedBytes } = reply;
      return answer(
        { kind: "answer", body: new Uint8Array(expandedBytes), encoding },
        request,
        response,
        closing,
      );
    }
  }
}

async function answer(
  reply: Answer,
  request: ScriptedRequest,
  response: ServerResponse,
  closing: AbortSignal,
): Promise<void> {
  if (reply.delayMs !== undefined) await wait(reply.delayMs, undefined, { signal: closing });
  const { etag, lastModified } = reply;
  const known =
    (etag !== undefined && request.headers["if-none-match"] === etag) ||
    (lastModified !== undefined && request.headers["if-modified-since"] === lastModified);
  const body = known ? new Uint8Array() : pack(Buffer.from(reply.body ?? ""), reply.encoding);
  const headers = {
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { "last-modified": lastModified }),
    ...(reply.encoding !== undefined && !known && { "content-encoding": reply.encoding }),
    ...(!known && { "content-length": String(reply.claimedLength ?? body.length) }),
    ...reply.headers,
  };
  response.writeHead(known ? 304 : (reply.status ?? 200), headers as Record<string, string>);
  if (reply.drip === undefined) response.write(body);
  else {
    for (let at = 0; at < body.length && !response.destroyed; at += reply.drip.bytes) {
      response.write(body.subarray(at, at + reply.drip.bytes));
      await wait(reply.drip.everyMs, undefined, { signal: closing });
    }
  }
  response.end();
  if (reply.claimedLength !== undefined && reply.claimedLength > body.length) response.socket?.end();
}

function pack(body: Uint8Array, encoding: Encoding | undefined): Uint8Array {
  switch (encoding) {
    case "gzip":
      return gzipSync(body);
    case "br":
      return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
    case "deflate":
      return deflateSync(body);
    default:
      return body;
  }
}
