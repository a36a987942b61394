import type { PartRef } from "./delivery-parts.ts";
import type { Store } from "./open-store.ts";

/** The digest that a post is a part of; null where it is of none. A post belongs to one workspace, whichever. */
export async function findDigestOfPost(
  store: Store,
  platform: string,
  { channel, id }: PartRef,
): Promise<number | null> {
  const row = await store
    .selectFrom("delivery_parts as part")
    .innerJoin("deliveries", "deliveries.id", "part.delivery")
    .where("part.ref", "=", JSON.stringify({ channel, id }))
    .where("deliveries.platform", "=", platform)
    // What changed it is of another digest.
    .where("part.edits", "is", null)
    .select("deliveries.digest")
    .executeTakeFirst();
  return row?.digest ?? null;
}
