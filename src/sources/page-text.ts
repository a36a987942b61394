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

/**
 * The paragraphs under an element, white space folded, separated by empty lines. Left out: captions, forms, and
 * paragraphs that are nothing but links without being sentences, such as other articles' headlines.
 */
export function pageText(root: PageNode): string {
  const paragraphs: string[] = [];
  let current = "";
  let linked = "";
  let openLinks = 0;
  const add = (text: string): void => {
    current += text;
    if (openLinks > 0) linked += text;
  };
  const finish = (): void => {
    const paragraph = fold(current);
    if (paragraph !== "" && !isLinkList(paragraph, fold(linked))) paragraphs.push(paragraph);
    current = "";
    linked = "";
  };
  // A stack of its own: pages nest deeper than calls may.
  const pending: (PageNode | "finish" | "end of link")[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === "finish") finish();
    else if (node === "end of link") openLinks -= 1;
    else if (node.nodeType === textNode) add(node.textContent ?? "");
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
      if (name === "A") {
        openLinks += 1;
        pending.push("end of link");
      }
      for (const child of [...node.childNodes].reverse()) pending.push(child);
    }
  }
  finish();
  return paragraphs.join("\n\n");
}

/** Old pages part their paragraphs with two line breaks. */
function isDoubleBreak(name: string, current: string): boolean {
  return name === "BR" && / {2}$/.test(current);
}

/** All but a label ("Related:") leads elsewhere, and no sentence ends. */
function isLinkList(paragraph: string, linked: string): boolean {
  return linked.length >= paragraph.length * 0.8 && !/[.!?…。！？।؟]["'”’»“)\]]*$/.test(paragraph);
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
