import type { PageNode } from "./page-text.ts";

/** How large a page is: what the time to find its article grows with. */
export interface PageSize {
  readonly nodes: number;
  /** How many elements deep it nests. */
  readonly depth: number;
}

/** Walks without calling itself: that is what deep pages break. */
export function pageSize(root: PageNode): PageSize {
  let [nodes, deepest] = [0, 0];
  const pending: { node: PageNode; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const depth = next.depth + 1;
    nodes += 1;
    if (depth > deepest) deepest = depth;
    for (const node of next.node.childNodes) pending.push({ node, depth });
  }
  return { nodes, depth: deepest };
}
