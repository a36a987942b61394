import { answerFrom } from "../answer-from.ts";
import { answerToJson } from "../chat/answer-to-json.ts";
import { renderAnswer } from "../chat/render-answer.ts";
import type { Answer } from "../news/answer.ts";
import type { Wish } from "./command-line.ts";
import { printMessage } from "./print-message.ts";
import { readStoriesIn } from "./read-stories-in.ts";
import type { World } from "./world.ts";

/** Answers a question from folders of articles. */
export async function askFolders(wish: Wish, world: World): Promise<void> {
  const stories = await readStoriesIn(wish.folders, world);
  printAnswer(answerFrom(wish.operands.join(" "), stories), wish, world);
}

/** Prints an answer in the form that was wished for. */
export function printAnswer(answer: Answer, { format }: Wish, world: World): void {
  if (format === "json") world.print(`${JSON.stringify(answerToJson(answer), null, 2)}\n`);
  else printMessage(renderAnswer(answer), format, world);
}
