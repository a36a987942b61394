import assert from "node:assert/strict";
import { test } from "node:test";
import { type Clusterer, createClusterer } from "../../src/cluster/create-clusterer.ts";
import { readTraits, type Traits } from "../../src/cluster/traits.ts";
import { sampleArticle, shootings } from "./sample-articles.ts";

const [velvet1, velvet2, fairview1, fairview2] = shootings.map(readTraits) as [
  Traits,
  Traits,
  Traits,
  Traits,
];

test("a first article founds a story, a second report of the event joins it", () => {
  const { add } = createClusterer();
  assert.deepEqual(add([velvet1]), [{ kind: "assigned", article: "velvet-1", story: "s-velvet-1" }]);
  assert.deepEqual(add([velvet2]), [{ kind: "assigned", article: "velvet-2", story: "s-velvet-1" }]);
});

test("the order within a batch does not matter", () => {
  const batch = [velvet1, velvet2, fairview1, fairview2];
  assert.deepEqual(createClusterer().add(batch), createClusterer().add(batch.toReversed()));
});

test("two stories that a later article shows to be one merge into the older", () => {
  const { add, openStories } = createClusterer();
  const [a, b, bridge] = report("harbour", "cranes", "both");
  add([a!]);
  add([b!]);
  assert.equal(openStories().length, 2);
  assert.deepEqual(add([bridge!]), [
    { kind: "merged", from: "s-cranes", into: "s-harbour" },
    { kind: "assigned", article: "both", story: "s-harbour" },
  ]);
  assert.deepEqual(
    openStories().map(({ id, members }) => [id, members.map((member) => member.id)]),
    [["s-harbour", ["harbour", "cranes", "both"]]],
  );
});

test("stories longest without news are retired first, and news keeps a story open", () => {
  const { add, openStories } = createClusterer({ openArticles: 3 });
  add([velvet1]);
  add([fairview1]);
  add([velvet2]);
  const other = sampleArticle({ id: "other", text: "The council of Ludden raised water prices by a tenth." });
  const events = add([readTraits(other)]);
  assert.deepEqual(events, [
    { kind: "assigned", article: "other", story: "s-other" },
    { kind: "retired", story: "s-fairview-1", articles: ["fairview-1"] },
  ]);
  assert.deepEqual(
    openStories().map(({ id }) => id),
    ["s-velvet-1", "s-other"],
  );
});

test("a clusterer that is given the stories of another goes on as that one would have", () => {
  const [a, b, bridge] = report("harbour", "cranes", "both");
  const first = createClusterer();
  first.add([a!, velvet1]);
  first.add([b!, velvet2]);
  const byId = new Map([a!, b!, velvet1, velvet2].map((article) => [article.id, article]));
  const stories = first.openStories().map(({ id, members }) => {
    return { id, articles: members.map((member) => byId.get(member.id)!) };
  });
  const second = createClusterer({ stories });
  assert.deepEqual(second.add([bridge!, fairview1]), first.add([bridge!, fairview1]));
  assert.deepEqual(idsOf(second), idsOf(first));
});

test("an article never founds two stories of one id", () => {
  const { add } = createClusterer();
  const ids = new Set<string>();
  // Without the second report to tell them apart the two shootings may join; they part when it comes.
  for (const article of [velvet1, fairview1, velvet2, fairview2]) {
    for (const event of add([article])) {
      const founded = event.kind === "split" ? event.into : event.kind === "assigned" ? event.story : null;
      if (event.kind === "split") assert.ok(!ids.has(event.into));
      if (founded !== null) ids.add(founded);
    }
  }
});

test("a story is never given an id that another had before the clusterer was made", () => {
  // The younger report founded a story that was merged, and one more that is closed; now it parts again.
  const [a, b] = [velvet1, fairview1];
  const taken = new Set(["s-fairview-1-2", "s-fairview-1-3"]);
  const { add } = createClusterer({ stories: [{ id: "s-velvet-1", articles: [a, b] }], taken });
  const events = [...add([velvet2]), ...add([fairview2])];
  const founded = events.flatMap((event) => (event.kind === "split" ? event.into : []));
  assert.deepEqual(founded, ["s-fairview-1-4"]);
});

test("an empty batch changes nothing", () => assert.deepEqual(createClusterer().add([]), []));

function idsOf({ openStories }: Clusterer) {
  return openStories().map(({ id, members }) => [id, members.map((member) => member.id)]);
}

/** Two reports with little in common, and one that has much of both. */
function report(...ids: readonly string[]): Traits[] {
  const harbour =
    "Dockers in Port Ellery walked out at dawn over pay. Union leader Brona Tully said 900 members of the Quay Workers' League had voted for the strike, the first since the Alder Dispute. Ferries to Skarra were cancelled.";
  const cranes =
    "Ships are queueing off the coast as cranes stand still. Freight company Nordlys Lines is sending vessels to Hamnvik instead, and supermarket chain Brigg warned of empty shelves. Minister Oskar Lind called for talks.";
  const texts = [harbour, cranes, `${harbour} ${cranes}`];
  return ids.map((id, i) => readTraits(sampleArticle({ id, text: texts[i]! })));
}
