import { z } from "zod";
import { type AnswerFormat, answerFormats, type Model } from "./model.ts";
import { ModelError, type ModelFailure } from "./model-error.ts";

/** What a server turned out to do when it was tried. */
export interface ServerReport {
  readonly model: string;
  /** Its address. */
  readonly server: string;
  /** The strictest form of answer that it keeps to; null: none, or there was no answer at all. */
  readonly format: AnswerFormat | null;
  /** Does it say how many tokens it used? What it costs is estimated otherwise. */
  readonly countsTokens: boolean;
  /** Why it cannot be used; null where it can. */
  readonly failure: string | null;
  readonly kind: ModelFailure | null;
}

const schema = {
  name: "check",
  json: { ...z.toJSONSchema(z.object({ word: z.string() })), $schema: undefined },
};
/** Enough for models that think first. */
const mostTokens = 2000;

/** Tries a model with a question of one word, in each form of answer until one works. Never throws. */
export async function checkServer(model: Model, signal: AbortSignal): Promise<ServerReport> {
  const report = { model: model.name, server: model.server, format: null, countsTokens: false };
  let kind: ModelFailure = "malformed";
  let failure = "it does not answer with JSON";
  for (const format of answerFormats) {
    try {
      const turns = [
        { role: "system", text: 'You answer with JSON only, of the form {"word": "…"}.' },
        { role: "user", text: "Which colour has snow? One word." },
      ] as const;
      const { text, tokens } = await model.complete({ turns, format, schema, mostTokens }, signal);
      if (isWord(text))
        return { ...report, format, countsTokens: tokens.read > 0, failure: null, kind: null };
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      [failure, kind] = [error.message, error.failure];
      if (error.failure !== "rejected") break;
    }
  }
  return { ...report, failure, kind };
}

/** Nothing but the object asked for, a fence around it at most. */
function isWord(text: string): boolean {
  try {
    const bare = text.trim().replace(/^```(?:json)?\s*|\s*```$/g, "");
    return z.object({ word: z.string().min(1) }).safeParse(JSON.parse(bare)).success;
  } catch {
    return false;
  }
}
