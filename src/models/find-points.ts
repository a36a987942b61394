import { ask } from "./ask.ts";
import type { Call } from "./call.ts";
import { findEvidence } from "./gate/evidence.ts";
import { type VerifiedPoints, verifyPoints } from "./gate/verify-points.ts";
import type { Line, Material, SourceText } from "./material.ts";
import { renderLines, renderReports } from "./render-lines.ts";

/** Characters of lines that one question holds, about 12,000 tokens; and one batch of a story that has more. */
const mostCharacters = 40_000;
const batchCharacters = 26_000;
const mostBatches = 4;

/** Points that a model finds in these lines, as far as they hold. A story with too many lines is read in batches first. */
export async function findPoints(
  lines: readonly Line[],
  material: Material,
  call: Call,
): Promise<VerifiedPoints> {
  const fitting = sizeOf(lines) <= mostCharacters ? lines : await gatherLines(lines, material, call);
  const sources = sourcesOf(fitting);
  const { points } = await ask(
    "find-disagreements",
    { reports: renderReports({ sources }), lines: renderLines(fitting) },
    call,
  );
  return verifyPoints(points, material);
}

/** The lines that a model takes for statements, batch by batch: few enough to be compared in one go. */
async function gatherLines(lines: readonly Line[], material: Material, call: Call): Promise<readonly Line[]> {
  const claimed = await Promise.all(
    batchesOf(lines).map(async (batch) => {
      const values = { reports: renderReports({ sources: sourcesOf(batch) }), lines: renderLines(batch) };
      const { claims } = await ask("extract-claims", values, call);
      return claims.flatMap((claim) => findEvidence(material, claim) ?? []);
    }),
  );
  const stated = claimed.flat();
  const gathered: Line[] = [];
  for (const line of lines) {
    const isStated = stated.some(
      ({ source, start, end }) =>
        source === line.source && start < line.sentence.end && line.sentence.start < end,
    );
    if (isStated && sizeOf(gathered) + line.sentence.text.length < mostCharacters) gathered.push(line);
  }
  return gathered;
}

/** Whole accounts together as far as they fit. */
function batchesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const batches: Line[][] = [[]];
  for (const own of Map.groupBy(lines, ({ source }) => source).values()) {
    const last = batches.at(-1)!;
    if (last.length === 0 || sizeOf(last) + sizeOf(own) <= batchCharacters) last.push(...own);
    else batches.push([...own]);
  }
  return batches.slice(0, mostBatches);
}

const sizeOf = (lines: readonly Line[]) =>
  lines.reduce((sum, { id, sentence }) => sum + id.length + sentence.text.length + 4, 0);

const sourcesOf = (lines: readonly Line[]): readonly SourceText[] => [
  ...new Set(lines.map(({ source }) => source)),
];
