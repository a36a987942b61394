import { z } from "zod";
import { type AnswerName, answers } from "./answers.ts";

/** What an answer says, or what is wrong with it, in words for the model that is asked again. */
export type ParsedAnswer<N extends AnswerName> =
  | { readonly kind: "answer"; readonly answer: z.infer<(typeof answers)[N]> }
  | { readonly kind: "wrong"; readonly message: string };

/** Reads an answer: the first whole JSON object of the text, whatever stands around it, in the form wanted. */
export function parseAnswer<N extends AnswerName>(text: string, name: N): ParsedAnswer<N> {
  const json = findObject(text.replace(/<think>.*?(?:<\/think>|$)/gs, " "));
  if (json === null) return { kind: "wrong", message: "there is no complete JSON object" };
  const read = answers[name].safeParse(json);
  if (!read.success) return { kind: "wrong", message: z.prettifyError(read.error).slice(0, 600) };
  return { kind: "answer", answer: read.data as z.infer<(typeof answers)[N]> };
}

/** The JSON schema of an answer, as strict servers want it: all keys required, no others. */
export function schemaOf(name: AnswerName): Readonly<Record<string, unknown>> {
  const { $schema: _, ...schema } = z.toJSONSchema(answers[name]);
  return schema;
}

function findObject(text: string): unknown {
  for (let start = text.indexOf("{"); start >= 0; start = text.indexOf("{", start + 1)) {
    const end = endOfObject(text, start);
    if (end === null) return null;
    try {
      return JSON.parse(text.slice(start, end));
    } catch {
      // Braces of prose; the object may stand further on.
    }
  }
  return null;
}

/** Where the object that begins at a brace ends; null where it does not. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (inString) {
      if (char === "\\") at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === "{") depth += 1;
    else if (char === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}
