/**
 * An article's address where it is safe to make a link of it: http or https, without a user name that could
 * pose as a host, spelled in ASCII with everything percent-encoded that any markup could read as its own. Null
 * otherwise, and where it leads to the reader's own machine or network by its number.
 */
export function webLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  if (url.username !== "" || url.password !== "") return null;
  if (innerHost.test(url.hostname)) return null;
  return url.origin + url.href.slice(url.origin.length).replace(/[^\w\-./?#&=:;,+%~@$]/g, percentEncode);
}

/** As URLs spell them, however they were written; addresses of six bytes and more have no news. */
const innerHost =
  /^(?:(?:.+\.)?localhost\.?|(?:0|10|127)\.[\d.]+|169\.254\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[.*)$/;

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
