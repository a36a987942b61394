import type { Digest } from "../../src/news/digest.ts";
import { digestStories } from "../../src/newsroom/digest-stories.ts";
import { storyOf } from "../disagree/story-of.ts";
import type { Script } from "./mock-model.ts";

/** Effects of a use case at a fixed time. */
export const effects = {
  now: () => Date.parse("2026-03-12T12:00:00Z"),
  signal: new AbortController().signal,
  onProgress: () => undefined,
};

/** An invented story of two accounts: nobody who reads it without a model finds that they disagree on the cause. */
export const flood = storyOf(
  "Courier: The mine at Orlo flooded on Tuesday and 9 miners were trapped below. " +
    "Pump failure caused the flood, the union leader Petra Vance said. " +
    "The mine has belonged to Calder Group since 2019. " +
    "Rescue teams reached the first gallery on Thursday.",
  "Post: Water broke into the Orlo mine on Tuesday, and rescue teams are still digging. " +
    "A burst dam upstream let the water in, according to the river board. " +
    "Calder Group stopped work at its other mines. " +
    "Families waited at the gate through the night.",
);

export function offlineDigest(stories = [flood]): Promise<Digest> {
  return digestStories({ stories, problems: [], startedAt: effects.now() }, effects);
}

/** The point that is really there, and a summary that holds. */
export const truePoint = {
  question: "What caused the flood?",
  kind: "cause",
  compatible_reading: null,
  sides: [
    {
      holds: "pump failure",
      evidence: [{ id: "a1.s02", quote: "Pump failure caused the flood", who: "Petra Vance" }],
    },
    {
      holds: "a burst dam let the water in",
      evidence: [{ id: "a2.s02", quote: "A burst dam upstream let the water in", who: "river board" }],
    },
  ],
} as const;

export const trueSentences = [
  {
    text: "The mine at Orlo flooded on Tuesday, trapping 9 miners below.",
    evidence: [
      { id: "a1.s01", quote: "The mine at Orlo flooded on Tuesday and 9 miners were trapped below" },
    ],
  },
  {
    text: "Rescue teams reached the first gallery on Thursday.",
    evidence: [{ id: "a1.s04", quote: "Rescue teams reached the first gallery on Thursday" }],
  },
] as const;

/** A verdict that lets a candidate through. */
export const upheld = (n: number) => ({
  n,
  notes: "",
  same_thing: true,
  both_true_possible: false,
  charitable_reading: null,
  repeats: null,
  kind: "contradiction",
});

/** A model that does everything right. */
export const goodScript: Script = {
  "find-disagreements": () => ({ json: { points: [truePoint] } }),
  "judge-disagreements": () => ({ json: { results: [upheld(1)] } }),
  "summarize-story": () => ({ json: { sentences: trueSentences } }),
};
