import { formatDate } from "../format-date.ts";
import { listOf } from "../list-of.ts";
import type {
  Block,
  Message,
  Publication,
  SentenceBlock,
  SourcesBlock,
  SourceView,
  TimelineBlock,
} from "../message.ts";
import { layoutPoint } from "./layout-point.ts";
import type { Line, Piece } from "./line.ts";
import { paintLine } from "./paint-line.ts";
import { measure, wrap } from "./wrap.ts";

const MIN_WIDTH = 24;
/** Longer lines are hard to read, however wide the terminal. */
const MAX_WIDTH = 120;
/** A list of citations up to this long is not broken over two lines. */
const MAX_WHOLE = 24;
/** Between the parts of a line; it ends a line rather than start one. */
const DOT: Piece = { text: " ·", whole: true };

interface TextOptions {
  /** Columns of the terminal; links and paths are never broken, everything else keeps to it. */
  readonly width?: number;
  readonly colour?: boolean;
}

interface Page {
  readonly width: number;
  /** Where a story's text starts: right of the labels. */
  readonly margin: number;
}

/** A message for people who read it in a terminal or a plain text file; ends with a line break. */
export function toText({ blocks }: Message, { width = 80, colour = false }: TextOptions = {}): string {
  const labels = blocks.map((block) => (block.kind === "story" ? block.label.length : 0));
  const page: Page = {
    width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)),
    margin: blocks.some(({ kind }) => kind === "story") ? Math.max(...labels) + 2 : 0,
  };
  const lines = blocks.flatMap((block, index) => [
    ...(index > 0 && startsParagraph(block, blocks[index - 1]!) ? [[]] : []),
    ...layout(block, page),
  ]);
  return lines.map((line) => `${paintLine(line, colour).trimEnd()}\n`).join("");
}

/** A blank line goes between blocks, except after a heading and between short blocks of one kind. */
function startsParagraph(block: Block, previous: Block): boolean {
  if (previous.kind === "story" || previous.kind === "section") return false;
  return block.kind !== previous.kind || (block.kind !== "sentence" && block.kind !== "only-one");
}

function layout(block: Block, { width, margin }: Page): readonly Line[] {
  const frame = { width, indent: margin };
  switch (block.kind) {
    case "masthead":
      return wrap([{ text: block.title, style: "masthead" }, DOT, { text: ` ${block.counts}` }], { width });
    case "story":
      return wrap([{ text: block.headline, style: "headline" }], {
        width,
        hang: margin,
        lead: { text: block.label, style: "label" },
      });
    case "sentence":
      return wrap(layoutSentence(block), frame);
    case "section":
      return wrap([{ text: block.title, style: "section" }], frame);
    case "disagreement":
    case "comparison":
      return layoutPoint(block, width, margin);
    case "note":
      return wrap([{ text: block.text }], frame);
    case "only-one":
      return wrap(
        [{ text: `Only ${block.who}: ` }, { text: block.text }, ...citePieces(block.citation.label)],
        { ...frame, hang: 2 },
      );
    case "sources":
      return layoutSources(block, width, margin);
    case "timeline":
      return layoutTimeline(block, width, margin);
    case "excerpt":
      return wrap(
        [
          { text: `${block.before}` },
          { text: "«" },
          { text: block.quote, style: "answer" },
          { text: "»" },
          { text: block.after },
        ],
        frame,
      );
    case "actions":
      return block.actions.flatMap(({ label, command, argument }) =>
        wrap([{ text: `${label}: ` }, { text: `${command} ${argument}`.trim(), style: "label" }], frame),
      );
    case "problems":
      return [
        ...wrap([{ text: block.title, style: "problem" }], { width }),
        ...block.problems.flatMap(({ subject, message }) =>
          wrap([{ text: `${subject}: ${message}` }], { width, indent: 2, hang: 2 }),
        ),
      ];
    case "receipt":
      return wrap([{ text: block.text, style: "aside" }], { width });
  }
}

function layoutSentence(block: SentenceBlock): readonly Piece[] {
  const { text, citations, disputedIn } = block;
  const [first, ...others] = citations;
  const also = others.length === 0 ? "" : `; also ${others.map(({ label }) => label).join(" ")}`;
  const disputed = disputedIn.length === 0 ? "" : `; disputed, see ${listOf(disputedIn)}`;
  return [{ text }, ...citePieces(`${first.label}${also}${disputed}`)];
}

/** Labels in brackets, a short list of them on one line with the word before it. */
function citePieces(labels: string): readonly Piece[] {
  return [{ text: ` [${labels}]`, style: "label", whole: labels.length <= MAX_WHOLE }];
}

function layoutSources({ title, sources }: SourcesBlock, width: number, indent: number): readonly Line[] {
  return [
    ...wrap([{ text: title, style: "section" }], { width, indent }),
    ...sources.flatMap((source) => layoutSource(source, width, indent)),
  ];
}

/** A line an article, and under it what it says on each point. */
function layoutTimeline({ title, entries }: TimelineBlock, width: number, indent: number): readonly Line[] {
  return [
    ...wrap([{ text: title, style: "section" }], { width, indent }),
    ...entries.flatMap((entry) => [
      ...wrap(
        [
          { text: `${formatDate(entry.published)}  ` },
          { text: entry.outlet },
          DOT,
          { text: ` ${entry.title}` },
        ],
        {
          width,
          indent,
          hang: 2,
        },
      ),
      ...entry.reported.flatMap(({ question, answer, citation }) =>
        wrap([{ text: `${question} ` }, { text: answer, style: "answer" }, ...citePieces(citation.label)], {
          width,
          indent: indent + 2,
          hang: 2,
        }),
      ),
    ]),
  ];
}

/** One line where everything fits, otherwise the address on a line of its own. */
function layoutSource(source: SourceView, width: number, indent: number): readonly Line[] {
  const { published, title, carriedBy } = source;
  const carriers = listOf(carriedBy.map(nameCarrier));
  const text: readonly Piece[] = [
    ...nameSource(source),
    { text: `, ${formatDate(published)}` },
    DOT,
    { text: ` ${title}` },
    ...(carriers === "" ? [] : [DOT, { text: ` also carried by ${carriers}` }]),
  ];
  const address = source.link ?? source.path;
  const frame = { width, indent, hang: 2 };
  if (address === null) return wrap(text, frame);
  const place: Piece = { text: address, style: "aside", whole: true };
  const oneLine = wrap([...text, DOT, { text: " " }, place], frame);
  if (oneLine.length === 1 && measure(oneLine[0]!) <= width) return oneLine;
  return [...wrap(text, frame), ...wrap([place], { width, indent: indent + 2 })];
}

function nameSource({ outlet, labels }: Publication): readonly Piece[] {
  return [{ text: outlet }, ...(labels.length === 0 ? [] : citePieces(labels.join(" ")))];
}

function nameCarrier({ outlet, labels }: Publication): string {
  return labels.length === 0 ? outlet : `${outlet} [${labels.join(" ")}]`;
}
