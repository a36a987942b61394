import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GoldQuote } from "./gold.ts";

/** A question with what is to be cited for it. */
export interface GoldQuestion {
  readonly id: string;
  /** The folder of articles that it is asked of. */
  readonly folder: string;
  readonly question: string;
  /** One list a position or part of the answer: passages that give it. Empty: the articles do not say. */
  readonly answers: readonly (readonly GoldQuote[])[];
}

/** Questions that are measured together. */
export interface QuestionSet {
  readonly name: string;
  readonly questions: readonly GoldQuestion[];
  /** Failures are printed only of the sets that the engine is built with. */
  readonly isKept: boolean;
}

const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));

/**
 * The questions that come with the checkout: `build` and `wordings` to build with, the others kept for reporting.
 * Those of `wordings`, `unseen` and `check` are by two people who had not seen the engine.
 */
export function questionSets(): readonly QuestionSet[] {
  return ["build", "wordings", "report", "check", "unseen", "plain", "kept"].map((name) => ({
    name,
    questions: readQuestions(name),
    isKept: !/^(?:build|wordings)$/.test(name),
  }));
}

function readQuestions(name: string): readonly GoldQuestion[] {
  const file = JSON.parse(readFileSync(join(fixtures, "questions", `${name}.json`), "utf8")) as {
    readonly questions: readonly GoldQuestion[];
  };
  return file.questions.map((question) => ({ ...question, folder: join(fixtures, question.folder) }));
}

/** A question beside a story, with its answer in the annotator's words. */
export interface WordedQuestion {
  readonly id: string;
  readonly folder: string;
  readonly question: string;
  readonly answerable: boolean;
  readonly expected: readonly string[];
}

/** The questions beside the realistic stories. */
export function wordedQuestions(): readonly WordedQuestion[] {
  const root = join(fixtures, "realistic");
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((file) => file.endsWith(".qa.json"))
    .flatMap((file) => {
      const { story, questions } = JSON.parse(readFileSync(join(root, file), "utf8")) as {
        readonly story: string;
        readonly questions: readonly Omit<WordedQuestion, "folder">[];
      };
      return questions.map((question) => ({
        ...question,
        id: `${story}/${question.id}`,
        folder: join(root, story),
      }));
    });
}
