import type { Slot } from "../slot.ts";
import { moneySlots } from "./money-slots-lexicon.ts";
import { peopleSlots } from "./people-slots-lexicon.ts";
import { thingSlots } from "./thing-slots-lexicon.ts";

const slots: readonly Slot[] = [...peopleSlots, ...moneySlots, ...thingSlots];

/** All questions that a report of their kind answers once, with their rows. */
export const slotsByQuestion: ReadonlyMap<string, readonly Slot[]> = Map.groupBy(
  slots,
  ({ question }) => question,
);

/** The rows that a figure of some unit can fill. */
export const slotsByUnit: ReadonlyMap<Slot["unit"], readonly Slot[]> = Map.groupBy(slots, ({ unit }) => unit);
