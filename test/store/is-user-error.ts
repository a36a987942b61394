import assert from "node:assert/strict";
import { UserError } from "../../src/news/user-error.ts";

/** For `assert.rejects`: a mistake that its reader can mend, told in one line like this. */
export function isUserError(message: RegExp): (error: unknown) => true {
  return (error) => {
    assert.ok(error instanceof UserError, String(error));
    assert.match(error.message, message);
    assert.doesNotMatch(error.message, /\n/);
    return true;
  };
}
