import { formatDate } from "../format-date.ts";
import { listOf } from "../list-of.ts";
import type {
  AnswerView,
  Block,
  Citation,
  Message,
  PointBlock,
  Publication,
  SourceView,
  TimelineEntry,
  Voice,
} from "../message.ts";
import { nameVoice } from "../name-voice.ts";
import { escapeMarkdown, markdownDestination } from "./escape-markdown.ts";

/**
 * A message as CommonMark, for a file that is read rendered or raw; ends with a line break. A citation is a
 * reference link, "[1a]", whose address stands at the end of the text; without an address it stays plain text.
 */
export function toMarkdown({ blocks }: Message): string {
  const paragraphs = [...blocks.map(toParagraph), references(blocks)];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}

/** A block as one or more paragraphs. */
export function toParagraph(block: Block): string {
  switch (block.kind) {
    case "masthead":
      return `# ${escapeMarkdown(block.title)}\n\n${escapeMarkdown(block.counts)}`;
    case "story":
      return `## ${block.label}. ${escapeMarkdown(block.headline)}`;
    case "sentence":
      return `${escapeMarkdown(block.text)} ${cite(block.citations)}${disputed(block.disputedIn)}`;
    case "section":
      return `### ${escapeMarkdown(block.title)}`;
    case "disagreement":
    case "comparison":
      return pointToMarkdown(block);
    case "note":
      return `*${escapeMarkdown(block.text)}*`;
    case "only-one":
      return `Only ${escapeMarkdown(block.who)}: ${escapeMarkdown(block.text)} ${cite([block.citation])}`;
    case "sources":
      return `### ${escapeMarkdown(block.title)}\n\n${block.sources.map(sourceToMarkdown).join("\n")}`;
    case "timeline":
      return `### ${escapeMarkdown(block.title)}\n\n${block.entries.map(entryToMarkdown).join("\n")}`;
    case "excerpt":
      return `> ${escapeMarkdown(block.before)} **${escapeMarkdown(block.quote)}** ${escapeMarkdown(block.after)}`.trimEnd();
    case "actions":
      return block.actions
        .map(
          ({ label, command, argument }) =>
            `- ${escapeMarkdown(label)}: ${escapeMarkdown(`/${command} ${argument}`.trim())}`,
        )
        .join("\n");
    case "problems":
      return `**${escapeMarkdown(block.title)}**\n\n${block.problems
        .map(({ subject, message }) => `- ${escapeMarkdown(subject)}: ${escapeMarkdown(message)}`)
        .join("\n")}`;
    case "receipt":
      return `---\n\n*${escapeMarkdown(block.text)}*`;
  }
}

function entryToMarkdown({ published, outlet, title, link, reported }: TimelineEntry): string {
  const name = link === null ? escapeMarkdown(title) : linkTo(link, title);
  const lines = reported.map(
    ({ question, answer, citation }) =>
      `  - ${escapeMarkdown(question)} **${escapeMarkdown(answer)}** ${cite([citation])}`,
  );
  return [`- ${formatDate(published)} · ${escapeMarkdown(outlet)} · ${name}`, ...lines].join("\n");
}

function pointToMarkdown({ label, question, positions, silent }: PointBlock): string {
  const title = `**${label} ${escapeMarkdown(question)}**`;
  const answers = positions.map(answerToMarkdown);
  const note = silent === null ? [] : [`- *${escapeMarkdown(silent)}*`];
  return `${title}\n\n${[...answers, ...note].join("\n")}`;
}

function answerToMarkdown({ answer, voices }: AnswerView): string {
  return [`- **${escapeMarkdown(answer)}**`, ...voices.map((voice) => `  - ${voiceToMarkdown(voice)}`)].join(
    "\n",
  );
}

function voiceToMarkdown(voice: Voice): string {
  const date = voice.published === null ? "" : `, ${formatDate(voice.published)}`;
  const quotes = voice.citations.map((citation) => `${cite([citation])} “${escapeMarkdown(citation.quote)}”`);
  return `${escapeMarkdown(nameVoice(voice))}${date} ${quotes.join(" · ")}`;
}

function sourceToMarkdown(source: SourceView, index: number): string {
  const parts = [
    `${escapeMarkdown(source.outlet)}, ${formatDate(source.published)}`,
    source.link === null
      ? [source.title, ...(source.path === null ? [] : [source.path])].map(escapeMarkdown).join(" · ")
      : linkTo(source.link, source.title),
    ...(source.carriedBy.length === 0
      ? []
      : [`also carried by ${listOf(source.carriedBy.map(nameCarrier))}`]),
    ...(source.labels.length === 0 ? [] : [source.labels.map((label) => `[${label}]`).join(" ")]),
  ];
  return `${index + 1}. ${parts.join(" · ")}`;
}

function nameCarrier({ outlet, link, labels }: Publication): string {
  const name = link === null ? escapeMarkdown(outlet) : linkTo(link, outlet);
  return [name, ...labels.map((label) => `[${label}]`)].join(" ");
}

function linkTo(link: string, text: string): string {
  return `[${escapeMarkdown(text)}](${markdownDestination(link)})`;
}

function cite(citations: readonly Citation[]): string {
  const [first, ...others] = citations.map(({ label }) => `[${label}]`);
  return others.length === 0 ? first! : `${first} also ${others.join(" ")}`;
}

function disputed(labels: readonly string[]): string {
  return labels.length === 0 ? "" : ` (disputed, see ${listOf(labels)})`;
}

/** Where the citations lead, a line for each that has an address. */
function references(blocks: readonly Block[]): string {
  const publications = blocks
    .flatMap((block) => (block.kind === "sources" ? block.sources : []))
    .flatMap((source) => [source, ...source.carriedBy]);
  return publications
    .flatMap(({ link, labels }) =>
      link === null ? [] : labels.map((label) => `[${label}]: ${markdownDestination(link)}`),
    )
    .join("\n");
}
