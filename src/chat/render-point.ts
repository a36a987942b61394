import type { Disagreement, DisagreementKind } from "../news/disagreement.ts";
import { independentAccounts, type Story } from "../news/story.ts";
import { countOf } from "./count-of.ts";
import { listOf } from "./list-of.ts";
import type { PointBlock } from "./message.ts";
import { type StoryView, viewAnswer } from "./story-view.ts";

/** Up to this many outlets that do not answer are named; more are counted. */
const MAX_NAMED_SILENT = 4;

/** What an account lacks that does not answer a question of this kind. */
const SILENCE: Partial<Record<DisagreementKind, string>> = {
  number: "No figure",
  update: "No figure",
  date: "No date or time",
  place: "No place",
  cause: "No cause",
};

/** A question on which a story's articles differ, with its answers and who gives each in which words. */
export function renderPoint(
  view: StoryView,
  story: Story,
  point: Disagreement,
  { kind, label }: Pick<PointBlock, "kind" | "label">,
): PointBlock {
  const positions = point.positions.map((position) => viewAnswer(view, position, point.kind === "update"));
  return { kind, label, question: point.question, positions, silent: silentNote(view, story, point) };
}

function silentNote({ articles }: StoryView, story: Story, { kind, silent }: Disagreement): string | null {
  if (silent.length === 0) return null;
  const lack = SILENCE[kind] ?? "No answer";
  if (silent.length > MAX_NAMED_SILENT)
    return `${lack}: ${silent.length} of ${countOf(independentAccounts(story).length, "account")}`;
  return `${lack}: ${listOf(silent.map((id) => articles.get(id)?.outlet ?? id))}`;
}
