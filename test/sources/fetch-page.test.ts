import assert from "node:assert/strict";
import { test } from "node:test";
import { createFetch } from "../../src/fetch/guarded-fetch.ts";
import { createHostLimiter, type HostLimiter } from "../../src/fetch/host-limiter.ts";
import { createRobots } from "../../src/fetch/robots.ts";
import { fetchPage } from "../../src/sources/fetch-page.ts";
import { type Reply, type Script, startScriptedServer } from "../servers/scripted-server.ts";

const prose =
  "A dam burst above Harrow on Friday, the mayor said. Water ran through the lower town for two hours before the gates were closed by hand. ";
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => `<p>${prose}Street ${index + 1} was dry by noon.</p>`).join(
    "\n",
  );

function page(body: string, head = ""): Reply {
  return {
    kind: "answer",
    headers: { "content-type": "text/html; charset=utf-8" },
    body: `<!doctype html><html lang="en"><head><title>Dam bursts | Valley Post</title>${head}</head><body>${body}</body></html>`,
  };
}
const article = (count: number, more = "") =>
  `<article><h1>Dam bursts</h1>${paragraphs(count)}${more}</article>`;
const paid = (selector: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False","hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":"${selector}"}}</script>`;

/** Serves a script, fetches one of its pages, and ends. */
async function fetchFrom(script: Script, path = "/story", signal?: AbortSignal) {
  const server = await startScriptedServer(script);
  const fetch = createFetch({ allow: [server.host], timeoutMs: 500 });
  const parts = {
    fetch,
    robots: createRobots(fetch, { now: () => 0 }),
    limiter: createHostLimiter({ perHost: 1, total: 4 }),
  };
  try {
    const got = await fetchPage(server.origin + path, parts, signal);
    return { got, origin: server.origin, requests: server.requests };
  } finally {
    await fetch.close();
    await server.close();
  }
}

test("an article's page gives its text, title, outlet, time and canonical address", async () => {
  const head =
    '<link rel="canonical" href="/news/dam"><meta property="article:published_time" content="2025-03-07T07:30:00Z">';
  const { got, origin } = await fetchFrom({
    "/story": { kind: "redirect", to: "/news/dam?utm_source=feed" },
    "/news/dam": page(article(8), head),
  });
  assert.ok(got.kind === "article", JSON.stringify(got));
  assert.equal(got.address, `${origin}/news/dam?utm_source=feed`);
  const { title, outlet, published, language, url, text } = got.article;
  assert.deepEqual(
    { title, outlet, at: published?.publishedAt, language, url },
    {
      title: "Dam bursts",
      outlet: "Valley Post",
      at: "2025-03-07T07:30:00.000Z",
      language: "en",
      url: `${origin}/news/dam`,
    },
  );
  assert.equal(text.split("\n\n").length, 8);
});

const canonicals: readonly [href: string, expected: string | null][] = [
  ["/", null],
  ["javascript:alert(1)", null],
  ["http://user:secret@valley.example/dam", null],
  ["https://valley.example/dam", "https://valley.example/dam"],
];
for (const [href, expected] of canonicals) {
  test(`canonical link ${href}`, async () => {
    const { got, origin } = await fetchFrom({
      "/story": page(article(8), `<link rel="canonical" href="${href}">`),
    });
    assert.ok(got.kind === "article");
    assert.equal(got.article.url, expected ?? `${origin}/story`);
  });
}

const charsets: readonly [name: string, reply: Reply][] = [
  [
    "the header's",
    { kind: "answer", headers: { "content-type": "text/html; charset=ISO-8859-2" }, body: latin2() },
  ],
  [
    "the head's",
    { kind: "answer", headers: { "content-type": "text/html" }, body: latin2('<meta charset="iso-8859-2">') },
  ],
  [
    "UTF-8 in spite of the header",
    {
      kind: "answer",
      headers: { "content-type": "text/html; charset=us-ascii-x" },
      body: `<body>${article(6).replaceAll("Harrow", "Łódź")}`,
    },
  ],
  ["no type at all", { kind: "answer", body: `<html><body>${article(6).replaceAll("Harrow", "Łódź")}` }],
];
for (const [name, reply] of charsets) {
  test(`charset: ${name}`, async () => {
    const { got } = await fetchFrom({ "/story": reply });
    assert.ok(got.kind === "article", JSON.stringify(got));
    assert.match(got.article.text, /above Łódź on Friday/);
  });
}

/** A page in ISO 8859-2, in which Ł is A3, ó is F3, d is d and ź is BC. */
function latin2(head = ""): Uint8Array {
  return Buffer.from(
    `<html><head>${head}</head><body>${article(6).replaceAll("Harrow", "\u00a3\u00f3d\u00bc")}`,
    "latin1",
  );
}

const consent =
  "<h1>We value your privacy</h1><p>We and our partners store and/or access information on a device, such as cookies.</p><button>Accept all</button><button>Reject all</button>";
const problems: readonly [name: string, script: Script, reason: string][] = [
  [
    "forbidden by robots.txt",
    {
      "/robots.txt": { kind: "answer", body: "User-agent: *\nDisallow: /story" },
      "/story": page(article(8)),
    },
    "robots",
  ],
  ["gone", { "/story": { kind: "answer", status: 410 } }, "status"],
  ["to be paid for", { "/story": { kind: "answer", status: 402 } }, "paywall"],
  [
    "a PDF",
    { "/story": { kind: "answer", headers: { "content-type": "application/pdf" }, body: "%PDF-1.7" } },
    "not-html",
  ],
  ["bytes without a type", { "/story": { kind: "answer", body: new Uint8Array([0, 1, 2]) } }, "not-html"],
  ["empty", { "/story": page("") }, "no-article"],
  [
    "binary that is called HTML",
    { "/story": { kind: "answer", headers: { "content-type": "text/html" }, body: new Uint8Array(900) } },
    "no-article",
  ],
  ["too large", { "/story": page(`<p>${"word ".repeat(700_000)}</p>`) }, "too-large"],
  ["a teaser that is marked as paid", { "/story": page(article(2), paid(".paywall")) }, "paywall"],
  [
    "a teaser with a call to subscribe",
    { "/story": page(article(2, "<p>Subscribe to continue reading this story.</p>")) },
    "paywall",
  ],
  [
    "a teaser with a box beside it",
    {
      "/story": page(
        `${article(3)}<div class="gate"><h2>This story is for subscribers</h2><p>Already a subscriber? <a href="/in">Sign in</a></p></div>`,
      ),
    },
    "paywall",
  ],
  ["a question about cookies", { "/story": page(consent) }, "consent"],
  [
    "a question whether one is a person",
    {
      "/story": page(
        "<h1>Just a moment...</h1><p>Checking your browser before you reach valley.example.</p><p>Enable JavaScript and cookies to continue</p>",
      ),
    },
    "challenge",
  ],
  ["a host that hangs", { "/story": { kind: "hang", at: "headers" } }, "timeout"],
  [
    "a redirect into a private network",
    { "/story": { kind: "redirect", to: "http://10.0.0.1/" } },
    "blocked",
  ],
];
for (const [name, script, reason] of problems) {
  test(`a page that is ${name} is a problem: ${reason}`, async () => {
    const { got } = await fetchFrom(script);
    assert.ok(got.kind === "problem", JSON.stringify(got).slice(0, 200));
    assert.equal(got.reason, reason, got.message);
    assert.match(got.message, /^http:\S+ .*[;,] .+[^.]$|too large for one article's page$/);
  });
}

test("a page that is not there says with which status", async () => {
  for (const status of [403, 404, 429, 503]) {
    const { got } = await fetchFrom({ "/story": { kind: "answer", status } });
    assert.ok(got.kind === "problem");
    assert.deepEqual([got.reason, got.status], ["status", status]);
  }
});

test("a page is not fetched while its site's robots.txt fails", async () => {
  const { got } = await fetchFrom({
    "/robots.txt": { kind: "answer", status: 503 },
    "/story": page(article(8)),
  });
  assert.ok(got.kind === "problem");
  assert.equal(got.reason, "unasked");
});

test("each host that a page is redirected through is asked for its robots.txt, and in its own turn", async (t) => {
  const closed = await startScriptedServer({
    "/robots.txt": { kind: "answer", body: "User-agent: *\nDisallow: /" },
    "/on": page(article(8)),
  });
  const first = await startScriptedServer({
    "/story": { kind: "redirect", to: `${closed.origin}/on` },
    "/open": page(article(8)),
  });
  const fetch = createFetch({ allow: [first.host, closed.host] });
  t.after(() => Promise.all([fetch.close(), first.close(), closed.close()]));
  const robots = createRobots(fetch, { now: () => 0 });
  const hosts: string[] = [];
  const limiter: HostLimiter = {
    run: (host, task) => {
      hosts.push(host);
      return task();
    },
  };
  const got = await fetchPage(`${first.origin}/story`, { fetch, robots, limiter });
  assert.ok(got.kind === "problem");
  assert.equal(got.reason, "robots");
  assert.deepEqual(hosts, [first.host, closed.host]);
  assert.deepEqual(
    closed.requests.map(({ path }) => path),
    ["/robots.txt"],
  );
});

const pages: readonly [name: string, reply: Reply][] = [
  [
    "a paid article that is there in full",
    page(`<article>${paragraphs(2)}<div class="paywall">${paragraphs(6)}</div></article>`, paid(".paywall")),
  ],
  ["an article with a cookie notice at its foot", page(`${article(8)}<div>${consent}</div>`)],
  [
    "an article about consent to cookies",
    page(
      `<article>${paragraphs(8)}<p>Sites must let readers accept all or reject all, the court said.</p></article>`,
    ),
  ],
  [
    "an article that says it is for subscribers at its end",
    page(article(14, "<p>Already a subscriber? Sign in.</p>")),
  ],
  ["a short piece", page(article(2))],
];
for (const [name, reply] of pages) {
  test(`${name} is an article`, async () => {
    const { got } = await fetchFrom({ "/story": reply });
    assert.equal(got.kind, "article", JSON.stringify(got).slice(0, 200));
  });
}

test("who gives up gets a problem, before and while it is fetched", async () => {
  for (const signal of [AbortSignal.abort(), AbortSignal.timeout(30)]) {
    const { got } = await fetchFrom({ "/story": { kind: "hang", at: "headers" } }, "/story", signal);
    assert.ok(got.kind === "problem");
    assert.equal(got.reason, "aborted");
  }
});

test("a private address is a problem that says so", async () => {
  const fetch = createFetch();
  const parts = {
    fetch,
    robots: createRobots(fetch, { now: () => 0 }),
    limiter: createHostLimiter({ perHost: 1, total: 4 }),
  };
  const got = await fetchPage("http://169.254.169.254/latest/meta-data", parts);
  assert.ok(got.kind === "problem");
  assert.equal(got.reason, "blocked");
  await fetch.close();
});

test("what is no address is a problem, and nobody is asked", async () => {
  const { got, requests } = await fetchFrom({}, "@:0/");
  assert.equal(got.kind, "problem");
  assert.equal(requests.length, 0);
});
