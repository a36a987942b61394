import assert from "node:assert/strict";
import { test } from "node:test";
import { folderSource } from "../../src/sources/folder.ts";

const courier = "The Tarnholm Courier";
const radio = "Halewick Public Radio";
const pelter = "Daily Pelter";
const ledger = "The Estermere Ledger";
const wire = "Merrow Wire";
const one = "Ostrand One";

/** Every article of the invented newsroom, in the order in which it is read. */
const expected: readonly [path: string, outlet: string, publishedAt: string | null, title: string][] = [
  [
    "2026-03-09/courier-lowmere.txt",
    courier,
    "2026-03-09",
    "Tarnholm's Tarran runs into the record books by the lake",
  ],
  [
    "2026-03-09/hpr-lowmere.md",
    radio,
    "2026-03-09",
    "A bakery manager, a bread van and a record at Lake Lowmere",
  ],
  [
    "2026-03-10/hpr-millrace-outbreak.json",
    radio,
    "2026-03-10T16:30",
    "Two dead, 38 sick as Halewick traces Legionnaires' outbreak to a rooftop",
  ],
  [
    "2026-03-10/pelter-gondola-horror.txt",
    pelter,
    "2026-03-10T17:30",
    "'IT JUST FELL OUT OF THE SKY': SIX DEAD IN GONDOLA HORROR",
  ],
  [
    "2026-03-11/courier_korrendal_mourns.txt",
    courier,
    "2026-03-11",
    "A valley that knew every name in the cabin",
  ],
  [
    "2026-03-11/pelter_busted.txt",
    pelter,
    "2026-03-11",
    "BUS-TED! Boss out on his ear as 640 workers get axed by TEXT",
  ],
  [
    "2026-03-11/rww-harrowgill-restructuring.md",
    "Rolling Works Weekly",
    "2026-03-11",
    "Harrowgill to cut 640 posts and end diesel line; Corrow steps down",
  ],
  [
    "2026-03-12/courier_brenn_dam.txt",
    courier,
    "2026-03-12",
    "Dam operator calls sluice stories 'fantasy' as water row deepens",
  ],
  [
    "2026-03-12/pelter_killer_bug.txt",
    pelter,
    "2026-03-12",
    "BUG BUNGLE: HEALTH CHIEFS WERE TOLD DAYS BEFORE THEY SAY",
  ],
  ["hpr/hpr_teverin_farmers.txt", radio, null, "Downriver, farmers wait on a promise that may not exist"],
  [
    "ledger/2026-03-10-skarnfell-gondola.md",
    ledger,
    "2026-03-10",
    "Gondola crash in Lorvane ski valley kills six, police say",
  ],
  [
    "ledger/harrowgill_jobs.txt",
    ledger,
    "2026-03-11T06:00",
    "Harrowgill to shed 820 jobs at Lake Road; board fires chief executive",
  ],
  [
    "ledger/legionnaires_wed.txt",
    ledger,
    "2026-03-11",
    "Laundry owner says tower was off before city stepped in",
  ],
  [
    "merrow-wire/SKARNFELL-GONDOLA-3rd-lead.txt",
    wire,
    "2026-03-10T12:58",
    "Gondola crash in Lorvane ski valley kills six, police say",
  ],
  [
    "merrow-wire/lowmere-marathon-result.txt",
    wire,
    "2026-03-09",
    "ATHLETICS-Tarran breaks course record to win Lowmere Marathon, Daal retains title",
  ],
  [
    "merrow-wire/mw_export_20260312.json",
    wire,
    "2026-03-12T16:48",
    "Halewick Legionnaires' cases climb to 61, third patient dies",
  ],
  [
    "merrow-wire/mw_export_20260312.json",
    wire,
    "2026-03-11T18:20",
    "Lorvane denies promising Kestria early water from Brenn Dam",
  ],
  [
    "ostrand-one/brenn-dam-row.html",
    one,
    "2026-03-11T20:45",
    "Brenn Dam row: 'We have their word,' says Kestria",
  ],
  [
    "ostrand-one/lowmere-marathon-2026.html",
    one,
    "2026-03-09T07:10",
    "Lowmere Marathon: Record for Tarran, double for Daal",
  ],
  [
    "ostrand-one/skarnfell.txt",
    one,
    "2026-03-10T14:05",
    "Skarnfell: Mayor and operator at odds as cable car death toll stands at six",
  ],
];

test("each article of a newsroom's folder has its outlet, its date and its headline", async () => {
  const { articles, problems } = await folderSource("test/fixtures/newsroom").read(
    new AbortController().signal,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    articles.map(({ path, outlet, publishedAt, publishedPrecision, title }) => [
      path,
      outlet,
      publishedPrecision === "day" ? (publishedAt?.slice(0, 10) ?? null) : publishedAt?.slice(0, 16),
      title,
    ]),
    expected,
  );
});
