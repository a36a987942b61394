import assert from "node:assert/strict";
import { test } from "node:test";
import { typedVariants } from "../../src/store/typed-variants.ts";

for (const typed of ["fery", "ferrry", "fetry", "ferr", "ferrey", "FÉRY", "ferryy"]) {
  test(`“${typed}” may stand for ferry`, () => assert.equal(typedVariants(typed).includes("ferry"), true));
}

for (const typed of ["ferry", "freery", "berry", "frry5", "фери", "fer", "f".repeat(21), "fe"]) {
  test(`“${typed}” does not`, () => assert.equal(typedVariants(typed).includes("ferry"), false));
}
