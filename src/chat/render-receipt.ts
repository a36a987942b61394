import type { Digest, ModelReceipt } from "../news/digest.ts";
import { countOf } from "./count-of.ts";
import { listOf } from "./list-of.ts";
import type { ReceiptBlock } from "./message.ts";

/** What a digest took: what was read, how long it took, and what a model did for it and cost. */
export function renderReceipt({ receipt, briefs, updates, engine }: Digest): ReceiptBlock {
  const stories = countOf(receipt.stories, "story", "stories");
  const count = briefs.length + updates.length;
  const shown = count < receipt.stories ? ` (${count} shown)` : "";
  const work = `Read ${countOf(receipt.articles, "article")}, found ${stories}${shown}`;
  const how = engine === "offline" ? "offline, without a model" : `with ${engine}`;
  const model = receipt.model === undefined ? [] : modelSentences(receipt.model);
  return {
    kind: "receipt",
    text: [`${work} in ${receipt.seconds.toFixed(1)} s, ${how}.`, ...model].join(" "),
  };
}

function modelSentences({
  calls,
  inputTokens,
  outputTokens,
  dollars,
  withheld,
  hidden,
  offline,
}: ModelReceipt) {
  const tokens = `${(inputTokens + outputTokens).toLocaleString("en")} tokens`;
  const price = dollars === null ? "" : `, $${dollars.toFixed(dollars < 0.1 ? 4 : 2)}`;
  return [
    ...(calls > 0 ? [`${countOf(calls, "call")}, ${tokens}${price}.`] : []),
    ...withheld.map(({ what, reason, count }) => `${countOf(count, what)} withheld: ${reason}.`),
    ...(hidden > 0
      ? [`${countOf(hidden, "sentence")} not shown to the model: like instructions to it.`]
      : []),
    ...(offline.length > 0
      ? [`Done without the model: ${listOf(offline.map(({ reason, times }) => countTimes(reason, times)))}.`]
      : []),
  ];
}

const countTimes = (reason: string, times: number) => (times === 1 ? reason : `${reason} (${times} times)`);
