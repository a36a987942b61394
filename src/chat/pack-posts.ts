/** A piece of a post that cannot be divided, and what it takes of the platform's limits. */
export interface Piece<Block> {
  readonly block: Block;
  readonly characters: number;
  /** How many of the platform's blocks or components it is; nested ones count. */
  readonly blocks: number;
}

/** What one post may hold in all. */
export interface PostLimits {
  readonly characters: number;
  readonly blocks: number;
}

/**
 * Packs passages into as few posts as keep each one whole: a passage that does not fit any more begins the next
 * post, and only one that fits nowhere is divided, between its pieces. The order stays, and nothing is left out.
 */
export function packPosts<Block>(
  passages: readonly (readonly Piece<Block>[])[],
  limits: PostLimits,
): readonly (readonly Block[])[] {
  const posts: Piece<Block>[][] = [];
  const fits = (pieces: readonly Piece<Block>[]) =>
    sum(pieces, "characters") <= limits.characters && sum(pieces, "blocks") <= limits.blocks;
  const add = (pieces: readonly Piece<Block>[]) => {
    const last = posts.at(-1);
    if (last !== undefined && fits([...last, ...pieces])) last.push(...pieces);
    else posts.push([...pieces]);
  };
  for (const passage of passages) {
    if (passage.length === 0) continue;
    if (fits(passage)) add(passage);
    else for (const piece of passage) add([piece]);
  }
  return posts.map((post) => post.map(({ block }) => block));
}

function sum(pieces: readonly Piece<unknown>[], key: "characters" | "blocks"): number {
  return pieces.reduce((total, piece) => total + piece[key], 0);
}
