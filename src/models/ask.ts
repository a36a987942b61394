import { createHash } from "node:crypto";
import type { z } from "zod";
import type { AnswerName, answers } from "./answers.ts";
import type { Asking, Call } from "./call.ts";
import type { PromptName } from "./load-prompts.ts";
import type { Meter } from "./meter.ts";
import { type AnswerFormat, answerFormats, type Model, type ModelReply, type Turn } from "./model.ts";
import { ModelError } from "./model-error.ts";
import { type ParsedAnswer, parseAnswer, schemaOf } from "./parse-answer.ts";
import { type Prompt, renderPrompt } from "./prompt.ts";

/** The form in which each prompt is answered. */
interface AnswerOf {
  readonly "find-disagreements": "points";
  readonly "judge-disagreements": "verdicts";
  readonly "summarize-story": "sentences";
  readonly "answer-question": "sentences";
  readonly "extract-claims": "claims";
}

type Answer<N extends AnswerName> = z.infer<(typeof answers)[N]>;

/** Every mark before a line opens with this; the code of the question goes behind it. */
const mark = "⟦";
/** Characters that make a token at least: an upper estimate of what is read. */
const charactersPerToken = 2.5;

/**
 * Asks a model one of the prompts and returns its answer in the form wanted, not yet believed. What was answered
 * before is not asked again.
 *
 * @throws ModelError where there is no such answer, for whatever reason.
 */
export async function ask<N extends PromptName>(
  name: N,
  values: Readonly<Record<string, string>>,
  { asking, meter, signal }: Call,
): Promise<Answer<AnswerOf[N]>> {
  const prompt = asking.prompts[name];
  const key = keyOf(asking.model, prompt, values);
  const known = await asking.memory.findAnswer(key);
  if (known !== undefined) {
    const read = parseAnswer(JSON.stringify(known), prompt.answer);
    if (read.kind === "answer") return read.answer as Answer<AnswerOf[N]>;
  }
  if (asking.breaker.isOpen())
    throw new ModelError("resting", "it failed several times and is left alone for a while");
  try {
    const answer = await climbDown(prompt, values, asking, meter, signal);
    asking.breaker.succeed();
    await asking.memory.keepAnswer(key, answer, new Date(asking.now()).toISOString());
    return answer as Answer<AnswerOf[N]>;
  } catch (error) {
    if (error instanceof ModelError && error.failure !== "over budget" && error.failure !== "late")
      asking.breaker.fail(error.failure);
    throw error;
  }
}

/** What one answer is remembered by: another wording, model or article is another question. */
export function keyOf(model: Model, prompt: Prompt, values: Readonly<Record<string, string>>): string {
  const parts = [prompt.name, prompt.version, model.server, model.name, JSON.stringify(values)];
  return createHash("sha256").update(parts.join("\n")).digest("hex");
}

/**
 * Asks with the strictest form that the server is known to take. One that refuses it is asked less strictly at once,
 * one whose answer did not have it from the next question on.
 */
async function climbDown(
  prompt: Prompt,
  values: Readonly<Record<string, string>>,
  asking: Asking,
  meter: Meter,
  signal: AbortSignal,
): Promise<unknown> {
  const { model, formats } = asking;
  const place = `${model.server} ${model.name}`;
  const turns = renderTurns(prompt, values, asking.createCode());
  for (let rung = answerFormats.indexOf(formats.get(place) ?? "schema"); ; rung += 1) {
    const format = answerFormats[rung]!;
    try {
      const answer = await askTwice(turns, prompt, format, (all) =>
        complete(all, format, prompt, model, meter, signal),
      );
      formats.set(place, format);
      return answer;
    } catch (error) {
      const failure = error instanceof ModelError ? error.failure : null;
      if (failure === "malformed") formats.set(place, answerFormats[rung + 1] ?? "text");
      if (failure !== "rejected" || format === "text") throw error;
    }
  }
}

function renderTurns(
  prompt: Prompt,
  values: Readonly<Record<string, string>>,
  code: string,
): readonly Turn[] {
  const { system, user } = renderPrompt(prompt, values);
  const withCode = (text: string) => text.replaceAll(mark, `${mark}${code}:`);
  return [
    { role: "system", text: withCode(system) },
    { role: "user", text: withCode(user) },
  ];
}

/** One question, and one more where the answer has not the form wanted. */
async function askTwice(
  turns: readonly Turn[],
  prompt: Prompt,
  format: AnswerFormat,
  call: (turns: readonly Turn[]) => Promise<ModelReply>,
): Promise<unknown> {
  const form = `The form of the JSON, as a schema: ${JSON.stringify(schemaOf(prompt.answer))}`;
  const told =
    format === "schema"
      ? turns
      : [...turns.slice(0, -1), { role: "system", text: form } as const, turns.at(-1)!];
  const first = await call(told);
  const read = parseAnswer(first.text, prompt.answer);
  if (read.kind === "answer") return read.answer;
  const second = await call([
    ...told,
    { role: "assistant", text: first.text },
    { role: "user", text: `This failed: ${read.message}. Return only JSON. ${form}` },
  ]);
  return answerOrThrow(parseAnswer(second.text, prompt.answer));
}

function answerOrThrow(read: ParsedAnswer<AnswerName>): unknown {
  if (read.kind === "answer") return read.answer;
  throw new ModelError("malformed", "its answer had not the form asked for");
}

function complete(
  turns: readonly Turn[],
  format: AnswerFormat,
  prompt: Prompt,
  model: Model,
  meter: Meter,
  signal: AbortSignal,
): Promise<ModelReply> {
  if (signal.aborted) throw new ModelError("late", "there was no time left");
  const characters = turns.reduce((sum, { text }) => sum + text.length, 0);
  const most = { read: Math.ceil(characters / charactersPerToken), written: prompt.mostTokens };
  const schema = { name: prompt.answer, json: schemaOf(prompt.answer) };
  return meter.pay(most, async () => {
    const reply = await model.complete({ turns, format, schema, mostTokens: prompt.mostTokens }, signal);
    // A server that does not count is counted for.
    if (reply.tokens.read > 0) return reply;
    return {
      ...reply,
      tokens: { read: most.read, written: Math.ceil(reply.text.length / charactersPerToken) },
    };
  });
}
