import { z } from "zod";
import { UserError } from "../news/user-error.ts";

/** A number between two bounds, both included. */
export function numberField(min: number, max: number, usual: number) {
  return wanting(`a number from ${min} to ${max}`, z.coerce.number().min(min).max(max).default(usual));
}

/** A whole number between two bounds, both included. */
export function countField<Usual extends number | null>(min: number, max: number, usual: Usual) {
  const schema = z.coerce.number().int().min(min).max(max);
  return wanting(
    `a whole number from ${min} to ${max}`,
    schema.or(z.literal(null)).default(usual as number) as z.ZodType<number | Usual>,
  );
}

/** One of several words, by default the first. */
export function choiceField<const Choices extends readonly [string, ...string[]]>(choices: Choices) {
  const schema = z.enum(choices).prefault(choices[0]);
  return wanting(`one of ${choices.join(", ")}`, schema);
}

/** A text with a form of its own; null where it is left out. */
export function patternField(pattern: RegExp, wanted: string) {
  return wanting(wanted, z.string().regex(pattern).nullable().default(null));
}

/** As `patternField`, but what was seen is told to nobody. */
export function secretField(pattern: RegExp, wanted: string) {
  return patternField(pattern, wanted).meta({ wanted, isSecret: true });
}

/** Texts divided by commas. */
export function listField(wanted: string) {
  const list = z.string().transform((text) => text.split(",").flatMap((part) => part.trim() || []));
  return wanting(`${wanted}, divided by commas`, list.prefault(""));
}

/** A text that another part of the program reads; what is wrong with it that part says itself. */
export function parsedField(usual: string, parse: (text: string) => string) {
  const schema = z.string().transform((text, context) => {
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      context.addIssue({ code: "custom", message: error.message });
      return z.NEVER;
    }
  });
  return schema.default(usual);
}

/** A schema that tells what it wants, for people who gave it something else. */
export function wanting<S extends z.ZodType>(wanted: string, schema: S): S {
  return schema.meta({ wanted });
}
