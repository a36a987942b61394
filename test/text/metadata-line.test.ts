import assert from "node:assert/strict";
import { test } from "node:test";
import { readMetadataLine } from "../../src/text/metadata-line.ts";
import type { YearlessDay } from "../../src/text/yearless-day.ts";

const lines: readonly [line: string, kind: string | null, outlet?: string | null, day?: string][] = [
  ["Source: Valley Post", "source", "Valley Post"],
  ["Source: https://www.valley.example/a", "source", "valley.example"],
  ["Source: The Valley Post, with agencies", "source", "The Valley Post, with agencies"],
  ["Source: Suspect held in Harrow", null],
  ["Zdroj: Údolie", "source", "Údolie"],
  ["By Ida Lund", "byline", null],
  ["By Ida Lund, Staff Reporter", "byline", null],
  ["By Ida Lund and Per Holm, Valley Courier, 7 March 2025", "byline", "Valley Courier", "2025-03-07"],
  ["EXCLUSIVE by Ida Lund, Daily Courier", "byline", "Daily Courier"],
  ["Words by Ida Lund", "byline", null],
  ["Ida Lund, Valley Courier", "byline", "Valley Courier"],
  ["Ida Lund, chief reporter", "byline", null],
  ["Harrow Mourns, Mayor Resigns", null],
  ["By Friday night the water had gone.", null],
  ["By the time they came it was over", null],
  ["Published: 7 March 2025", "published", null, "2025-03-07"],
  ["Posted by Ida_L, 7 March, 07:12", "published", null, "7/3"],
  ["Published twice, the letter caused 2 riots.", null],
  ["Published in 2019, the report of 7 March 2025 found none.", null],
  ["Publié le 7 mars 2025 à 17h12", "published", null, "2025-03-07"],
  ["7. marca 2025 o 17:12", "date", null, "2025-03-07"],
  ["Freitag, 7. März 2025, 17:12 Uhr", "date", null, "2025-03-07"],
  ["7 March 2025", "date", null, "2025-03-07"],
  ["7 Mar 2025 · 4 min read", "date", null, "2025-03-07"],
  ["date 2025-03-07 403", "published", null, "2025-03-07"],
  ["Valley Post, 7 March 2025", "masthead", "Valley Post", "2025-03-07"],
  ["Valley Post | EXCLUSIVE pictures", "masthead", "Valley Post"],
  ["The Kite – an independent blog", "masthead", "The Kite"],
  ["Dam Monitor | Note 26-117", "masthead", "Dam Monitor"],
  ["Dam bursts | Valley", null],
  ["NW0412 4 GEN 2025-03-07 12:58 GMT", "date", null, "2025-03-07"],
  ["HOUSES FLOODED IN HARROW 7 March 2025", null],
  ["BUSINESS | Posted March 7, 2025 at 6:00 a.m.", "published", null, "2025-03-07"],
  ["SPORT | Valley Post | 7 March 2025", "masthead", "Valley Post", "2025-03-07"],
  ["The dam had burst on a Friday, the mayor says | 7 March 2025", null],
  ["Estuary One | News | Harrow", "section", "Estuary One"],
  ["Valley Post editor resigns over dam report", null],
  ["The dam burst on 7 March 2025.", null],
  ["https://valley.example/a", "address", null],
  ["Friday, 7 March", "date", null, "5 7/3"],
  ["Timber Talk | Fri 7 Mar | 12:40", "published", null, "5 7/3"],
  ["Published Friday 7 March, last updated 18:40", "published", null, "5 7/3"],
  ["Valley Post, March 7", "masthead", "Valley Post", "7/3"],
  ["The Valley Post, Friday, March 7", "masthead", "The Valley Post", "5 7/3"],
  ["By Our Woman on the Dam, Daily Blaze, Friday March 7", "byline", "Daily Blaze", "5 7/3"],
  ["Harrow floods kill three on March 7", null],
  ["Sunday Star, which was at Harrow on March 7, left.", null],
  ["Storm Ada, March 7", null],
  ["Friday 7 March 2025 — second edition", "date", null, "2025-03-07"],
  ["Press note, Friday 7 March 2025, 18:00", "date", null, "2025-03-07"],
  ["Press release 12/2025", "section", null],
  ["Information for the media", "section", null],
  ["Law & Courts", "section", null],
  ["Abend am Markt, 7 March 2025", "section", "Abend am Markt", "2025-03-07"],
  ["Dam of Harrow bursts, 7 March 2025", null],
  ["Valley Post City Desk, 7 March 2025", "masthead", "Valley Post", "2025-03-07"],
  ["Timber Desk Weekly", "masthead", "Timber Desk Weekly"],
  ["Valley Desk", null],
  ["Harrow 2 – Late News – web edition", "masthead", "Harrow 2"],
  ["Dam & River Builder – online news", "masthead", "Dam & River Builder"],
  ["Thalfunk 2", "masthead", "Thalfunk 2"],
  ["By Ida Lund for The Ledger-Tribune", "byline", "The Ledger-Tribune"],
  ["By Ida Lund for the people of Harrow", null],
  ["Ida Lund, political editor, Harrow Gazette", "byline", "Harrow Gazette"],
  ["Ida Lund, Harrow Gazette, Sat 8 March 2025", "byline", "Harrow Gazette", "2025-03-08"],
  ["**Harrow Herald** — 7 March 2025 — By Ida Lund", "masthead", "Harrow Herald", "2025-03-07"],
  ["The Dale Sentinel • 07 Mar 2025", "masthead", "The Dale Sentinel", "2025-03-07"],
  ["Valley Post live desk – 7 March 2025", "masthead", "Valley Post", "2025-03-07"],
  ["Valley Post Online » News » Harrow", "masthead", "Valley Post Online"],
  ["DALE TIMES OF NORREA", "masthead", "DALE TIMES OF NORREA"],
  ["Press release — Ministry of Works", "masthead", "Ministry of Works"],
  ["Ministry of Works | Press release | 7 March 2025", "masthead", "Ministry of Works", "2025-03-07"],
  ["Press release 12/2025 on the dam was wrong", null],
  ["Ministry of Works | Dam repaired | 7 March 2025", "published", null, "2025-03-07"],
  ["Fredag 7. marts 2025", "date", null, "2025-03-07"],
  ["7 maart 2025", "date", null, "2025-03-07"],
  ["7 marca 2025 r.", null],
];
function withoutYear(found: YearlessDay | null | undefined): string | undefined {
  return found ? `${found.weekday ?? ""} ${found.day}/${found.month}`.trim() : undefined;
}

for (const [line, kind, outlet = null, day] of lines) {
  test(`${kind ?? "no metadata"}: ${line}`, () => {
    const found = readMetadataLine(line);
    assert.equal(found?.kind ?? null, kind);
    assert.equal(found?.outlet ?? null, outlet);
    assert.equal(found?.published?.publishedAt.slice(0, 10) ?? withoutYear(found?.yearless), day);
  });
}
