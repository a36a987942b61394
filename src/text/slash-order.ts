/** How "12/03/2026" is meant. */
export type SlashOrder = "day first" | "month first";

const slashDate = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d(?!\d)/g;
const readLength = { head: 2000, foot: 1000 };

/** The order that a text's own dates show ("28/04/2025"), read at its head and foot; null where none does, or both. */
export function findSlashOrder(text: string): SlashOrder | null {
  const read = `${text.slice(0, readLength.head)}\n${text.slice(readLength.head).slice(-readLength.foot)}`;
  const orders = new Set<SlashOrder>();
  for (const [, first, second] of read.matchAll(slashDate)) {
    if (Number(first) > 12 && Number(second) <= 12) orders.add("day first");
    if (Number(second) > 12 && Number(first) <= 12) orders.add("month first");
  }
  return orders.size === 1 ? [...orders][0]! : null;
}
