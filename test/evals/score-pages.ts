/** How well one page's text was found; precision is null where no text was. */
export interface PageScore {
  readonly id: string;
  readonly precision: number | null;
  readonly recall: number;
}

const size = 4;

/** Compares shingles of four words, as scrapinghub/article-extraction-benchmark does. */
export function scorePage(truth: string, found: string): Omit<PageScore, "id"> {
  const [wanted, got] = [shingles(truth), shingles(found)];
  const left = new Map<string, number>();
  for (const one of got) left.set(one, (left.get(one) ?? 0) + 1);
  let shared = 0;
  for (const one of wanted) {
    const count = left.get(one) ?? 0;
    if (count > 0) shared += 1;
    left.set(one, count - 1);
  }
  return {
    precision: got.length === 0 ? null : shared / got.length,
    recall: wanted.length === 0 ? 1 : shared / wanted.length,
  };
}

/** Averages over pages, and the F1 of the averages: the benchmark's own measure. */
export function totalPageScores(scores: readonly PageScore[]) {
  const precision = mean(scores.flatMap(({ precision }) => (precision === null ? [] : [precision])));
  const recall = mean(scores.map(({ recall }) => recall));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function shingles(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const length = Math.min(size, words.length || 1);
  return words
    .slice(0, words.length - length + 1)
    .map((_, index) => words.slice(index, index + length).join(" "));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
