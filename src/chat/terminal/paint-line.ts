import { styleText } from "node:util";
import type { Line, Style } from "./line.ts";

const FORMATS = {
  masthead: ["bold", "underline"],
  headline: "bold",
  section: ["bold", "yellow"],
  label: "cyan",
  question: "bold",
  answer: "green",
  aside: "dim",
  problem: "red",
} as const satisfies Record<Style, Parameters<typeof styleText>[0]>;

/** A line as it is written to a terminal: neighbours of one style share its escape codes. */
export function paintLine(line: Line, colour: boolean): string {
  if (!colour) return line.map(({ text }) => text).join("");
  const runs: { text: string; style: Style | undefined }[] = [];
  for (const { text, style } of line) {
    const last = runs.at(-1);
    if (last !== undefined && last.style === style) last.text += text;
    else runs.push({ text, style });
  }
  return runs.map(({ text, style }) => paint(text, style)).join("");
}

function paint(text: string, style: Style | undefined): string {
  return style === undefined ? text : styleText(FORMATS[style], text, { validateStream: false });
}
