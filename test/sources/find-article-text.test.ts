import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { findArticleText } from "../../src/sources/find-article-text.ts";
import { pageText } from "../../src/sources/page-text.ts";
import { parseHtml } from "../../src/sources/parse-html.ts";

const sentences = (count: number) =>
  Array.from(
    { length: count },
    (_, index) =>
      `Water ran through street ${index + 1} of the lower town for two hours, the mayor said on Friday.`,
  );
const paragraphs = sentences(6).map((sentence) => `<p>${sentence}</p>`);
const whole = sentences(6).join("\n\n");
const find = (body: string) =>
  findArticleText(`<html><body>${body}</body></html>`, "https://valley.example/1");

const pages: readonly [name: string, body: string, text: string][] = [
  ["an article element", `<article>${paragraphs.join("")}</article>`, whole],
  [
    "nothing but divisions",
    `<div><div>${sentences(6)
      .map((one) => `<div>${one}</div>`)
      .join("")}</div></div>`,
    whole,
  ],
  ["line breaks", `<div id="story">${sentences(6).join("<br><br>")}</div>`, whole],
  [
    "one short paragraph",
    `<nav><a href="/">Home</a></nav><article><p>${sentences(1)}</p></article><footer>Imprint</footer>`,
    sentences(1)[0]!,
  ],
  [
    "other headlines in between",
    `<article>${paragraphs.join("<p><a href='/2'>Dam operator calls stories fantasy</a></p>")}</article>`,
    whole,
  ],
  [
    "a label before a link",
    `<article>${paragraphs.join("<p>See: <a href='/2'>Dam operator calls stories fantasy</a></p>")}</article>`,
    whole,
  ],
  [
    "furniture in between",
    `<article>${paragraphs.join("<p>Advertisement</p>")}<p>Sign up for our newsletter</p></article>`,
    whole,
  ],
  ["nothing", "", ""],
];
for (const [name, body, text] of pages) {
  test(`the article on a page of ${name}`, async () => assert.equal(await find(body), text));
}

const texts: readonly [html: string, text: string][] = [
  ["<p>A  dam\n burst.</p><p>Nobody was&nbsp;hurt.</p>", "A dam burst.\n\nNobody was hurt."],
  ["<p>He <a href='/'>said so</a>.</p>", "He said so."],
  ["<p><a href='/'>He said that nobody was hurt.</a></p>", "He said that nobody was hurt."],
  ["<p><a href='/'>Dam bursts</a></p><p>It burst.</p>", "It burst."],
  [
    "<ul><li><a href='/'>Dam bursts</a> | <a href='/'>Sluices open</a></li><li>one gate</li></ul>",
    "one gate",
  ],
  ["<a href='/'><p>Dam bursts</p></a><p>It burst.</p>", "It burst."],
  ["one<br><br>two<br>three", "one\n\ntwo three"],
  ["<table><tr><td>1</td><td>2</td></tr></table>", "1 2"],
  ["<p>one</p><figure><figcaption>The dam</figcaption></figure><script>x</script><p>two</p>", "one\n\ntwo"],
];
for (const [html, text] of texts) {
  test(`the text of ${html}`, () => {
    assert.equal(pageText(parseHTML(`<html><body>${html}</body></html>`).document.body), text);
  });
}

test("a byline and a date are kept where the head tells neither, and else left out", async () => {
  const body = `<body><article><p>By Ann Lee</p><p>7 March 2025</p>${paragraphs.join("")}</article></body>`;
  const head =
    '<meta property="og:site_name" content="Valley Post"><meta property="article:published_time" content="2025-03-07T07:30:00Z">';
  assert.match((await parseHtml(`<html><head></head>${body}`)).text, /7 March 2025/);
  assert.equal((await parseHtml(`<html><head>${head}</head>${body}`)).text, whole);
});

const hostile: readonly [name: string, html: string, message: RegExp][] = [
  ["too many elements", `<body>${"<p>a".repeat(60_000)}`, /too large/],
  ["too deep", `<body>${"<div>".repeat(5_000)}x`, /nests/],
  [
    "many deep branches",
    `<body>${(`${"<div>".repeat(150)}x${"</div>".repeat(150)}`).repeat(40)}`,
    /no article text/,
  ],
];
for (const [name, html, message] of hostile) {
  test(`a page with ${name} is refused quickly`, async () => {
    const startedAt = performance.now();
    await assert.rejects(parseHtml(html), { name: "UserError", message });
    assert.ok(performance.now() - startedAt < 3_000);
  });
}
