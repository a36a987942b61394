import assert from "node:assert/strict";
import { test } from "node:test";
import { toTitleCase } from "../../src/text/title-case.ts";

const names: readonly [name: string, shown: string][] = [
  ["HARROW DAILY POST", "Harrow Daily Post"],
  ["THE SUNDAY STAR", "The Sunday Star"],
  ["CENTRAL BANK OF NORREA", "Central Bank of Norrea"],
  ["TIMBER & SAWMILL", "Timber & Sawmill"],
  ["O'HARE TELEGRAPH", "O'Hare Telegraph"],
  ["UKNA NEWS", "UKNA NEWS"],
  ["BBC NEWS", "BBC NEWS"],
  ["US TODAY", "US TODAY"],
  ["WXYZ-TV HARROW", "WXYZ-TV HARROW"],
  ["HARROW", "HARROW"],
  ["Harrow POST", "Harrow POST"],
];
for (const [name, shown] of names) test(`${name} → ${shown}`, () => assert.equal(toTitleCase(name), shown));
