import assert from "node:assert/strict";
import { test } from "node:test";
import { createAsking } from "../../src/models/create-asking.ts";
import type { ModelSettings } from "../../src/models/model-settings.ts";
import { openaiModel } from "../../src/models/openai.ts";
import type { Digest } from "../../src/news/digest.ts";
import { improveDigest } from "../../src/newsroom/improve-digest.ts";
import { findDigestFlaws } from "../digest-flaws.ts";
import { type Reply, startScriptedServer } from "../servers/scripted-server.ts";
import { createModelMemory } from "./create-model-memory.ts";
import { type MockReply, type Script, settingsFor, startMockModel } from "./mock-model.ts";
import { effects, goodScript, offlineDigest, truePoint, trueSentences, upheld } from "./sample-news.ts";

const offline = await offlineDigest();

test("a good model's point and summary are shown, with what they cost", async () => {
  const { digest, requests } = await improveWith(goodScript);
  const [brief] = digest.briefs;
  assert.deepEqual(
    brief!.disagreements.map(({ question, positions }) => [
      question,
      ...positions.map(({ answer }) => answer),
    ]),
    [["What caused the flood?", "pump failure", "a burst dam let the water in"]],
  );
  assert.deepEqual(
    brief!.summary.map(({ text }) => text),
    trueSentences.map(({ text }) => text),
  );
  assert.equal(digest.engine, "test-model");
  assert.deepEqual(digest.receipt.model, {
    calls: 3,
    inputTokens: 3000,
    outputTokens: 600,
    dollars: 0.0054,
    stories: 1,
    withheld: [],
    hidden: 0,
    offline: [],
  });
  assert.deepEqual(
    requests.map(({ prompt, format }) => [prompt, format]),
    [
      ["find-disagreements", "json_schema"],
      ["judge-disagreements", "json_schema"],
      ["summarize-story", "json_schema"],
    ],
  );
  assert.deepEqual(findDigestFlaws(digest), []);
});

const points = (...all: readonly unknown[]): Script => ({
  ...goodScript,
  "find-disagreements": () => ({ json: { points: all } }),
});
const sentences = (...all: readonly unknown[]): Script => ({
  ...goodScript,
  "summarize-story": () => ({ json: { sentences: all } }),
});
const everything = (reply: MockReply): Script => ({
  "find-disagreements": () => reply,
  "judge-disagreements": () => reply,
  "summarize-story": () => reply,
});
const withSide = (change: object) => ({
  ...truePoint,
  sides: [truePoint.sides[0], { ...truePoint.sides[1], ...change }],
});
const cited = { id: "a2.s02", quote: "A burst dam upstream let the water in", who: "river board" };

