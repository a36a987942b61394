import type { Article } from "../../news/article.ts";
import type { Quote } from "../../news/citation.ts";
import { renderPassage } from "../render-passage.ts";
import type { ChatCommand } from "./chat-command.ts";
import { findInDigest } from "./find-in-digest.ts";
import { readArgument } from "./read-argument.ts";
import { replyWith } from "./reply-with.ts";

/** Shows a citation where it stands. */
export const verifyCommand: ChatCommand = {
  name: "verify",
  help: "Shows a citation in its article, between the sentences around it.",
  forms: [{ usage: "/verify 3b", help: "by the name that the digest gives it", for: "everyone", word: null }],
  async run({ argument, place }, desk) {
    const label = readArgument(argument, "/verify 1b");
    const { brief, quote } = await findInDigest(desk, place, label, ["citation"]);
    const article = brief.story.articles.find(({ id }) => id === quote.articleId);
    return { ...replyWith(renderPassage(label, quote, article ?? missing(quote))), audience: "private" };
  },
};

/** The article was revised since, and is no longer among those of the story: the quote alone is left. */
function missing({ articleId, text }: Quote): Article {
  return {
    ...{ id: articleId, url: null, path: null, outlet: "", title: "", publishedAt: null, language: null },
    publishedPrecision: "day",
    text,
  };
}
