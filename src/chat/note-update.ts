import type { Change, ChangeKind } from "../news/change.ts";
import type { StoryUpdate } from "../news/digest.ts";
import type { Position } from "../news/disagreement.ts";
import { countOf } from "./count-of.ts";
import { cutText } from "./cut-text.ts";
import { formatMoment } from "./format-date.ts";
import { changeNames } from "./render-update.ts";

/** Longer than most, and shorter than what a full post has room for. */
const longest = 160;

/** Of these what is told now takes the place of what was told; of others only the question is short enough. */
const replacing: readonly ChangeKind[] = ["figure", "correction"];

/**
 * What became of a story since it was posted, in one line for that post: "Updated 14:05: How many people died? Now 20,
 * was 12".
 *
 * @param when when that was told, when the story was posted (ISO 8601), and the zone of its readers
 */
export function noteUpdate(
  { changes: [first, ...others] }: StoryUpdate,
  when: { readonly at: string; readonly since: string; readonly zone: string },
): string {
  const more = others.length === 0 ? "" : ` (and ${countOf(others.length, "more change")})`;
  const [words] = cutText(nameChange(first), longest);
  return `Updated ${formatMoment(when)}: ${words!.trim()}${more}`;
}

function nameChange({ kind, question, before, after }: Change): string {
  if (!replacing.includes(kind) || before.length === 0) return `${changeNames[kind]}: ${question}`;
  return `${question} Now ${answersOf(after)}, was ${answersOf(before)}`;
}

function answersOf(positions: readonly Position[]): string {
  return positions.map(({ answer }) => answer).join(" or ");
}
