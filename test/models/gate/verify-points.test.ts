import assert from "node:assert/strict";
import { test } from "node:test";
import type { StatedPoint } from "../../../src/models/answers.ts";
import { verifyPoints } from "../../../src/models/gate/verify-points.ts";
import type { WithheldReason } from "../../../src/models/gate/withheld.ts";
import { readMaterial } from "../../../src/models/material.ts";
import { readSentences } from "../../../src/text/read-sentences.ts";
import { storyOf } from "../../disagree/story-of.ts";

const material = readMaterial(
  storyOf(
    "Courier: The mine at Orlo flooded on 10 March and nine miners were trapped. " +
      "Pump failure caused the flood, the union leader Petra Vance said. " +
      "Mine owner Calder said no pump had failed. " +
      "“We will not leave a single man below,” the rescue chief said. " +
      "Article 4 of the safety code was broken. " +
      "The pumps cost more than 30,000 crowns.",
    "Post, 2026-03-13: The Orlo mine was under water on Wednesday, with seven miners trapped. " +
      "A burst dam upstream let the water in, according to the river board. " +
      "The rescue chief said: “We will not leave a single man below ground.” " +
      "The inspector cited Article 51 of the safety code. " +
      "The pumps cost some 31,000 crowns. " +
      "It flooded on Tuesday. " +
      "Police counted 60 mourners, while the priest said 200 came.",
  ),
  readSentences,
);

const flood = side("a pump failed", "a1.s02", "Pump failure caused the flood", "Petra Vance");
const dam = side(
  "a burst dam let the water in",
  "a2.s02",
  "A burst dam upstream let the water in",
  "river board",
);

test("a true point is shown in the sources' words, with who says it", () => {
  const [point] = verifyPoints(
    [stated("What caused the flood at Orlo?", "cause", flood, dam)],
    material,
  ).points;
  assert.equal(point?.question, "What caused the flood at Orlo?");
  assert.equal(point.between, "outlets");
  assert.equal(point.grade, "disagree");
  assert.deepEqual(
    point.positions.map(({ answer, claims }) => [
      answer,
      claims[0].outlet,
      claims[0].speaker,
      claims[0].quote.text,
    ]),
    [
      [
        "a pump failed",
        "Courier",
        "Petra Vance",
        "Pump failure caused the flood, the union leader Petra Vance said.",
      ],
      [
        "a burst dam let the water in",
        "Post",
        "river board",
        "A burst dam upstream let the water in, according to the river board.",
      ],
    ],
  );
});

/** What is wrong with a point, and why it is not shown. */
const withheld: readonly (readonly [string, StatedPoint, WithheldReason])[] = [
  [
    "an invented quote",
    stated("Why?", "cause", flood, side("a bomb", "a2.s02", "A bomb tore the dam apart", "Post")),
    "quote not found",
  ],
  [
    "a digit changed",
    stated("How many?", "number", trapped(), side("eight", "a2.s01", "with eight miners trapped", "Post")),
    "quote not found",
  ],
  [
    "a not put in",
    stated(
      "Why?",
      "cause",
      flood,
      side("no dam", "a2.s02", "A burst dam upstream did not let the water in", "Post"),
    ),
    "quote not found",
  ],
  ["one side", stated("Why?", "cause", flood), "one side only"],
  ["the same words on both sides", stated("Why?", "cause", flood, flood), "one side only"],
  [
    "one voice on both sides",
    stated(
      "What happened?",
      "happened",
      side("flooded", "a1.s01", "The mine at Orlo flooded on 10 March", "Courier"),
      side("code broken", "a1.s05", "Article 4 of the safety code was broken", "Courier"),
    ),
    "one source against itself",
  ],
  [
    "a compatible kind",
    { ...stated("Why?", "cause", flood, dam), compatible_reading: "Both the pump and the dam failed." },
    "compatible",
  ],
  [
    "the same day",
    stated(
      "When did it flood?",
      "date",
      side("10 March", "a1.s01", "The mine at Orlo flooded on 10 March", "Courier"),
      side("Tuesday", "a2.s06", "It flooded on Tuesday", "Post"),
    ),
    "same date",
  ],
  [
    "figures that agree",
    stated(
      "What did the pumps cost?",
      "number",
      side("more than 30,000 crowns", "a1.s06", "The pumps cost more than 30,000 crowns", "Courier"),
      side("31,000 crowns", "a2.s05", "The pumps cost some 31,000 crowns", "Post"),
    ),
    "same figure",
  ],
  [
    "numbers that are labels",
    stated(
      "Which article was broken?",
      "number",
      side("Article 4", "a1.s05", "Article 4 of the safety code", "Courier"),
      side("Article 51", "a2.s04", "Article 51 of the safety code", "Post"),
    ),
    "different labels",
  ],
  [
    "one quotation in two wordings",
    stated(
      "What did the chief say?",
      "wording",
      side("not a single man", "a1.s04", "We will not leave a single man below", "the rescue chief"),
      side(
        "not a single man below",
        "a2.s03",
        "We will not leave a single man below ground",
        "the rescue chief",
      ),
    ),
    "same quotation twice",
  ],
];

