import { cleanLine } from "../clean-line.ts";
import { cutText } from "../cut-text.ts";
import type { Action } from "../message.ts";
import { toCustomId, toMenuId } from "./custom-id.ts";
import { discordLimits } from "./limits.ts";

/** A row of buttons, or of one menu. */
export interface ActionRow {
  readonly type: typeof ACTION_ROW;
  readonly id?: number;
  readonly components: readonly (Button | Menu)[];
}

interface Button {
  readonly type: typeof BUTTON;
  readonly style: typeof SECONDARY;
  readonly label: string;
  readonly custom_id: string;
}

interface Menu {
  readonly type: typeof MENU;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

const ACTION_ROW = 1;
const BUTTON = 2;
const MENU = 3;
const SECONDARY = 2;

/**
 * Actions as rows: buttons while they are few and say it in a word or two, else a menu. `number` is that of the first
 * action in its message. An action that no button can carry is left out.
 */
export function toButtons(actions: readonly Action[], number: number): readonly ActionRow[] {
  const carried = actions.flatMap((action, i) => {
    const id = toCustomId(action, number + i);
    return id === null ? [] : [{ id, label: labelOf(action.label, discordLimits.menuLabel) }];
  });
  if (carried.length === 0) return [];
  const areButtons =
    carried.length <= discordLimits.buttonsInRow &&
    carried.every(({ label }) => label.length <= discordLimits.buttonLabel);
  return areButtons ? [toRow(carried)] : toMenus(carried, number);
}

type Carried = readonly { readonly id: string; readonly label: string }[];

function toRow(carried: Carried): ActionRow {
  const components = carried.map(({ id, label }) => ({
    ...{ type: BUTTON, style: SECONDARY, label, custom_id: id },
  }));
  return { type: ACTION_ROW, components } as ActionRow;
}

function toMenus(carried: Carried, number: number): readonly ActionRow[] {
  const rows: ActionRow[] = [];
  for (let i = 0; i < carried.length; i += discordLimits.menuChoices) {
    const options = carried
      .slice(i, i + discordLimits.menuChoices)
      .map(({ id, label }) => ({ label, value: id }));
    const menu = {
      type: MENU,
      custom_id: toMenuId(number + i),
      placeholder: "Choose a story…",
      options,
    } as const;
    rows.push({ type: ACTION_ROW, components: [menu] });
  }
  return rows;
}

/** Labels are shown as they are: Discord reads no markup in them. */
function labelOf(text: string, most: number): string {
  const line = cleanLine(text).trim() || "–";
  return line.length <= most ? line : `${cutText(line, most - 1)[0]!.trim()}…`;
}
