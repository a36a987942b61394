import type { Article } from "../news/article.ts";
import type { Problem } from "../news/digest.ts";

/** Where articles are read from. Reading again gives the same articles the same ids. */
export interface Source {
  readonly name: string;
  /**
   * Reads all there is. What cannot be read becomes a problem and the rest is returned.
   *
   * @throws UserError where the source as a whole cannot be read (a folder that does not exist).
   */
  read(signal: AbortSignal): Promise<Reading>;
}

export interface Reading {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}
