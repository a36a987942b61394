import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { deflateRawSync, gzipSync } from "node:zlib";
import { FetchError, type FetchFailure } from "../../src/fetch/fetch-error.ts";
import type { Lookup } from "../../src/fetch/guarded-agent.ts";
import { createFetch, type Fetched, type FetchOptions, type Turn } from "../../src/fetch/guarded-fetch.ts";
import { type Script, type ScriptedServer, startScriptedServer } from "../servers/scripted-server.ts";

const text = (fetched: Fetched) => new TextDecoder().decode(fetched.body);
const long = "A dam burst above Harrow. ".repeat(400);

const script: Script = {
  "/": { kind: "answer", body: "hello" },
  "/gzip": { kind: "answer", body: long, encoding: "gzip" },
  "/br": { kind: "answer", body: long, encoding: "br" },
  "/deflate": { kind: "answer", body: long, encoding: "deflate" },
  "/raw-deflate": { kind: "answer", body: deflateRawSync(long), headers: { "content-encoding": "deflate" } },
  "/not-gzip": { kind: "answer", body: long, headers: { "content-encoding": "gzip" } },
  "/half-gzip": {
    kind: "answer",
    body: gzipSync(long).subarray(0, 60),
    headers: { "content-encoding": "gzip" },
  },
  "/tagged": { kind: "answer", body: "new", etag: '"v1"', headers: { "Cache-Control": "max-age=60" } },
  "/gone": { kind: "answer", status: 410, body: long },
  "/cookie": { kind: "answer", body: "", headers: { "set-cookie": ["a=1", "b=2"] } },
  "/many": { kind: "answer", body: "", headers: { "x-many": ["first", "second"] } },
  "/forever": { kind: "redirect", to: "/permanent", status: 301 },
  "/permanent": { kind: "redirect", to: "/", status: 308 },
  "/mixed": { kind: "redirect", to: "/forever", status: 302 },
  "/round": { kind: "redirect", to: "/round" },
  "/nowhere": { kind: "redirect", to: null },
  "/to-private": { kind: "redirect", to: "http://10.0.0.1/latest" },
  "/to-metadata": { kind: "redirect", to: "http://0xa9fea9fe/latest/meta-data", status: 301 },
  "/to-file": { kind: "redirect", to: "file:///etc/passwd" },
  "/to-name": { kind: "redirect", to: "http://inside.example/" },
  "/to-secret": { kind: "redirect", to: "http://user:secret@outside.example/" },
  "/large": { kind: "answer", body: "x".repeat(60_000) },
  "/endless": { kind: "raw", bytes: `HTTP/1.1 200 OK\r\n\r\n${"x".repeat(60_000)}` },
  "/gzip-bomb": { kind: "bomb", encoding: "gzip", expandedBytes: 20_000_000 },
  "/br-bomb": { kind: "bomb", encoding: "br", expandedBytes: 20_000_000 },
  "/deflate-bomb": { kind: "bomb", encoding: "deflate", expandedBytes: 20_000_000 },
  "/drip": { kind: "answer", body: long, drip: { bytes: 1, everyMs: 20 } },
  "/silent": { kind: "hang", at: "headers" },
  "/stalled": { kind: "hang", at: "body" },
  "/reset": { kind: "reset" },
  "/short": { kind: "answer", body: "half", claimedLength: 5_000 },
  "/no-http": { kind: "raw", bytes: "220 mail.example ESMTP\r\n" },
  "/broken-chunk": {
    kind: "raw",
    bytes: "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n",
  },
  "/odd-header": { kind: "raw", bytes: "HTTP/1.1 200 OK\r\nx-odd: \u00e9\r\ncontent-length: 2\r\n\r\nok" },
};
let server: ScriptedServer;
before(async () => {
  server = await startScriptedServer(script);
});
after(() => server.close());

/** A fetch that may reach the server and nothing else inside; closed when the test ends. */
function fetchFor(t: { after(fn: () => Promise<void>): void }, options: FetchOptions = {}) {
  const fetch = createFetch({ allow: [server.host], ...options });
  t.after(() => fetch.close());
  return fetch;
}

const answers: readonly [path: string, expected: string][] = [
  ["/", "hello"],
  ["/gzip", long],
  ["/br", long],
  ["/deflate", long],
  ["/raw-deflate", long],
  ["/not-gzip", long],
  ["/odd-header", "ok"],
  ["/gone", ""],
];
for (const [path, expected] of answers) {
  test(`reads ${path}`, async (t) => {
    assert.equal(text(await fetchFor(t).get(server.origin + path)), expected);
  });
}

