import fc from "fast-check";

/** The same runs every time; `FUZZ_RUNS=5000 FUZZ_SEED=7 npm run fuzz` makes others. */
const runs = Number(process.env.FUZZ_RUNS ?? 60);
const seed = Number(process.env.FUZZ_SEED ?? 20260309);
/** Of the processor, for one value. */
const mostMs = 1_000;

/** Holds for every value, and none takes long. */
export function holdsFor<T>(values: fc.Arbitrary<T>, check: (value: T) => void): void {
  fc.assert(
    fc.property(values, (value) => {
      const startedAt = process.threadCpuUsage();
      check(value);
      const { user, system } = process.threadCpuUsage(startedAt);
      if (user + system > mostMs * 1000) throw new Error(`took ${(user + system) / 1000} ms`);
    }),
    { numRuns: runs, seed },
  );
}

const pieces = fc.constantFrom(
  ..."<rss> <item> </item> <title> <![CDATA[ ]]> <!-- --> &amp; &#x0; <outline xmlUrl='x'> --- \n : [ ] { } \" ' , . @ # ( ) * _ ` | ~ \\ \u0000 \u200b \u202e \ud83d é 中 “ ” ’ € $ % - – … __proto__ constructor null -0 1e999 http:// https://a.example/ javascript: //[::1] 127.0.0.1 xn-- \u0660".split(
    " ",
  ),
  "\n",
  "\n\n",
  " ",
);
const words = fc.constantFrom(
  ..."On Monday 9 March 2026 about 12,000 people at least three to five percent of 2.3bn euros last August at 10:40 p.m. two weeks ago since 1999 the 34-year-old Ann Lee said “no” twice a dozen half million more than fewer €4m 3.5 per cent between 7 and 9 kilometres first quarter tomorrow night summer 31/02/2026 24:61 yesterday's mid-May Q3 nobody hundreds none 1/2 ½ ٣".split(
    " ",
  ),
);

/** Text as anybody may send it: prose with figures, markup, odd letters, and any mixture of them. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.oneof(words, pieces), { maxLength: 120 }).map((parts) => parts.join(" ")),
  fc.array(fc.oneof(pieces, words), { maxLength: 120 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.tuple(pieces, fc.integer({ min: 1, max: 4_000 })).map(([piece, times]) => piece.repeat(times)),
);

/** Prose with figures and dates. */
export const anyProse: fc.Arbitrary<string> = fc
  .array(words, { minLength: 1, maxLength: 80 })
  .map((parts) => `${parts.join(" ")}.`);
