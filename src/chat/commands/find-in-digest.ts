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
    throw new UserError(
      `No digest was posted here yet, so nothing is called “${label.slice(0, 20)}”. /digest makes one; a story is found by its words too: /story bridge collapse`,
    );
  const found = findLabel(digest, label);
  const isWanted = found !== undefined && (kinds as readonly string[]).includes(found.kind);
  if (!isWanted) {
    const count = digest.briefs.length + digest.updates.length;
    const forms = kinds.map(
      (kind) => `${kind === "story" ? "stories" : `${kind}s`} are called ${called[kind](count)}`,
    );
    throw new UserError(
      `The digest has no ${kinds.join(" or ")} “${label.slice(0, 20)}”: its ${forms.join(", ")}.`,
    );
  }
  return found as Extract<Labelled, { readonly kind: K }>;
}

const called: Record<Labelled["kind"], (stories: number) => string> = {
  story: (stories) => (stories === 1 ? "1" : `1 to ${stories}`),
  point: () => "as in 1.2",
  citation: () => "as in 1b",
};
