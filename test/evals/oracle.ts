import { createAsking } from "../../src/models/create-asking.ts";
import { improveBrief } from "../../src/models/improve-brief.ts";
import { readMaterial } from "../../src/models/material.ts";
import { createMeter } from "../../src/models/meter.ts";
import type { Model } from "../../src/models/model.ts";
import type { Brief } from "../../src/news/brief.ts";
import type { Digest } from "../../src/news/digest.ts";
import { writeBrief } from "../../src/newsroom/write-brief.ts";
import { readOnce } from "../../src/text/read-once.ts";
import { createModelMemory } from "../models/create-model-memory.ts";
import type { Gold } from "./gold.ts";
import { goldAnswer } from "./gold-answers.ts";
import { placeArticles } from "./place-articles.ts";

const settings = { model: "oracle", prices: {}, budgets: { story: 1, digest: 1, day: 1, month: 1 } };

/** The digest that a model would make of it that finds every gold disagreement and upholds all that is found. */
export async function withOracle(
  digest: Digest,
  golds: readonly Gold[],
  textOf: ReadonlyMap<string, string>,
): Promise<Digest> {
  const briefs = await Promise.all(digest.briefs.map((brief) => consult(brief, golds, textOf)));
  return { ...digest, briefs };
}

async function consult(
  brief: Brief,
  golds: readonly Gold[],
  textOf: ReadonlyMap<string, string>,
): Promise<Brief> {
  const sentencesOf = readOnce();
  const material = readMaterial(brief.story, sentencesOf);
  const places = placeArticles(brief.story.articles, textOf);
  const idAt = new Map([...places].map(([id, place]) => [place, id]));
  const points = golds
    .filter(({ articles }) =>
      Object.values(articles).some(({ file }) => [...idAt.keys()].some((place) => place.startsWith(file))),
    )
    .flatMap((gold) => gold.disagreements.map((one) => goldAnswer(gold, one, material, idAt)));
  const memory = createModelMemory();
  const world = { now: () => 0, random: Math.random, sleep: async () => undefined };
  const call = {
    asking: createAsking(oracle(points), memory, world),
    meter: createMeter(settings, memory, world.now),
    signal: new AbortController().signal,
  };
  return (await improveBrief(brief, sentencesOf, writeBrief, call)).brief;
}

function oracle(points: readonly unknown[]): Model {
  return {
    name: "oracle",
    server: "here",
    async complete({ schema, turns }) {
      const pairs = [...turns.at(-1)!.text.matchAll(/^Pair (\d+):/gm)];
      const answers: Readonly<Record<string, unknown>> = {
        points: { points },
        verdicts: { results: pairs.map(([, n]) => upheld(Number(n))) },
        sentences: { sentences: [] },
        claims: { claims: [] },
      };
      return { text: JSON.stringify(answers[schema.name]), tokens: { read: 1, written: 1 } };
    },
  };
}

const upheld = (n: number) => ({
  n,
  notes: "",
  same_thing: true,
  both_true_possible: false,
  charitable_reading: null,
  repeats: null,
  kind: "contradiction",
});
