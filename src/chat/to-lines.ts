import { cleanLine } from "./clean-line.ts";
import { formatDate } from "./format-date.ts";
import { listOf } from "./list-of.ts";
import type {
  Block,
  Citation,
  PointBlock,
  Publication,
  Published,
  SourcesBlock,
  SourceView,
  TimelineEntry,
  Voice,
} from "./message.ts";
import { nameVoice } from "./name-voice.ts";

/** A line of a chat message, before a platform decides how it writes one. */
export interface Line {
  /** What it is to its reader; `small` is what only some want to know. */
  readonly kind: "title" | "headline" | "heading" | "text" | "item" | "subitem" | "small";
  readonly spans: readonly Span[];
}

/** A stretch of a line. Its text is one clean line, and still to be escaped by the platform. */
export interface Span {
  readonly text: string;
  readonly style: "plain" | "bold" | "italic";
  /** An address that `webLink` let through. */
  readonly link: string | null;
  /** A time that may be shown in the reader's zone; `text` says it in UTC. */
  readonly at: Published | null;
}

/** What lines are made by: how much is told, and where each citation leads, by its label. */
export interface LineStyle {
  readonly form: "short" | "full";
  readonly links: ReadonlyMap<string, string>;
}

/** A block as lines, in order. Short: who holds which side, and who was read. Full: their words, and every source. */
export function toLines(block: Block, style: LineStyle): readonly Line[] {
  switch (block.kind) {
    case "masthead":
      return [line("title", plain(block.title)), line("small", plain(block.counts))];
    case "story":
      return [line("headline", bold(`${block.label} ${block.headline}`))];
    case "sentence":
      return [
        line("text", plain(`${block.text} `), ...cite(block.citations, style), ...disputed(block.disputedIn)),
      ];
    case "section":
      return [line("heading", bold(block.title))];
    case "disagreement":
    case "comparison":
      return toPoint(block, style);
    case "note":
      return [line("small", plain(block.text))];
    case "only-one":
      return [
        line("text", bold(`Only ${block.who}: `), plain(`${block.text} `), ...cite([block.citation], style)),
      ];
    case "sources":
      return style.form === "short" ? [nameSources(block)] : listSources(block, style);
    case "timeline":
      return [line("heading", bold(block.title)), ...block.entries.flatMap((entry) => toEntry(entry, style))];
    case "excerpt":
      return [line("text", plain(`${block.before} `), bold(block.quote), plain(` ${block.after}`))];
    case "actions":
      return block.actions.map(({ label, command, argument }) =>
        line("small", plain(`${label}: `), bold(`/${command} ${argument}`.trim())),
      );
    case "problems":
      return [
        line("text", bold(block.title)),
        ...block.problems.map(({ subject, message }) => line("item", plain(`${subject}: ${message}`))),
      ];
    case "receipt":
      return [line("small", plain(block.text))];
  }
}

/** What became of a story since it was posted, as the line that is added to the post. */
export function toNoteLine(text: string): Line {
  return line("text", italic(`${text} → see the thread`));
}

function toEntry(
  { published, outlet, title, link, reported }: TimelineEntry,
  style: LineStyle,
): readonly Line[] {
  const answers = reported.map(({ question, answer, citation }) =>
    line("subitem", plain(`${question} `), bold(answer), plain(" "), ...cite([citation], style)),
  );
  return [
    line("item", bold(outlet), ...dateOf(published, "undated"), plain(" · "), span(title, { link })),
    ...answers,
  ];
}

function toPoint({ label, question, positions, silent }: PointBlock, style: LineStyle): readonly Line[] {
  const answers = positions.flatMap(({ answer, voices }) =>
    style.form === "short"
      ? [
          line(
            "item",
            bold(answer),
            plain(" — "),
            ...join(
              voices.map((one) => nameHolder(one, style)),
              "; ",
            ),
          ),
        ]
      : [line("item", bold(answer)), ...voices.map((one) => line("subitem", ...quoteVoice(one, style)))],
  );
  const note = silent === null ? [] : [line("item", italic(silent))];
  return [line("text", bold(`${label} ${question}`)), ...answers, ...note];
}

