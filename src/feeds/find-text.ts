import { type XmlElement, xmlText } from "./read-xml.ts";

/** The elements of a name that are directly in an element, or in a `<media:group>` in it. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  const children = element.elements;
  const direct = children.filter((child) => child.name === name);
  if (direct.length > 0 || !name.startsWith("media:")) return direct;
  return children
    .filter((child) => child.name === "media:group" || child.name === "media:content")
    .flatMap((group) => group.elements.filter((child) => child.name === name));
}

/** The text of the first of these that has some; of the element itself for null. */
export function findText(element: XmlElement, names: readonly string[] | null): string | null {
  if (names === null) return xmlText(element).trim() || null;
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      const text = xmlText(child).trim();
      if (text !== "") return text;
    }
  }
  return null;
}

/** As `findText`, and of several elements of a name the last: what changes a date is often put behind it. */
export function findLastText(element: XmlElement, names: readonly string[]): string | null {
  for (const name of names) {
    const text = childrenNamed(element, name)
      .map(xmlText)
      .findLast((one) => one.trim() !== "");
    if (text !== undefined) return text.trim();
  }
  return null;
}

/** The language that `xml:lang` gives to an element, on it or around it. */
export function languageOf(element: XmlElement): string | null {
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    const language = at.attributes.get("xml:lang")?.trim();
    if (language) return language;
  }
  return null;
}
