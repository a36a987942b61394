import { z } from "zod";

const evidence = z.object({ id: z.string(), quote: z.string(), who: z.string() });

/** What a model answers when it looks for disagreements. All keys are required: strict modes want it so. */
const pointsAnswer = z.object({
  points: z.array(
    z.object({
      question: z.string(),
      kind: z.enum([
        "number",
        "date",
        "place",
        "actor",
        "happened",
        "claim-denied",
        "cause",
        "stance",
        "disclosure",
        "sequence",
        "wording",
        "update",
        "compatible",
      ]),
      compatible_reading: z.string().nullable(),
      sides: z.array(z.object({ holds: z.string(), evidence: z.array(evidence) })),
    }),
  ),
});

/** A point as a model states it, before anything of it is believed. */
export type StatedPoint = z.infer<typeof pointsAnswer>["points"][number];

/** What a model answers when it judges candidates. */
const verdictsAnswer = z.object({
  results: z.array(
    z.object({
      n: z.number(),
      notes: z.string(),
      same_thing: z.boolean(),
      both_true_possible: z.boolean(),
      charitable_reading: z.string().nullable(),
      repeats: z.number().nullable(),
      kind: z.enum([
        "contradiction",
        "claim_denied",
        "differs_in_detail",
        "updated_over_time",
        "wording_only",
        "different_things",
        "unclear",
      ]),
    }),
  ),
});

/** A verdict on the candidate of that number, from 1. */
export type Verdict = z.infer<typeof verdictsAnswer>["results"][number];

const sentence = z.object({
  text: z.string(),
  evidence: z.array(z.object({ id: z.string(), quote: z.string() })),
});

/** What a model answers when it sums up a story or answers a question: sentences, each with what it rests on. */
const sentencesAnswer = z.object({ sentences: z.array(sentence) });

/** A sentence as a model writes it, before anything of it is believed. */
export type StatedSentence = z.infer<typeof sentence>;

/** What a model answers when it lists the claims of some of the articles of a large story. */
const claimsAnswer = z.object({
  claims: z.array(
    z.object({
      id: z.string(),
      quote: z.string(),
      who: z.string(),
      about: z.string(),
      kind: z.enum(["fact", "claim", "denial", "estimate", "no_comment", "opinion"]),
      value: z.string().nullable(),
      when: z.string().nullable(),
    }),
  ),
});

/** The forms of answer, under the names by which a prompt file asks for one. */
export const answers = {
  points: pointsAnswer,
  verdicts: verdictsAnswer,
  sentences: sentencesAnswer,
  claims: claimsAnswer,
} as const;

export type AnswerName = keyof typeof answers;
