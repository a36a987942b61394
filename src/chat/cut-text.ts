/**
 * Text in stretches of at most so many UTF-16 units, cut after white space where there is any, and never inside a
 * character; together they are the text.
 */
export function cutText(text: string, most: number): readonly string[] {
  const stretches: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const end = findCut(rest, most);
    stretches.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === "" && stretches.length > 0 ? stretches : [...stretches, rest];
}

function findCut(text: string, most: number): number {
  const space = text.lastIndexOf(" ", most - 1);
  if (space > most / 2) return space + 1;
  // A surrogate pair is one character.
  return text.codePointAt(most - 1)! > 0xffff ? most - 1 : most;
}