test("tells status and headers, in whatever case they are asked for", async (t) => {
  const fetch = fetchFor(t);
  const { status, headers } = await fetch.get(`${server.origin}/tagged`);
  assert.deepEqual(
    [status, headers.get("ETag"), headers.get("cache-control"), headers.get("none")],
    [200, '"v1"', "max-age=60", null],
  );
  const again = await fetch.get(`${server.origin}/tagged`, { headers: { "If-None-Match": '"v1"' } });
  assert.deepEqual([again.status, text(again)], [304, ""]);
  assert.equal((await fetch.get(`${server.origin}/gone`)).status, 410);
  assert.equal((await fetch.get(`${server.origin}/many`)).headers.get("x-many"), "first");
});

test("says who asks, and sends neither cookies nor credentials nor what HTTP cannot carry", async (t) => {
  const fetch = fetchFor(t, { contact: "https://news.example/robot" });
  await fetch.get(`${server.origin}/cookie`);
  const headers = {
    cookie: "a=1",
    Authorization: "Basic eA==",
    host: "evil.example",
    "if-none-match": "a\r\nb: c",
  };
  await fetch.get(`${server.origin}/`, { headers, accept: "application/rss+xml" });
  const sent = server.requests.at(-1)!.headers;
  assert.match(String(sent["user-agent"]), /^Rashomon\/\S+ \(\+https:\/\/news\.example\/robot\)$/);
  assert.deepEqual(
    [sent.cookie, sent.authorization, sent["if-none-match"], sent.host, sent.accept],
    [undefined, undefined, undefined, server.host, "application/rss+xml"],
  );
});

test("names no address of its own where it was given none, and breaks no header with one", async (t) => {
  const rows: readonly (readonly [contact: string | null, expected: RegExp])[] = [
    [null, /^Rashomon\/[\d.]+$/],
    [" ", /^Rashomon\/[\d.]+$/],
    ["mailto:desk@news.example\r\nx: y", /^Rashomon\/[\d.]+ \(\+mailto:desk@news\.example x: y\)$/],
  ];
  for (const [contact, expected] of rows) {
    await fetchFor(t, { contact }).get(`${server.origin}/`);
    assert.match(String(server.requests.at(-1)!.headers["user-agent"]), expected);
  }
});

test("makes each request in a turn, those of redirects too, and waiting for one counts for no limit", async (t) => {
  const asked: string[] = [];
  const turn: Turn = async (address, request) => {
    asked.push(address.slice(server.origin.length));
    await wait(300);
    return request();
  };
  const { status } = await fetchFor(t, brief).get(`${server.origin}/forever`, { turn });
  assert.deepEqual([status, asked], [200, ["/forever", "/permanent", "/"]]);
});

test("asks for nothing where the turn is refused", async (t) => {
  const own = await startScriptedServer(script);
  t.after(() => own.close());
  const turn: Turn = (address, request) => {
    if (address.endsWith("/permanent")) throw new FetchError("robots", address, "may not be fetched");
    return request();
  };
  const fetch = fetchFor(t, { allow: [own.host] });
  await assert.rejects(fetch.get(`${own.origin}/forever`, { turn }), { kind: "robots" });
  assert.deepEqual(
    own.requests.map(({ path }) => path),
    ["/forever"],
  );
});

const redirects: readonly [path: string, permanent: boolean][] = [
  ["/forever", true],
  ["/permanent", true],
  ["/mixed", false],
];
for (const [path, permanent] of redirects) {
  test(`follows ${path}`, async (t) => {
    const fetched = await fetchFor(t).get(server.origin + path);
    assert.equal(text(fetched), "hello");
    assert.equal(fetched.address, `${server.origin}/`);
    assert.equal(fetched.permanentAddress, permanent ? fetched.address : null);
  });
}

const small = { maxBytes: 50_000, maxExpandedBytes: 1_000_000 };
const brief = { timeoutMs: 250, firstByteTimeoutMs: 120 };
const failures: readonly [path: string, kind: FetchFailure, message: RegExp][] = [
  ["/round", "redirects", /more than 5 times/],
  ["/nowhere", "redirects", /without saying where/],
  ["/to-private", "blocked", /^http:\/\/10\.0\.0\.1\/latest leads into a private network \(10\.0\.0\.1\)/],
  ["/to-metadata", "blocked", /169\.254\.169\.254/],
  ["/to-file", "blocked", /only http: and https:/],
  ["/to-name", "blocked", /^http:\/\/inside\.example\/ leads into a private network \(192\.168\.1\.1\)/],
  ["/to-secret", "blocked", /^http:\/\/outside\.example\/ was given with a user name/],
  ["/large", "too-large", /larger than 50 kB/],
  ["/endless", "too-large", /larger than 50 kB/],
  ["/gzip-bomb", "too-large", /unpacks to more than 1 MB/],
  ["/br-bomb", "too-large", /unpacks to more than 1 MB/],
  ["/deflate-bomb", "too-large", /unpacks to more than 1 MB/],
  ["/half-gzip", "protocol", /damaged/],
  ["/drip", "timeout", /did not send all within 0\.25 s/],
  ["/silent", "timeout", /did not answer within 0\.12 s/],
  ["/stalled", "timeout", /did not send all within 0\.25 s/],
  ["/reset", "interrupted", /broke off/],
  ["/short", "interrupted", /broke off/],
  ["/no-http", "protocol", /not HTTP/],
  ["/broken-chunk", "protocol", /not HTTP/],
];
const lookup: Lookup = async () => [{ address: "192.168.1.1", family: 4 }];
for (const [path, kind, message] of failures) {
  test(`fails on ${path}: ${kind}`, async (t) => {
    const fetch = fetchFor(t, { ...small, ...(kind === "timeout" && brief), lookup });
    await assert.rejects(fetch.get(server.origin + path), (error) => {
      assert.ok(error instanceof FetchError, String(error));
      assert.equal(error.kind, kind, error.message);
      assert.match(error.message, message);
      return true;
    });
  });
}