/** What goes wrong, what of it is withheld, and what may not be shown in any form. */
const lies: readonly (readonly [string, Script, readonly string[], RegExp])[] = [
  [
    "a quote that is nowhere",
    points(withSide({ evidence: [{ ...cited, quote: "A bomb tore the dam apart at night" }] })),
    ["quote not found"],
    /bomb/,
  ],
  [
    "a wrong id and a quote that is nowhere",
    points(withSide({ evidence: [{ ...cited, id: "a9.s99", quote: "nobody knows why it burst at all" }] })),
    ["quote not found"],
    /nobody knows/,
  ],
  [
    "a 'not' put into a quote",
    points(withSide({ evidence: [{ ...cited, quote: "A burst dam upstream did not let the water in" }] })),
    ["quote not found"],
    /did not let/,
  ],
  ["an altered digit", sentences(...altered("9", "6")), ["figure not in the cited source"], /\b6 miners/],
  [
    "a 'not' put in",
    sentences(...altered("flooded", "was not flooded")),
    ["negation not in the cited source"],
    /was not flooded/,
  ],
  ["an invented name", sentences(...altered("Orlo", "Gromek")), ["name not in the cited source"], /Gromek/],
  ["an altered day", sentences(...altered("Tuesday", "Monday")), ["date not in the cited source"], /Monday/],
  [
    "a claim told as a fact",
    sentences(
      {
        text: "Pump failure caused the flood.",
        evidence: [{ id: "a1.s02", quote: "Pump failure caused the flood" }],
      },
      ...trueSentences,
    ),
    ["certainty not in the cited source"],
    /^Pump failure caused the flood\.$/m,
  ],
  [
    "a swapped speaker",
    sentences(
      {
        text: "Pump failure caused the flood, the river board said.",
        evidence: [
          { id: "a1.s02", quote: "Pump failure caused the flood" },
          { id: "a2.s02", quote: "A burst dam upstream let the water in" },
        ],
      },
      ...trueSentences,
    ),
    ["speaker not in the cited source"],
    /the river board said/,
  ],
  [
    "a link",
    sentences(
      { ...trueSentences[0], text: "The mine at Orlo flooded, see www.example.com." },
      trueSentences[1],
    ),
    ["markup"],
    /example/,
  ],
  [
    "a mention",
    sentences({ ...trueSentences[0], text: "<!channel> The mine at Orlo flooded." }, trueSentences[1]),
    ["markup"],
    /channel/,
  ],
  [
    "a point that the judge calls compatible",
    {
      ...goodScript,
      "judge-disagreements": () => ({ json: { results: [{ ...upheld(1), kind: "different_things" }] } }),
    },
    ["judged no disagreement"],
    /What caused the flood/,
  ],
  [
    "a point that the judge forgets",
    { ...goodScript, "judge-disagreements": () => ({ json: { results: [] } }) },
    ["judged no disagreement"],
    /What caused the flood/,
  ],
];

for (const [what, script, reasons, forbidden] of lies) {
  test(`withheld: ${what}`, async () => {
    const { digest } = await improveWith(script);
    assert.deepEqual(
      digest.receipt.model!.withheld.map(({ reason }) => reason),
      reasons,
    );
    assert.doesNotMatch(shownText(digest), forbidden);
    assert.deepEqual(findDigestFlaws(digest), []);
  });
}

/** What the judge says of a point, and where it is shown. */
const verdicts: readonly (readonly [string, object, "disagreements" | "comparisons" | null])[] = [
  ["a contradiction", {}, "disagreements"],
  ["a claim denied", { kind: "claim_denied" }, "disagreements"],
  ["another detail", { kind: "differs_in_detail" }, "disagreements"],
  ["an update", { kind: "updated_over_time" }, "comparisons"],
  ["other words", { kind: "wording_only" }, "comparisons"],
  ["different things", { kind: "different_things" }, null],
  ["unclear", { kind: "unclear" }, null],
  ["not the same thing", { same_thing: false }, null],
  ["the same as one that there is none of", { repeats: 0 }, "disagreements"],
  ["the same as itself", { repeats: 1 }, "disagreements"],
  [
    "a contradiction that may be none",
    { both_true_possible: true, charitable_reading: "The dam made the pump fail." },
    null,
  ],
];

for (const [what, verdict, section] of verdicts) {
  test(`judged ${what}, a point is ${section === null ? "not shown" : `among the ${section}`}`, async () => {
    const { digest } = await improveWith({
      ...goodScript,
      "judge-disagreements": () => ({ json: { results: [{ ...upheld(1), ...verdict }] } }),
    });
    const [brief] = digest.briefs;
    for (const name of ["disagreements", "comparisons"] as const)
      assert.equal(brief![name].length, name === section ? 1 : 0);
  });
}

test("a point that the judge takes for another one is shown once", async () => {
  const other = { ...truePoint, question: "How did the water get in?", sides: truePoint.sides.toReversed() };
  const { digest } = await improveWith({
    ...points(truePoint, other),
    "judge-disagreements": () => ({ json: { results: [upheld(1), { ...upheld(2), repeats: 1 }] } }),
  });
  assert.equal(digest.briefs[0]!.disagreements.length, 1);
  assert.deepEqual(
    digest.receipt.model!.withheld.map(({ reason }) => reason),
    ["repeated"],
  );
});

