import type { XmlElement } from "./read-xml.ts";

/** The elements in an element, however deep, in their order; what `isEntered` says no to is given and not entered. */
export function* walkElements(
  root: XmlElement,
  isEntered: (element: XmlElement) => boolean = () => true,
): Generator<XmlElement> {
  const pending = [...root.elements].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield next;
    if (!isEntered(next)) continue;
    for (let index = next.elements.length - 1; index >= 0; index -= 1) pending.push(next.elements[index]!);
  }
}

/** The outermost element, the first of those, that is what is asked for. */
export function findOutermost(root: XmlElement, is: (element: XmlElement) => boolean): XmlElement | null {
  for (let level = root.elements; level.length > 0; level = level.flatMap(({ elements }) => elements)) {
    const found = level.find(is);
    if (found !== undefined) return found;
  }
  return null;
}
