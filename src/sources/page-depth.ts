import type { PageNode } from "./page-text.ts";

/** How many elements deep a page nests. Walks without calling itself: that is what deep pages break. */
export function pageDepth(root: PageNode): number {
  let deepest = 0;
  const pending: { node: PageNode; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const depth = next.depth + 1;
    if (depth > deepest) deepest = depth;
    for (const node of next.node.childNodes) pending.push({ node, depth });
  }
  return deepest;
}
