import { moneySlots } from "./money-slots-lexicon.ts";
import { peopleSlots } from "./people-slots-lexicon.ts";
import type { Slot } from "./slot.ts";
import { thingSlots } from "./thing-slots-lexicon.ts";

/** All questions that a report of their kind answers once, with their rows. */
export const slotsByQuestion: ReadonlyMap<string, readonly Slot[]> = Map.groupBy(
  [...peopleSlots, ...moneySlots, ...thingSlots],
  ({ question }) => question,
);
