import { answerToJson } from "../chat/answer-to-json.ts";
import { readArgument } from "../chat/commands/read-argument.ts";
import { renderAnswer } from "../chat/render-answer.ts";
import type { Story } from "../news/story.ts";
import { answerFrom } from "../newsroom/answer-from.ts";
import type { Wish } from "./command-line.ts";
import { effectsOf } from "./effects-of.ts";
import { printMessage } from "./print-message.ts";
import { readStoriesIn } from "./read-stories-in.ts";
import { withModel } from "./with-model.ts";
import type { World } from "./world.ts";

/** Answers a question from folders of articles. */
export async function askFolders(wish: Wish, world: World): Promise<void> {
  await answer(wish, world, await readStoriesIn(wish.folders, world));
}

/** Prints what some stories say on the question that was asked, in the form that was wished for. */
export async function answer(wish: Wish, world: World, stories: readonly Story[]): Promise<void> {
  const question = readArgument(wish.operands.join(" "), 'ask "how many people were hurt?"');
  const offline = answerFrom(question, stories);
  const answered = await withModel(offline, wish, world, async (given, improver) => {
    const { improveAnswer } = await import("../newsroom/improve-answer.ts");
    return improveAnswer(given, stories, improver, effectsOf(world));
  });
  if (wish.format === "json") world.print(`${JSON.stringify(answerToJson(answered), null, 2)}\n`);
  else printMessage(renderAnswer(answered), wish.format, world);
}