for (const [what, point, reason] of withheld) {
  test(`withheld: ${what}`, () => {
    const result = verifyPoints([point], material);
    assert.deepEqual(result.points, []);
    assert.deepEqual(
      result.withheld.map((one) => one.reason),
      [reason],
    );
  });
}

/** Words of the model beside true quotes, and what is shown in their place. */
const replaced: readonly (readonly [
  string,
  StatedPoint,
  { question?: string; answers?: readonly string[] },
])[] = [
  [
    "a figure in the question",
    stated("Why did 14 miners drown?", "cause", flood, dam),
    { question: "What caused it?" },
  ],
  [
    "a name in the question",
    stated("Did Gromek cause the flood?", "cause", flood, dam),
    { question: "What caused it?" },
  ],
  [
    "a judging question",
    stated("Who lied about the flood?", "cause", flood, dam),
    { question: "What caused it?" },
  ],
  [
    "a question that is too long",
    stated(`What ${"and what ".repeat(8)}caused it?`, "cause", flood, dam),
    { question: "What caused it?" },
  ],
  [
    "answers that the quotes do not bear out",
    stated(
      "How many miners were trapped?",
      "number",
      { ...trapped(), holds: "12" },
      {
        ...side("", "a2.s01", "with seven miners trapped", "Post"),
        holds: "Gromek's seven",
      },
    ),
    { answers: ["nine", "seven"] },
  ],
  [
    "a bare yes and no",
    stated(
      "Did a pump fail?",
      "claim-denied",
      { ...flood, holds: "No" },
      side("Yes", "a1.s03", "no pump had failed", "Calder"),
    ),
    { answers: ["“Pump failure caused the flood”", "“no pump had failed”"] },
  ],
];

for (const [what, point, { question, answers }] of replaced) {
  test(`replaced: ${what}`, () => {
    const [shown] = verifyPoints([point], material).points;
    if (question !== undefined) assert.equal(shown?.question, question);
    if (answers !== undefined)
      assert.deepEqual(
        shown?.positions.map(({ answer }) => answer),
        answers,
      );
  });
}

test("two sides in one short sentence are quoted apart", () => {
  const point = stated(
    "How many mourners came?",
    "number",
    side("60", "a2.s07", "Police counted 60 mourners", "Police"),
    side("200", "a2.s07", "the priest said 200 came", "the priest"),
  );
  const [shown] = verifyPoints([point], material).points;
  assert.deepEqual(
    shown?.positions.map(({ answer, claims }) => [answer, claims[0].quote.text]),
    [
      ["60", "Police counted 60 mourners"],
      ["200", "the priest said 200 came"],
    ],
  );
  assert.equal(shown?.between, "parties");
});

test("a wrong line or article is put right, a wrong speaker is not believed", () => {
  const wrongLine = { ...dam, evidence: [{ ...dam.evidence[0]!, id: "a1.s01", who: "Petra Vance" }] };
  const [point] = verifyPoints(
    [stated("What caused the flood?", "cause", flood, wrongLine)],
    material,
  ).points;
  assert.equal(point?.positions[1].claims[0].outlet, "Post");
  assert.equal(point.positions[1].claims[0].speaker, "the river board");
});

function trapped(): StatedPoint["sides"][number] {
  return side("nine", "a1.s01", "nine miners were trapped", "Courier");
}

function stated(
  question: string,
  kind: StatedPoint["kind"],
  ...sides: readonly StatedPoint["sides"][number][]
): StatedPoint {
  return { question, kind, compatible_reading: null, sides: [...sides] };
}

function side(holds: string, id: string, quote: string, who: string): StatedPoint["sides"][number] {
  return { holds, evidence: [{ id, quote, who }] };
}
