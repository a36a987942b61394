import { createHash } from "node:crypto";
import type { Sentence } from "../text/sentence.ts";
import { isInstruction } from "./is-instruction.ts";
import type { Line, Material, SourceText } from "./material.ts";
import { stripUnseen } from "./strip-unseen.ts";

/**
 * The lines as a model reads them, article by article. Models heed the first and the last most: the order of the
 * articles is one that no outlet can choose, and the same each time.
 */
export function renderLines(lines: Iterable<Line>): string {
  const bySource = Map.groupBy(lines, ({ source }) => source);
  return [...bySource]
    .toSorted(([a], [b]) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .map(([, own]) => own.map(({ id, sentence }) => renderLine(id, sentence)).join("\n"))
    .join("\n\n");
}

/** One line: its id between marks, which the code of the question is put into later. */
function renderLine(id: string, { text }: Pick<Sentence, "text">): string {
  return `⟦${id}⟧ ${plain(text)}`;
}

/** Which report is which: "a1: Courier, Thursday 2026-03-12". */
export function renderReports({ sources }: Pick<Material, "sources">): string {
  return sources
    .map(({ id, article }) => `${id}: ${nameOutlet(article.outlet)}, ${dayOf(article.publishedAt)}`)
    .join("\n");
}

/** A name may be an instruction as well as a sentence may. */
function nameOutlet(outlet: string): string {
  return isInstruction(outlet) ? "an outlet" : plain(outlet).slice(0, 60);
}

/** A text as a model may read it: nothing unseen, and no marks but ours. */
export function plain(text: string): string {
  return stripUnseen(text).replace(/[⟦⟧]/g, "");
}

/** "Thursday 2026-03-12"; "undated". */
export function dayOf(publishedAt: string | null): string {
  if (publishedAt === null) return "undated";
  const weekday = new Date(publishedAt).toLocaleDateString("en", { weekday: "long", timeZone: "UTC" });
  return `${weekday} ${publishedAt.slice(0, 10)}`;
}

const orderOf = ({ article }: SourceText) => createHash("sha256").update(article.id).digest("hex");
