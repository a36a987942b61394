import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { groupWaiting } from "../../src/newsroom/group-waiting.ts";
import { ingest, storeArrivals } from "../../src/newsroom/ingest.ts";
import { folderSource } from "../../src/sources/folder.ts";
import { placeArticles } from "../../src/store/place-articles.ts";
import { temporaryFolder } from "../sources/temporary-folder.ts";
import { at, effectsAt, publishingDesk } from "./publishing-desk.ts";

test("what waits to be grouped while a digest is made is in the next one", async (t) => {
  const desk = await publishingDesk(t, { quietWhenEmpty: true });
  await desk.read(at(6), march);
  const { folder, remove } = await temporaryFolder({ "ferry.txt": ferry });
  t.after(remove);
  const source = folderSource(folder);
  const { articles } = await source.read(new AbortController().signal);
  await storeArrivals(placeArticles(source.name, articles), desk.workspace, effectsAt(at(7)));
  await desk.publish(at(8));
  assert.match(await desk.post(at(8)), /marched through Sael/);
  await groupWaiting(desk.workspace, effectsAt(at(8.1)));
  await desk.publish(at(32));
  const second = await desk.post(at(32));
  assert.match(second, /ferry capsized off Tolvik/);
  assert.doesNotMatch(second, /Sael/);
});

test("what comes in after the clock was set back is told", async (t) => {
  const desk = await publishingDesk(t, { quietWhenEmpty: true });
  await desk.read(at(6), march);
  await desk.publish(at(8));
  assert.match(await desk.post(at(8)), /marched through Sael/);
  await desk.read(at(7.5), ferry);
  await desk.publish(at(32));
  assert.match(await desk.post(at(32)), /ferry capsized off Tolvik/);
});

test("a text that was corrected is told as an update, though no article came", async (t) => {
  const desk = await publishingDesk(t, { quietWhenEmpty: true });
  const { folder, remove } = await temporaryFolder({ "quake.txt": quake });
  t.after(remove);
  const read = (now: number) => ingest([folderSource(folder)], desk.workspace, effectsAt(now));
  await read(at(7));
  await desk.publish(at(8));
  assert.match(await desk.post(at(8)), /magnitude 6\.8/);
  writeFileSync(join(folder, "quake.txt"), quake.replace("6.8", "7.2"));
  await read(at(9));
  assert.deepEqual(await desk.publish(at(32)), ["made"]);
  assert.match(await desk.post(at(32)), /Update[\s\S]*6\.8[\s\S]*7\.2/);
  assert.deepEqual(await desk.publish(at(56)), ["no news"]);
});

const quake =
  "Source: Ledger\nPublished: 2026-03-09\n\nEarthquake strikes Varania\n\nAn earthquake of magnitude 6.8 struck northern Varania before dawn on Monday. It was felt in the capital, the seismological office said. Schools stayed closed in three districts.\n";
const ferry =
  "Source: Gazette\n\nFerry capsizes off Tolvik\n\nA ferry capsized off Tolvik in a storm, and nine people died, the coast guard said. Divers searched the wreck until nightfall. The ship had left Osk with eighty passengers.\n";
const march =
  "Readers march for their library\n\nThousands marched through Sael against the closing of the city library. The mayor promised to speak with them. Its budget was cut twice this decade.\n";