function nameHolder(voice: Voice, style: LineStyle): readonly Span[] {
  return [plain(nameVoice(voice)), ...dateOf(voice.published), plain(" "), ...cite(voice.citations, style)];
}

function quoteVoice(voice: Voice, style: LineStyle): readonly Span[] {
  const quotes = voice.citations.map((citation) => [
    ...cite([citation], style),
    plain(" "),
    italic(`“${citation.quote}”`),
  ]);
  return [plain(nameVoice(voice)), ...dateOf(voice.published), plain(" "), ...join(quotes, " · ")];
}

/** The outlets of a story, each leading to its article. */
function nameSources({ title, sources }: SourcesBlock): Line {
  const outlets = sources.map(({ outlet, link, carriedBy }) => [
    span(outlet, { link }),
    ...(carriedBy.length === 0 ? [] : [plain(` (+${carriedBy.length})`)]),
  ]);
  return line("small", plain(title.includes(":") ? `${title} — ` : `${title}: `), ...join(outlets, " · "));
}

function listSources({ title, sources }: SourcesBlock, style: LineStyle): readonly Line[] {
  return [line("heading", bold(title)), ...sources.map((source) => line("item", ...describe(source, style)))];
}

function describe(source: SourceView, style: LineStyle): readonly Span[] {
  const { outlet, published, title, link, path, labels, carriedBy } = source;
  const carriers = carriedBy.map((one) => nameCarrier(one, style));
  return [
    bold(outlet),
    ...dateOf(published, "undated"),
    plain(" · "),
    span(title, { link }),
    ...(link === null && path !== null ? [plain(` · ${path}`)] : []),
    ...(labels.length === 0 ? [] : [plain(" "), ...labelSpans(labels, style)]),
    ...(carriers.length === 0 ? [] : [plain(" · also carried by "), ...join(carriers, ", ")]),
  ];
}

function nameCarrier({ outlet, link, labels }: Publication, style: LineStyle): readonly Span[] {
  return [span(outlet, { link }), ...(labels.length === 0 ? [] : [plain(" "), ...labelSpans(labels, style)])];
}

function cite(citations: readonly Citation[], style: LineStyle): readonly Span[] {
  return labelSpans(
    citations.map(({ label }) => label),
    style,
  );
}

function labelSpans(labels: readonly string[], { links }: LineStyle): readonly Span[] {
  return join(
    labels.map((label) => [span(`[${label}]`, { link: links.get(label) ?? null })]),
    " ",
  );
}

function disputed(labels: readonly string[]): readonly Span[] {
  return labels.length === 0 ? [] : [plain(` (disputed, see ${listOf(labels)})`)];
}

function dateOf(published: Published | null, otherwise = ""): readonly Span[] {
  if (published === null) return otherwise === "" ? [] : [plain(`, ${otherwise}`)];
  const at = published.precision === "minute" ? published : null;
  return [plain(", "), { ...plain(formatDate(published)), at }];
}

function join(parts: readonly (readonly Span[])[], between: string): readonly Span[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [plain(between), ...part]));
}

function line(kind: Line["kind"], ...spans: readonly Span[]): Line {
  return { kind, spans: spans.filter(({ text }) => text !== "") };
}

function plain(text: string): Span {
  return span(text, {});
}

function bold(text: string): Span {
  return span(text, { style: "bold" });
}

function italic(text: string): Span {
  return span(text, { style: "italic" });
}

/** White space at the ends stays: it keeps two spans apart. */
function span(text: string, how: Partial<Omit<Span, "text">>): Span {
  const [, before, inner, after] = /^(\s*)(.*?)(\s*)$/s.exec(text)!;
  const words = cleanLine(inner!);
  const clean = words === "" ? (before! || after!) && " " : (before! && " ") + words + (after! && " ");
  return { text: clean, style: "plain", link: null, at: null, ...how };
}
