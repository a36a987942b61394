import { cleanLine } from "../clean-line.ts";
import { formatDate } from "../format-date.ts";
import type { AnswerView, Citation, PointBlock, Voice } from "../message.ts";
import { nameVoice } from "../name-voice.ts";
import type { Line, Piece } from "./line.ts";
import { measure, wrap } from "./wrap.ts";

/** A page narrower than this has no room for a column of answers beside the voices. */
const MIN_WIDTH_FOR_COLUMNS = 60;
const GAP = 2;

/** A question with its answers, and beside or under each answer who gives it in which words. */
export function layoutPoint(point: PointBlock, width: number, indent: number): readonly Line[] {
  const hang = point.label.length + GAP;
  const inner = indent + hang;
  const column = answerColumn(point.positions, width, inner);
  const silent =
    point.silent === null
      ? []
      : wrap([{ text: point.silent, style: "aside" }], { width, indent: inner, hang: GAP });
  return [
    ...wrap([{ text: point.question, style: "question" }], {
      width,
      indent,
      hang,
      lead: { text: point.label, style: "label" },
    }),
    ...point.positions.flatMap((position) => layoutAnswer(position, width, inner, column)),
    ...silent,
  ];
}

/** Columns for the answers, or null where they do not fit beside the voices. */
function answerColumn(positions: readonly AnswerView[], width: number, indent: number): number | null {
  const widest = Math.max(...positions.map(({ answer }) => measure([{ text: cleanLine(answer) }])));
  return width >= MIN_WIDTH_FOR_COLUMNS && widest <= (width - indent) / 4 ? widest + GAP : null;
}

function layoutAnswer(
  position: AnswerView,
  width: number,
  indent: number,
  column: number | null,
): readonly Line[] {
  const answer: Piece = { text: position.answer, style: "answer" };
  const shift = column ?? GAP;
  const voices = position.voices.flatMap((voice) => layoutVoice(voice, width, indent + shift));
  const [answerLine, ...more] = wrap([answer], { width, indent, hang: GAP });
  if (column === null) return [answerLine!, ...more, ...voices];
  const [firstVoice, ...others] = voices;
  const padding = " ".repeat(indent + shift - measure(answerLine!));
  return [[...answerLine!, { text: padding }, ...firstVoice!.slice(1)], ...others];
}

/** One voice; each further quote of it starts a line of its own under the first. */
function layoutVoice(voice: Voice, width: number, indent: number): readonly Line[] {
  const [first, ...others] = voice.citations;
  const date = voice.published === null ? "" : `, ${formatDate(voice.published)}`;
  const name: readonly Piece[] = [{ text: nameVoice(voice) }, { text: `${date} ` }];
  return [
    ...wrap([...name, ...layoutQuote(first)], { width, indent, hang: GAP }),
    ...others.flatMap((citation) => wrap(layoutQuote(citation), { width, indent: indent + GAP })),
  ];
}

function layoutQuote({ label, quote }: Citation): readonly Piece[] {
  return [{ text: `[${label}]`, style: "label" }, { text: " “" }, { text: quote }, { text: "”" }];
}