test("says that nobody listens", async (t) => {
  const closed = await startScriptedServer({});
  await closed.close();
  const fetch = fetchFor(t, { allow: [closed.host] });
  await assert.rejects(fetch.get(closed.origin), { kind: "refused" });
});

test("says that a name has no address", async (t) => {
  const empty = fetchFor(t, { lookup: async () => [] });
  await assert.rejects(empty.get("http://nobody.example/"), {
    kind: "dns",
    message: "http://nobody.example/ has no address; check its spelling and this machine's connection",
  });
  const failing = fetchFor(t, { lookup: async () => Promise.reject(new Error("no resolver")) });
  await assert.rejects(failing.get("http://nobody.example/"), { kind: "dns" });
});

test("says that what listens does not speak TLS", async (t) => {
  await assert.rejects(fetchFor(t).get(server.origin.replace("http:", "https:")), (error) =>
    error instanceof FetchError ? ["tls", "interrupted"].includes(error.kind) : false,
  );
});

test("ends at once when it is aborted: before, at the name, at the head, in the body", async (t) => {
  const never: Lookup = () => new Promise(() => undefined);
  const cases: readonly [address: string, afterMs: number][] = [
    [server.origin, 0],
    ["http://never.example/", 20],
    [`${server.origin}/silent`, 20],
    [`${server.origin}/drip`, 60],
  ];
  const fetch = fetchFor(t, { lookup: never });
  for (const [address, afterMs] of cases) {
    const signal = afterMs === 0 ? AbortSignal.abort() : AbortSignal.timeout(afterMs);
    const startedAt = performance.now();
    await assert.rejects(fetch.get(address, { signal }), { kind: "aborted" });
    assert.ok(performance.now() - startedAt < afterMs + 1_000, address);
  }
});

test("connects to the very address that was checked: a name is resolved once", async (t) => {
  const answers = ["127.0.0.1", "10.0.0.1"];
  const fetch = fetchFor(t, { lookup: async () => [{ address: answers.shift()!, family: 4 }] });
  assert.equal(text(await fetch.get(`http://rebinding.example:${server.port}/`)), "hello");
  assert.deepEqual(answers, ["10.0.0.1"]);
});

test("an allowed host is reached, on its port only", async (t) => {
  const inside: Lookup = async () => [{ address: "127.0.0.1", family: 4 }];
  const fetch = fetchFor(t, { allow: [`news.intranet:${server.port}`], lookup: inside });
  assert.equal(text(await fetch.get(`http://news.intranet:${server.port}/`)), "hello");
  await assert.rejects(fetch.get("http://news.intranet/"), { kind: "blocked" });
  await assert.rejects(fetch.get(`http://other.intranet:${server.port}/`), { kind: "blocked" });
});

test("does not wait for a resolver that hangs", async (t) => {
  const fetch = fetchFor(t, { ...brief, lookup: () => new Promise(() => undefined) });
  await assert.rejects(fetch.get("http://never.example/"), { kind: "timeout" });
});

test("50 answers do not wait for a host that hangs", async (t) => {
  const hanging = await startScriptedServer({ "/": { kind: "hang", at: "headers" } });
  t.after(() => hanging.close());
  const fetch = fetchFor(t, { allow: [server.host, hanging.host] });
  const giveUp = new AbortController();
  const stuck = Array.from({ length: 10 }, () =>
    assert.rejects(fetch.get(hanging.origin, { signal: giveUp.signal }), { kind: "aborted" }),
  );
  const startedAt = performance.now();
  const all = await Promise.all(Array.from({ length: 50 }, () => fetch.get(`${server.origin}/gzip`)));
  assert.ok(all.every((one) => text(one) === long));
  assert.ok(performance.now() - startedAt < 2_000);
  giveUp.abort();
  await Promise.all(stuck);
});

test("keeps connections for the next request", async (t) => {
  const own = await startScriptedServer({ "/": { kind: "answer", body: "hello" } });
  t.after(() => own.close());
  const fetch = fetchFor(t, { allow: [own.host] });
  for (let round = 0; round < 5; round += 1) await fetch.get(own.origin);
  assert.ok(own.connections() <= 2, `${own.connections()} connections`);
});
