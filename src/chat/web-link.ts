/**
 * An article's address where it is safe to make a link of it: http or https, without a user name that could
 * pose as a host, spelled in ASCII with everything percent-encoded that any markup could read as its own. Null
 * otherwise.
 */
export function webLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  if (url.username !== "" || url.password !== "") return null;
  return url.origin + url.href.slice(url.origin.length).replace(/[^\w\-./?#&=:;,+%~@$]/g, percentEncode);
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
