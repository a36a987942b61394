import type { types } from "@slack/bolt";
import type { Action } from "../message.ts";
import { packButtonValue } from "./button-value.ts";
import { slackLimits } from "./limits.ts";
import { toPlainText } from "./to-plain-text.ts";

/** The story that actions belong to. */
export interface ActionsOf {
  readonly story: string | null;
  readonly title: string | null;
}

/** So many buttons stand in a row without a break on most screens. */
const perRow = 5;

/** Actions as rows of buttons, each of which carries what it does. */
export function toButtons(actions: readonly Action[], of: ActionsOf): readonly types.ActionsBlock[] {
  const rows: types.ActionsBlock[] = [];
  for (let i = 0; i < actions.length; i += perRow) {
    const elements = actions.slice(i, i + perRow).map((action, place) => toButton(action, of, i + place));
    rows.push({ type: "actions", elements });
  }
  return rows;
}

/** The action id tells a button from the others of its block; what it does is in its value. */
function toButton({ label, command, argument }: Action, of: ActionsOf, place: number): types.Button {
  return {
    type: "button",
    action_id: `run_${place}`,
    text: toPlainText(label, slackLimits.button),
    value: packButtonValue({ command, argument, ...of }),
  };
}