/** What fails, and why the offline result stands, as the receipt says. */
const failures: readonly (readonly [string, Script, RegExp, Partial<ModelSettings>?])[] = [
  [
    "prose, twice",
    everything({ text: "I think that the reports differ a lot." }),
    /had not the form asked for/,
  ],
  ["another form, twice", everything({ json: { disagreements: [] } }), /had not the form asked for/],
  ["a cut answer", everything({ text: '{"points": [{"question": "What', finishReason: "length" }), /was cut/],
  ["a refusal", everything({ text: "I can't help with that.", finishReason: "content_filter" }), /refused/],
  ["an empty answer", everything({ text: "  " }), /was empty/],
  ["429", everything({ status: 429, retryAfter: 0 }), /answered 429/],
  ["429 for an hour", everything({ status: 429, retryAfter: 3600 }), /answered 429/],
  ["500", everything({ status: 500 }), /answered 500/],
  ["a wrong key", everything({ status: 401, message: "bad key" }), /refuses the key/],
  [
    "no budget",
    goodScript,
    /budget of the story is used up/,
    { budgets: { story: 0, digest: 5, day: 50, month: 100 } },
  ],
  [
    "no budget for the day",
    goodScript,
    /budget of the day is used up/,
    { budgets: { story: 1, digest: 5, day: 0, month: 100 } },
  ],
];

for (const [what, script, reason, settings] of failures) {
  test(`offline: ${what}`, async () => {
    const { digest } = await improveWith(script, settings);
    assert.deepEqual(digest.briefs, offline.briefs);
    assert.equal(digest.engine, "offline");
    assert.match(digest.receipt.model!.offline.map((one) => one.reason).join("\n"), reason);
  });
}

/** Servers that are no use at all, at the wire. */
const broken: readonly (readonly [string, Reply, RegExp])[] = [
  ["no answer in time", { kind: "hang", at: "headers" }, /took too long/],
  ["an answer that does not end", { kind: "hang", at: "body" }, /took too long/],
  [
    "an answer that comes drop by drop",
    {
      kind: "answer",
      headers: { "content-type": "application/json" },
      body: "{".repeat(5000),
      drip: { bytes: 1, everyMs: 20 },
    },
    /took too long/,
  ],
  [
    "no protocol of ours",
    { kind: "answer", body: "<html>Welcome</html>" },
    /empty|no answer of this protocol/,
  ],
  ["a connection that breaks", { kind: "reset" }, /could not be reached/],
];

for (const [what, reply, reason] of broken) {
  test(`offline: ${what}`, async () => {
    const server = await startScriptedServer({ "/v1/chat/completions": reply });
    try {
      const settings = { ...settingsFor(`${server.origin}/v1`), timeoutMs: 150 };
      const digest = await improveDigest(offline, improverFor(settings), effects);
      assert.deepEqual(digest.briefs, offline.briefs);
      assert.match(digest.receipt.model!.offline[0]!.reason, reason);
    } finally {
      await server.close();
    }
  });
}

