import type { Article } from "../news/article.ts";
import type { Span } from "../news/citation.ts";
import { splitBlocks } from "./blocks.ts";
import { findDateline } from "./dateline.ts";
import { furnitureKind, gluedLength } from "./furniture.ts";
import { readMetadataLine } from "./metadata-line.ts";

/** A paragraph of an article proper: page furniture and the headline are not among them. */
export type Paragraph = Span;

/** A block of the text and what it was judged to be. */
interface Judged extends Span {
  readonly role: "prose" | "title" | "furniture" | "end";
}

/** Where less than this part of the prose stands behind an ending, it is the page's and not the article's. */
const maxShareBehindEnding = 0.25;

/**
 * The paragraphs of an article that its author wrote as the article: without headline, metadata lines, share
 * lines, other headlines, comment forms, captions, e-mail stubs. Spans of `article.text`, in order, without
 * datelines and list marks. Linear in the text's length.
 */
export function findBody(article: Pick<Article, "title" | "text">): readonly Paragraph[] {
  const known = bodies.get(article);
  if (known !== undefined) return known;
  const body = readBody(article);
  bodies.set(article, body);
  return body;
}

/** The same article's body is wanted for finding its copies and for reading its sentences. */
const bodies = new WeakMap<Pick<Article, "title" | "text">, readonly Paragraph[]>();

function readBody(article: Pick<Article, "title" | "text">): readonly Paragraph[] {
  const { text } = article;
  const judged = judgeBlocks(text, article.title);
  let prose = cutBehindEnding(judged);
  // A headline that is a sentence, and all there is, is the article.
  if (prose.length === 0)
    prose = judged.filter(({ role, start, end }) => role === "title" && endsSentence(text.slice(start, end)));
  return prose.map(({ start, end }, index) => {
    const slice = text.slice(start, end);
    const dateline = index < 2 ? findDateline(slice) : null;
    return { start: start + (dateline?.length ?? 0), end: end - gluedLength(slice) };
  });
}

function judgeBlocks(text: string, title: string): readonly Judged[] {
  const blocks = splitBlocks(text);
  const questions = blocks.filter(({ start, end }) =>
    isQuestion(text.slice(start, Math.min(end, start + 100))),
  );
  const context = { title, folded: fold(title), hasQuestions: questions.length > 1 };
  const seen = new Set<string>();
  let hasProse = false;
  const headLength = countHeadLines(
    blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + 300))),
  );
  return blocks.map((block, index) => {
    const start = block.start + markLength(text.slice(block.start, block.start + 12));
    const folded = fold(text.slice(start, block.end));
    const flat = text.slice(block.start, block.end).replace(/\s+/g, " ");
    const judged = seen.has(folded) ? "furniture" : judge(flat, folded, context, hasProse);
    const role = index < headLength && judged === "prose" ? "furniture" : judged;
    seen.add(folded);
    hasProse ||= role === "prose";
    return { start, end: block.end, role };
  });
}

const maxHeadLines = 12;

/** How many lines stand above a byline or a date with nothing but lines that are no sentences: headline, deck, section. */
function countHeadLines(blocks: readonly string[]): number {
  const head = blocks.slice(0, maxHeadLines);
  const prose = head.findIndex(
    (block) => block.length > 220 || (/\.["'”’)]*$/.test(block) && readMetadataLine(block) === null),
  );
  const above = prose < 0 ? head : head.slice(0, prose);
  return 1 + above.findLastIndex((block) => readMetadataLine(block) !== null);
}

interface Context {
  readonly title: string;
  readonly folded: string;
  /** The article is built of questions and answers. */
  readonly hasQuestions: boolean;
}

function judge(block: string, folded: string, context: Context, hasProse: boolean): Judged["role"] {
  if (folded === "") return "furniture";
  if (isTitle(block, folded, context)) return "title";
  const furniture = furnitureKind(block);
  if (furniture !== null) return furniture === "end" && hasProse ? "end" : "furniture";
  if (/^#{1,6}\s/.test(block) || readMetadataLine(block) !== null) return "furniture";
  if (context.hasQuestions && isQuestion(block)) return "furniture";
  return isProse(block) ? "prose" : "furniture";
}

/** The headline, with or without the site's name behind it; not the sentence that one was made of for want of another. */
function isTitle(block: string, folded: string, { title, folded: foldedTitle }: Context): boolean {
  if (folded === foldedTitle) return endsSentence(title) || !endsSentence(block);
  return (
    foldedTitle.length >= 12 &&
    folded.startsWith(`${foldedTitle} `) &&
    block.length <= title.length + 130 &&
    /^\s(?:[|·»«]|::|[-–—])\s/.test(block.slice(block.search(/\S/) + title.length)) &&
    !title.endsWith("…")
  );
}

/** A question of up to 60 characters, even behind another sentence: "It is over. Who won?" */
function isQuestion(block: string): boolean {
  return block.length <= 60 && /^[^"“”«»]+[?？]$/.test(block);
}

/**
 * A paragraph of sentences. A line without a sentence's end is a heading, a caption or somebody else's headline,
 * unless it is long, leads on to a list or a quote, or says who said it. A question alone is a sub-heading.
 */
function isProse(block: string): boolean {
  const inner = block.slice(0, 400);
  if (block.length > 400) return true;
  if (/^[^.!]{1,90}[?？]$/.test(inner) && !/^["“”‘'«„]/.test(inner)) return false;
  if (endsSentence(inner)) return true;
  const words = inner.split(/\s+/);
  if (words.length >= 7 && /[:;,—–]$/.test(inner)) return true;
  if (words.length >= 8 && /\b(?:said|says|added|told \w+|according to [\p{L} ]{2,40})$/u.test(inner))
    return true;
  return /[.!?]["”’)]?\s+["“‘(]?\p{Lu}/u.test(inner) ? words.length >= 12 : words.length >= 22;
}

function endsSentence(block: string): boolean {
  return /[.!?…。！？।؟]["'”’»“)\]*_]*$/.test(block.slice(-12));
}

function cutBehindEnding(judged: readonly Judged[]): readonly Judged[] {
  const size = (blocks: readonly Judged[]): number =>
    blocks.reduce((sum, { role, start, end }) => (role === "prose" ? sum + end - start : sum), 0);
  const total = size(judged);
  let before = 0;
  const ending = judged.findIndex((block) => {
    if (block.role === "prose") before += block.end - block.start;
    return block.role === "end" && total - before <= total * maxShareBehindEnding;
  });
  return judged.slice(0, ending < 0 ? undefined : ending).filter(({ role }) => role === "prose");
}

/** The length of a quotation or list mark of Markdown at the head of a block. */
function markLength(head: string): number {
  return /^(?:>\s?|[-*•▪·]\s+)*/.exec(head)![0].length;
}

/** The letters and digits of a block, by which a repeated one is known. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}
