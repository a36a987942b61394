import assert from "node:assert/strict";
import { test } from "node:test";
import { createArticle } from "../../src/sources/create-article.ts";
import { bareArticle } from "../../src/sources/parsed-article.ts";

const prose =
  "A dam burst above Harrow on Friday, flooding forty houses, the mayor said.\n\nNobody was hurt, Mr Holm told Tal 3.";

/** The lines above an article, `/` for a new line and `//` for an empty one. */
const heads: readonly [head: string, outlet: string, title: string][] = [
  // Mastheads whose words say what they are, with a section or a motto below
  [
    "VALLEY EVENING POST/Town Hall//Dam bursts above Harrow/By Ida Lund",
    "Valley Evening Post",
    "Dam bursts above Harrow",
  ],
  ["Valley Post/your paper for Harrow and the dales//DAM BURSTS/By Ida Lund", "Valley Post", "DAM BURSTS"],
  ["Valley Post/Dam bursts above Harrow/7 March 2025", "Valley Post", "Dam bursts above Harrow"],
  ["Valley Post/Dam bursts above Harrow/Forty houses flooded", "Valley Post", "Dam bursts above Harrow"],
  ["Valley Post/Friday 7 March//Dam bursts above Harrow", "Valley Post", "Dam bursts above Harrow"],
  // Names that only their place gives away
  [
    "Harroer Leuchte/Friday, 7 March//Dam bursts above Harrow/By Ida Lund",
    "Harroer Leuchte",
    "Dam bursts above Harrow",
  ],
  [
    "The Lighthouse/Opinion & Politics//NO WAY TO RUN A DAM/Forty houses wet",
    "The Lighthouse",
    "NO WAY TO RUN A DAM",
  ],
  ["TAL 3/The Evening Hour — transcript/7 March 2025//Can it be mended?", "Tal 3", "Can it be mended?"],
  [
    "BANK OF NORREA/Press release/7 March 2025//Dam loan written off",
    "Bank of Norrea",
    "Dam loan written off",
  ],
  [
    "CITY OF HARROW - OFFICE OF THE MAYOR/Statement on the flood/Issued at 21:30",
    "City of Harrow - Office of the Mayor",
    "Statement on the flood",
  ],
  [
    "MINISTRY OF WORKS//FOR IMMEDIATE RELEASE//Dam at Harrow: measures taken",
    "Ministry of Works",
    "Dam at Harrow: measures taken",
  ],
  [
    "WATER QUARTERLY/Newsletter no. 12//Harrow: what the gauges say",
    "Water Quarterly",
    "Harrow: what the gauges say",
  ],
  ["The Onlooker//Dam bursts above Harrow/Ida Lund", "a", "Dam bursts above Harrow"],
  // Headlines that look like names
  ["Dam Horror/7 March 2025/Forty houses flooded as wall gives way/By Ida Lund", "a", "Dam Horror"],
  ["Mayor Holm/7 March 2025//The man who must mend the dam", "a", "Mayor Holm"],
  ["DAM ALERT/Forty houses flooded above the town//By Ida Lund", "a", "DAM ALERT"],
  ["Nightmare Mounts/7 March 2025//Forty houses flooded", "a", "Nightmare Mounts"],
  ["Terror Night/By Ida Lund, 7 March 2025", "a", "Terror Night"],
  ["What a Night!/7 March 2025//Forty houses flooded", "a", "What a Night!"],
  // Where the outlet stands below the headline
  ["DAM HORROR/Forty houses flooded//The Daily Blaze, March 7", "The Daily Blaze", "DAM HORROR"],
  [
    "A day at the dam/By Ida Lund, Harrow Evening Echo/Friday, March 7",
    "Harrow Evening Echo",
    "A day at the dam",
  ],
  ["Dam bursts/Tal am Sonntag, 7 March 2025", "a", "Dam bursts"],
  ["Dam bursts/Tal 3, 7 March 2025", "Tal 3", "Dam bursts"],
];
for (const [head, outlet, title] of heads) {
  test(`${outlet}: ${title}, of ${head}`, () => {
    const text = `${head.replace(/(?<!\d)\/|\/(?!\d)/g, "\n")}\n\n${prose}`;
    const article = createArticle("a.txt", bareArticle(text));
    assert.deepEqual([article.outlet, article.title], [outlet, title]);
  });
}
