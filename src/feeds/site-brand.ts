/** The part of an address by which its site is known: "bbc" in "www.bbc.co.uk". */
export function siteBrand(address: string): string {
  const host = URL.parse(address)?.hostname ?? "";
  const labels = host.split(".");
  if (/^[\d.]+$|^\[/.test(host)) return host;
  const last = labels.length > 2 && /^(?:co|com|org|net|gov|ac|edu|or|ne)$/.test(labels.at(-2)!) ? -3 : -2;
  return labels.at(last) ?? host;
}

/** Sites of one house have names that begin alike: "bbc" and "bbci". */
export function isSameBrand(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return one === other || (short.length > 2 && long.startsWith(short));
}
