import type { Reply } from "../../servers/scripted-server.ts";
import { type HostileCase, item, page, report, rss, secret, teaserOf } from "../hostile-case.ts";

const megabyte = 1_000_000;
const body = (text: string | Uint8Array): Reply => ({ kind: "answer", body: text });
const html = (text: string): Reply => ({
  kind: "answer",
  headers: { "content-type": "text/html" },
  body: text,
});
const feed = (name: string, text: string, more: Partial<HostileCase> = {}): HostileCase => ({
  name,
  site: () => ({ "/feed": body(text) }),
  ...more,
});
const pageCase = (name: string, text: () => string): HostileCase => ({
  name,
  site: () => ({ "/feed": body(teaserOf("/ferry")), "/ferry": html(text()) }),
});

const entities = Array.from({ length: 30 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join(
  "",
);

/** What a news site can do to those who read its feed and its pages. */
export const webCases: readonly HostileCase[] = [
  feed(
    "an entity bomb",
    `<!DOCTYPE rss [<!ENTITY e0 "ha">${entities}]>${rss(item({ title: "Osprey &e30;" }))}`,
    { arrives: "Evil Gazette" },
  ),
  feed(
    "external entities",
    `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://127.0.0.1/">%y;]>${rss(item({ text: "&x; The ferry Osprey ran aground off Skarra on Monday morning, Nordlys Lines said." }))}`,
    { arrives: "Evil Gazette" },
  ),
  feed(
    "pings in a feed",
    rss(
      item({
        title: "&lt;!channel&gt; Osprey aground @everyone",
        text: "<![CDATA[<a href='https://evil.example/phish'>https://bank.example</a> <@U123> The ferry Osprey ran aground off Skarra on Monday, it said.]]>",
      }),
    ),
    { arrives: "Evil Gazette" },
  ),
  feed(
    "scripts and styles in an entry",
    rss(
      item({
        text: "<![CDATA[<script>alert('zorblax')</script><style>zorblax{}</style><p onclick='x'>The ferry Osprey ran aground off Skarra on Monday morning, Nordlys Lines said.</p>]]>",
      }),
    ),
    { arrives: "Evil Gazette", withheld: /zorblax/ },
  ),
  feed(
    "links that are none",
    rss(
      ...[
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "https://u:p@bank.example/",
        "//[::1",
        "http://127.0.0.1:22/",
        "vbscript:x",
      ].map((link, i) => item({ link, guid: `g${i}` })),
    ),
    { arrives: "Evil Gazette" },
  ),
  feed(
    "5,000 entries with one id",
    rss(
      ...Array.from({ length: 5_000 }, (_, i) =>
        item({ guid: "same", link: `https://evil.example/${i}`, text: `Entry ${i}.` }),
      ),
    ),
  ),
  feed(
    "5,000 entries with one address",
    rss(...Array.from({ length: 5_000 }, (_, i) => item({ guid: `g${i}`, text: `Entry ${i}.` }))),
  ),
  feed(
    "entries from 1970 and 2099",
    rss(
      item({ date: "Thu, 01 Jan 1970 00:00:00 GMT", guid: "a" }),
      item({ date: "Thu, 31 Dec 2099 23:59:59 GMT", link: "https://evil.example/b" }),
      item({ date: "Fri, 99 Foo 99999 99:99:99 +9999", link: "https://evil.example/c" }),
    ),
    { arrives: "Evil Gazette" },
  ),
  feed("a title of 2 MB", rss(item({ title: "Osprey ".repeat(300_000) }))),
  feed("an entry of 5 MB", rss(item({ text: "The ferry Osprey ran aground off Skarra. ".repeat(120_000) }))),
  feed("200,000 elements in each other", rss(item({ title: "<b>".repeat(200_000) }))),
  feed("a feed of NUL", "\0".repeat(megabyte), { told: /feed/ }),
  feed("a feed that is a page", page(), { told: /feed/ }),
  feed(
    "keys that are every object's, in a feed of JSON",
    `{"version":"https://jsonfeed.org/version/1.1","title":"Evil Gazette","__proto__":{"polluted":true},"items":[{"id":"__proto__","url":"https://evil.example/1","title":"Osprey aground off Skarra","content_text":"The ferry Osprey ran aground off Skarra on Monday morning, Nordlys Lines said.","constructor":{"prototype":{"polluted":true}}}]}`,
    { arrives: "Evil Gazette" },
  ),
  {
    name: "a feed of 100,000 entries",
    site: () => ({
      "/feed": body(
        rss(
          ...Array.from(
            { length: 100_000 },
            (_, i) => `<item><guid>${i}</guid><title>Ferry ${i}</title></item>`,
          ),
        ),
      ),
    }),
  },
  {
    name: "a charset that is none",
    site: () => ({
      "/feed": {
        kind: "answer",
        headers: { "content-type": "application/xml; charset=evil-7" },
        body: rss(item()),
      },
    }),
    arrives: "Evil Gazette",
  },
  {
    name: "a charset that is another",
    site: () => ({
      "/feed": {
        kind: "answer",
        headers: { "content-type": "text/xml; charset=utf-16" },
        body: rss(item({ title: "Fähre Osprey" })),
      },
    }),
  },
  {
    name: "a feed that is cut inside a letter",
    site: () => ({ "/feed": body(Buffer.from(rss(item({ title: "Osprey €" }))).subarray(0, -250)) }),
  },
  ...(["gzip", "br", "deflate"] as const).map(
    (encoding): HostileCase => ({
      name: `a bomb of ${encoding}`,
      site: () => ({ "/feed": { kind: "bomb", encoding, expandedBytes: 200 * megabyte } }),
      told: /feed/,
    }),
  ),
  {
    name: "a bomb for a page",
    site: () => ({
      "/feed": body(teaserOf("/ferry")),
      "/ferry": { kind: "bomb", encoding: "gzip", expandedBytes: 100 * megabyte },
    }),
  },
  {
    name: "a feed that moves into the private network",
    site: (vault) => ({ "/feed": { kind: "redirect", to: `${vault}/feed`, status: 301 } }),
    told: /feed/,
  },
  {
    name: "pages inside the private network",
    site: (vault) => ({
      "/feed": body(
        rss(
          item({ link: `${vault}/page`, text: "Osprey … Read more" }),
          item({ link: "http://169.254.169.254/latest/meta-data/", text: "Osprey … Read more" }),
          item({ link: "http://[::ffff:7f00:1]/", text: "Osprey … Read more" }),
          item({ link: "http://2130706433/", text: "Osprey … Read more" }),
        ),
      ),
    }),
  },
  {
    name: "a page that leads into the private network",
    site: (vault) => ({
      "/feed": body(teaserOf("/ferry")),
      "/ferry": { kind: "redirect", to: `${vault}/page` },
    }),
  },
  {
    name: "a page that leads to a file",
    site: () => ({
      "/feed": body(teaserOf("/ferry")),
      "/ferry": { kind: "redirect", to: "file:///etc/passwd" },
    }),
  },
  {
    name: "redirects without an end",
    site: () => ({ "/feed": { kind: "redirect", to: "/feed" } }),
    told: /feed/,
  },
  {
    name: "an answer that is no HTTP",
    site: () => ({ "/feed": { kind: "raw", bytes: "\0\0\0\u001b[2J" } }),
    told: /feed/,
  },
  {
    name: "a header of 100,000 letters",
    site: () => ({ "/feed": { kind: "raw", bytes: `HTTP/1.1 200 OK\r\nx: ${"y".repeat(100_000)}\r\n\r\n` } }),
    told: /feed/,
  },
  {
    name: "a page whose addresses lie",
    site: (vault) => ({
      "/feed": body(teaserOf("/ferry")),
      "/ferry": html(
        page({
          head: `<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="${vault}/${secret}"><meta property="og:site_name" content="<!channel>"><base href="file:///etc/">`,
        }),
      ),
    }),
  },
  pageCase("a page of 20,000 elements", () => page({ before: "<div>x</div>".repeat(9_900) })),
  pageCase("a page of 40,000 elements", () => page({ before: "<div>x</div>".repeat(19_000) })),
  pageCase(
    "a page of 3,000 short elements without an article",
    () => `<html><body>${"<div><p>x</p></div>".repeat(900)}</body></html>`,
  ),
  pageCase("a page nested 190 deep", () => page({ before: "<div>".repeat(190) })),
  pageCase(
    "a page nested 55 deep, many times",
    () => `<html><body>${`${"<div>".repeat(50)}x${"</div>".repeat(50)}`.repeat(29)}</body></html>`,
  ),
  pageCase("a page nested 100,000 deep", () => page({ before: "<b>".repeat(100_000) })),
  pageCase("a page of tables in tables", () => `<html><body>${"<table><tr><td>".repeat(60)}x</body></html>`),
  pageCase("a page of 2,900 links", () => `<html><body>${"<a href=x>y</a>".repeat(1_400)}</body></html>`),
  pageCase(
    "a page of 100,000 attributes",
    () =>
      `<html><body><p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=x`).join(" ")}>x</p></body></html>`,
  ),
  pageCase("a page of unfinished tags", () => page({ after: "<p x ".repeat(200_000) })),
  pageCase("a page of comments that do not end", () => page({ after: "<!--".repeat(200_000) })),
  pageCase("a page with a script of 2 MB", () =>
    page({ head: `<script>${"</scrip".repeat(280_000)}</script>` }),
  ),
  pageCase("a page with styles of 2 MB", () => page({ head: `<style>${"a{b:c}".repeat(330_000)}</style>` })),
  pageCase("a page of 3,000 selectors that fit everything", () =>
    page({ head: `<style>${"*:not(x)>*~*{display:none}".repeat(3_000)}</style>` }),
  ),
  {
    name: "a file and a feed that claim one address",
    files: () => ({ "evil.json": report({ url: "https://evil.example/ferry" }) }),
    site: () => ({ "/feed": body(rss(item())) }),
  },
];
