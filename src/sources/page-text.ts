/** The part of a DOM element that is read here; linkedom's and a browser's elements both are one. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const skipped = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE FIGURE FIGCAPTION ASIDE NAV FOOTER FORM BUTTON SELECT SVG IFRAME VIDEO AUDIO".split(
    " ",
  ),
);
const blocks = new Set(
  "P DIV SECTION ARTICLE MAIN HEADER H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE PRE TABLE TBODY TR HR BODY".split(
    " ",
  ),
);
const [elementNode, textNode] = [1, 3];

/** The paragraphs under an element, white space folded, separated by empty lines; captions and forms left out. */
export function pageText(root: PageNode): string {
  const paragraphs: string[] = [];
  let current = "";
  const finish = (): void => {
    const paragraph = current.replace(/\s+/g, " ").trim();
    if (paragraph !== "") paragraphs.push(paragraph);
    current = "";
  };
  // A stack of its own: pages nest deeper than calls may.
  const pending: (PageNode | "finish")[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === "finish") finish();
    else if (node.nodeType === textNode) current += node.textContent ?? "";
    else if (node.nodeType === elementNode) {
      const name = node.nodeName.toUpperCase();
      if (skipped.has(name)) continue;
      if (name === "BR") current += " ";
      if (name === "TD" || name === "TH") current += " ";
      const isBlock = blocks.has(name) || isDoubleBreak(name, current);
      if (isBlock) {
        finish();
        pending.push("finish");
      }
      pending.push(...[...node.childNodes].reverse());
    }
  }
  finish();
  return paragraphs.join("\n\n");
}

/** Old pages part their paragraphs with two line breaks. */
function isDoubleBreak(name: string, current: string): boolean {
  return name === "BR" && / {2}$/.test(current);
}
