import type { Message } from "./message.ts";

/** Where each citation leads: the address of its article by the citation's label; those without one are left out. */
export function linksOf({ blocks }: Message): ReadonlyMap<string, string> {
  const publications = blocks
    .flatMap((block) => (block.kind === "sources" ? block.sources : []))
    .flatMap((source) => [source, ...source.carriedBy]);
  return new Map(
    publications.flatMap(({ link, labels }) =>
      link === null ? [] : labels.map((label): [string, string] => [label, link]),
    ),
  );
}
