import { UserError } from "../../news/user-error.ts";
import type { CommandDesk } from "./command-desk.ts";
import { findLabel, type Labelled } from "./find-label.ts";
import type { Place } from "./invocation.ts";

/**
 * What a label leads to in the digest of a place.
 *
 * @throws UserError where there is no digest, or it has nothing of that name or kind.
 */
export async function findInDigest<K extends Labelled["kind"]>(
  desk: CommandDesk,
  place: Place,
  label: string,
  kinds: readonly K[],
): Promise<Extract<Labelled, { readonly kind: K }>> {
  const digest = await desk.readDigest(place);
  if (digest === null)
    throw new UserError("No digest was posted here yet, so there is nothing that labels could name.");
  const found = findLabel(digest, label);
  const isWanted = found !== undefined && (kinds as readonly string[]).includes(found.kind);
  if (!isWanted) {
    const count = digest.briefs.length + digest.updates.length;
    throw new UserError(
      `The digest has no ${kinds.map((kind) => names[kind]).join(" or ")} “${label.slice(0, 20)}”. Its stories are 1 to ${count}.`,
    );
  }
  return found as Extract<Labelled, { readonly kind: K }>;
}

const names: Record<Labelled["kind"], string> = {
  story: "story",
  point: "point such as 1.2 called",
  citation: "citation such as 1b called",
};
