import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { htmlText } from "../../src/feeds/html-text.ts";

const rows: readonly (readonly [what: string, html: string, text: string])[] = [
  ["paragraphs", "<p>One.</p><p>Two.</p>", "One.\n\nTwo."],
  ["paragraphs without ends", "<p>One.<p>Two.", "One.\n\nTwo."],
  ["inline markup", "A <b>bold</b> <a href='x'>move</a>.", "A bold move."],
  ["one line break", "One<br>two", "One two"],
  ["two line breaks", "One.<br/> <br />Two.", "One.\n\nTwo."],
  ["line breaks apart", "One.<br>Two.<br>Three.", "One. Two. Three."],
  ["list items", "<ul><li>One</li><li>Two</li></ul>", "One\n\nTwo"],
  ["entities once", "Fish &amp; chips &lt;b&gt; &#8217; &nbsp;x &unknown;", "Fish & chips <b> ’ x &unknown;"],
  ["scripts", "One<script>if (a < b) alert('<p>no</p>')</script> two", "One two"],
  [
    "styles and captions",
    "<style>p{}</style><figure><img src=x><figcaption>Photo</figcaption></figure>Text",
    "Text",
  ],
  ["comments", "One<!-- <p>no</p> --> two", "One two"],
  ["an unclosed script", "One<script>two", "Onetwo"],
  ["a stray less-than before a word", "a <b and c, <i>d</i>", "a <b and c, d"],
  ["a greater-than in a quote", "<img alt='a > b'>c", "c"],
  ["a bare less-than", "1 < 2 and 3<4", "1 < 2 and 3<4"],
  ["names with a prefix", "<xhtml:p>One</xhtml:p><xhtml:p>Two</xhtml:p>", "One\n\nTwo"],
  ["white space", "  One\n  two\t three  ", "One two three"],
  ["no markup at all", "One.\n\nTwo\nlines.", "One.\n\nTwo lines."],
  ["characters without width", "Mini\u00adster\u200b speaks", "Minister speaks"],
  ["a cut tag", "One two <a hre", "One two"],
  ["nothing", "", ""],
];

describe("the text of HTML", () => {
  for (const [what, html, text] of rows) test(what, () => assert.equal(htmlText(html), text));
});
