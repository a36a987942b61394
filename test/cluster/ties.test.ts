import assert from "node:assert/strict";
import { test } from "node:test";
import { findBars, resolveTies } from "../../src/cluster/ties.ts";
import type { Decision } from "../../src/news/decision.ts";

/** Decisions as `kind left right`, an article a letter; pairs that are then together, and pairs that are apart. */
const cases: readonly { decisions: string; together: string; apart: string; free: string }[] = [
  { decisions: "merge ab cd", together: "ac ad bd ab", apart: "", free: "ax" },
  { decisions: "apart ab cd", together: "", apart: "ac ad bc bd", free: "ab cd ax" },
  { decisions: "split ab cd", together: "ab", apart: "ac bd", free: "cd" },
  { decisions: "merge a b, merge b c", together: "ac", apart: "", free: "ax" },
  { decisions: "merge a b, apart b c", together: "ab", apart: "ac bc", free: "" },
  { decisions: "apart a b, merge a b", together: "ab", apart: "", free: "" },
  { decisions: "merge a b, apart a b", together: "", apart: "ab", free: "" },
  { decisions: "merge ab cd, split a bcd", together: "bc bd", apart: "ab ac ad", free: "" },
  { decisions: "merge a b, merge b c, apart a c", together: "bc", apart: "ac ab", free: "" },
  { decisions: "apart a b, apart a c, merge b c", together: "bc", apart: "ab ac", free: "" },
  { decisions: "", together: "", apart: "", free: "ab" },
];
for (const { decisions, together, apart, free } of cases) {
  test(decisions || "no decision", () => {
    const ties = resolveTies(parse(decisions));
    for (const [pairs, expected] of [
      [together, "together"],
      [apart, "apart"],
      [free, "free"],
    ] as const) {
      for (const pair of pairs.split(" ").filter(Boolean)) {
        const [a, b] = [...pair].map((id) => ({ id }));
        const tied = ties.groups.has(a!.id) && ties.groups.get(a!.id) === ties.groups.get(b!.id);
        const barred = findBars([[a!], [b!]], ties)(0, 1);
        assert.equal(tied ? "together" : barred ? "apart" : "free", expected, pair);
      }
    }
  });
}

test("a unit is barred from another by any of its articles, and never from itself", () => {
  const areBarred = findBars(
    [[{ id: "x" }, { id: "a" }], [{ id: "b" }, { id: "y" }], [{ id: "z" }]],
    resolveTies(parse("apart a b")),
  );
  assert.deepEqual(
    [areBarred(0, 1), areBarred(1, 0), areBarred(0, 2), areBarred(0, 0)],
    [true, true, false, false],
  );
});

function parse(decisions: string): Decision[] {
  return decisions.split(", ").flatMap((line, i) => {
    if (line === "") return [];
    const [kind, left, right] = line.split(" ") as [Decision["kind"], string, string];
    return [{ id: i + 1, kind, who: "", decidedAt: "", note: null, left: [...left], right: [...right] }];
  });
}