/** Servers that do less than they should, and models that wrap their answers. */
const awkward: readonly (readonly [string, Script])[] = [
  ["JSON in a fence", wrapAll((json) => `Here you are:\n\`\`\`json\n${json}\n\`\`\`\nGood luck!`)],
  ["JSON behind thoughts", wrapAll((json) => `<think>{"points": "?"} Hm.</think>${json}`)],
  ["JSON with more keys than asked for", wrapAll((json) => json.replace(/^\{/, '{"comment": "done", '))],
  ["a wrong form at first", repairAll()],
  ["no json_schema", refuseAll("json_schema")],
  ["no json_schema and no json_object", refuseAll("json_")],
  ["no temperature", refuseParameter("temperature")],
];

for (const [what, script] of awkward) {
  test(`put up with: ${what}`, async () => {
    const { digest } = await improveWith(script);
    assert.deepEqual(digest.receipt.model!.offline, []);
    assert.equal(digest.briefs[0]!.disagreements.length, 1);
    assert.equal(digest.briefs[0]!.summary[0]!.text, trueSentences[0].text);
  });
}

test("the rung that works is remembered", async () => {
  const { requests } = await improveWith(refuseAll("json_schema"));
  assert.deepEqual(
    requests.map(({ format }) => format),
    ["json_schema", "json_object", "json_object", "json_object"],
  );
});

test("after three failures the model is left alone", async () => {
  const { requests } = await improveWith(
    everything({ text: " " }),
    {},
    await offlineDigest(Array(6).fill(offline.briefs[0]!.story)),
  );
  // Three stories are under way at a time.
  assert.ok(requests.length <= 6, `${requests.length} requests`);
});

test("what was answered is not asked again", async () => {
  const model = await startMockModel(goodScript);
  try {
    const improver = improverFor(model.settings);
    const first = await improveDigest(offline, improver, effects);
    const second = await improveDigest(offline, improver, effects);
    assert.equal(model.requests.length, 3);
    assert.deepEqual(second.briefs, first.briefs);
    assert.equal(second.receipt.model!.calls, 0);
  } finally {
    await model.stop();
  }
});

test("a digest waits no longer than it may", async () => {
  const model = await startMockModel(everything({ afterMs: 1500, reply: { json: { points: [] } } }));
  try {
    const startedAt = performance.now();
    const improver = { ...improverFor(model.settings), longestWaitMs: 200 };
    const digest = await improveDigest(offline, improver, effects);
    assert.ok(performance.now() - startedAt < 1200);
    assert.deepEqual(digest.briefs, offline.briefs);
    assert.match(digest.receipt.model!.offline[0]!.reason, /no time left/);
  } finally {
    await model.stop();
  }
});

function altered(from: string, to: string): readonly unknown[] {
  return [{ ...trueSentences[0], text: trueSentences[0].text.replace(from, to) }, trueSentences[1]];
}

/** The good answers, each wrapped in a text. */
function wrapAll(wrap: (json: string) => string): Script {
  return eachAnswer((json) => ({ text: wrap(json) }));
}

function repairAll(): Script {
  return eachAnswer((json, { turns }) => (turns <= 2 ? { json: { nothing: true } } : { text: json }));
}

function refuseAll(format: string): Script {
  return eachAnswer((json, request) =>
    request.format?.startsWith(format) === true
      ? { status: 400, message: "response_format is not supported" }
      : { text: json },
  );
}

function refuseParameter(name: string): Script {
  return eachAnswer((json, { body }) =>
    body[name] === undefined ? { text: json } : { status: 400, message: `'${name}' does not support 0` },
  );
}

function eachAnswer(
  reply: (json: string, request: Parameters<NonNullable<Script["summarize-story"]>>[0]) => MockReply,
): Script {
  return Object.fromEntries(
    Object.entries(goodScript).map(([name, answer]) => [
      name,
      (request: Parameters<typeof answer>[0], times: number) =>
        reply(JSON.stringify((answer(request, times) as { json: unknown }).json), request),
    ]),
  );
}

async function improveWith(script: Script, settings: Partial<ModelSettings> = {}, digest = offline) {
  const model = await startMockModel(script);
  try {
    const improved = await improveDigest(digest, improverFor({ ...model.settings, ...settings }), effects);
    return { digest: improved, requests: model.requests };
  } finally {
    await model.stop();
  }
}

function improverFor(settings: ModelSettings) {
  const world = { now: effects.now, random: () => 0.5, sleep: async () => undefined };
  const asking = createAsking(openaiModel(settings), createModelMemory(), world);
  return { settings, asking, longestWaitMs: 20_000 };
}

function shownText({ briefs }: Digest): string {
  return briefs
    .flatMap(({ headline, summary, disagreements, comparisons }) => [
      headline,
      ...summary.map(({ text }) => text),
      ...[...disagreements, ...comparisons].flatMap(({ question, positions }) => [
        question,
        ...positions.flatMap(({ answer, claims }) => [answer, ...claims.map(({ quote }) => quote.text)]),
      ]),
    ])
    .join("\n");
}
