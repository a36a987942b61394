/** A change to the stories. Ids of articles and stories. */
export type StoryEvent =
  /** A new article is in a story, perhaps as its first. */
  | { readonly kind: "assigned"; readonly article: string; readonly story: string }
  /** Two stories are one: `from` redirects to the older `into`. */
  | { readonly kind: "merged"; readonly from: string; readonly into: string }
  /** Some of a story's articles are a story of their own. An earlier redirect away from `into` no longer holds. */
  | {
      readonly kind: "split";
      readonly from: string;
      readonly into: string;
      readonly articles: readonly string[];
    }
  /** An article left one story for another that was there before. */
  | { readonly kind: "moved"; readonly article: string; readonly from: string; readonly to: string }
  /** Nothing joins or changes this story any more. */
  | { readonly kind: "retired"; readonly story: string; readonly articles: readonly string[] };
