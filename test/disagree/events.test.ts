import assert from "node:assert/strict";
import { test } from "node:test";
import { readMaterial } from "../../src/disagree/accounts.ts";
import { partByEvent } from "../../src/disagree/events.ts";
import { findDisagreements } from "../../src/disagree/find-disagreements.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { storyOf } from "./story-of.ts";

const sael =
  "Three people were killed and five were injured when a gas pipe exploded beneath the fish market in Sael early on " +
  "Monday, the fire brigade said. The blast threw stalls into the harbour and shattered the windows of the customs " +
  "house, the chapel and two schools along Pier Street. Brigade chief Nils Arve said workers of the utility Norgas " +
  "had smelled gas the night before and closed a valve, but not the one that mattered. Ines Corr, a fishmonger, said " +
  "she was pulled from beneath her counter by tourists. Divers searched the basin until noon, and Norgas promised to " +
  "check every pipe beneath the old quay. A memorial service will be held in the chapel, the bishop announced. " +
  "Classes were cancelled, and the ferry to Tolvik left from the naval dock instead. Glaziers from three towns " +
  "offered help without charge.";

const saelAgain =
  "An explosion beneath the Sael fish market killed four people on Monday and hurt a dozen others, the hospital " +
  "reported. Norgas, the utility that owns the pipe, had been warned of a leak on Sunday evening. Its workers shut a " +
  "valve and drove home, said Nils Arve of the brigade. Roofs along the quay were torn off, gulls lay dead on the " +
  "pavement, and the clock of the customs house stopped at ten past five. Mayor Oda Lind ordered the market closed for " +
  "the rest of the year and asked Norgas to pay for new stalls. Fishermen sold their catch from the boats instead, at " +
  "half the usual price, and many gave it away to the families who had lost somebody in the fire. " +
  "Norgas shares fell sharply; its chairwoman flew home from a conference and laid a wreath. Pupils lit candles on " +
  "the steps of the chapel, where the windows had been covered with planks.";

const rusk =
  "Two people were killed and nine were injured on Monday when a tram left its rails on a bridge in Rusk, police said. " +
  "The leading carriage broke through the railing and came to rest above the water, held by its coupling. Passengers " +
  "climbed out through windows with the help of students from the nearby academy. The operator, Citytram, said the " +
  "driver, a woman of 34, had passed every examination and had slept well. Inspectors took away the recorder and " +
  "measured the gauge, which had been repaired in the spring by the contractor Belmont. Services across the river are " +
  "replaced by buses for at least a week, and an inquiry led by judge Petra Holm will open on Thursday. " +
  "Cyclists laid flowers on the embankment, a brass quintet played, and shopkeepers carried coffee to the medics. " +
  "Belmont declined to comment, citing its insurer.";

const brief =
  "Sael (Wire) – A blast in the fish market killed three people on Monday, the fire brigade said.";

const partsOf = (...told: readonly string[]) =>
  partByEvent(readMaterial(storyOf(...told), readSentences)).map(({ accounts }) =>
    accounts.map(({ article }) => article.outlet),
  );

const rows: readonly (readonly [string, readonly string[], readonly (readonly string[])[]])[] = [
  ["one event in other words", [`Wire: ${sael}`, `Post: ${saelAgain}`], [["Wire", "Post"]]],
  ["two events", [`Wire: ${sael}`, `Post: ${rusk}`], [["Wire"], ["Post"]]],
  [
    "two events among several accounts",
    [`Wire: ${sael}`, `Ledger: ${rusk}`, `Post: ${saelAgain}`],
    [["Wire", "Post"], ["Ledger"]],
  ],
  [
    "a brief goes with what it is most like",
    [`Ledger: ${rusk}`, `Wire: ${sael}`, `Post: ${brief}`],
    [["Ledger"], ["Wire", "Post"]],
  ],
  ["a text without words goes with any", [`Wire: ${sael}`, "Post: 12.03."], [["Wire", "Post"]]],
  ["one account", [`Wire: ${sael}`], [["Wire"]]],
  ["a reprint stays with its original", [`Wire: ${sael}`, `Post (copy of Wire): ${sael}`], [["Wire"]]],
];

for (const [name, told, parts] of rows) test(name, () => assert.deepEqual(partsOf(...told), parts));

test("nothing is compared across two events, nor is one called silent on the other", () => {
  const told = [`Wire: ${sael}`, `Ledger: ${rusk}`];
  assert.deepEqual(findDisagreements(storyOf(...told), readSentences).disagreements, []);
  const { disagreements } = findDisagreements(storyOf(...told, `Post: ${saelAgain}`), readSentences);
  assert.ok(disagreements.length > 0);
  for (const { positions, silent } of disagreements) {
    assert.ok(!silent.includes("Ledger"));
    assert.ok(positions.every(({ claims }) => claims.every(({ outlet }) => outlet !== "Ledger")));
  }
});
