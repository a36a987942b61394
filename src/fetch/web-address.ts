import { isIP } from "node:net";
import type { AllowList } from "./allow-list.ts";
import { FetchError } from "./fetch-error.ts";
import { nonWebPorts } from "./non-web-port-lexicon.ts";
import { isPublicAddress } from "./public-address.ts";

const advice = "if it is yours, put its host on the list of allowed ones";

/**
 * Parses an address that may be asked for: http or https, nobody's password in it, no port of another service, and
 * no address that is not public (by whatever notation: the URL standard makes one of them). Names are checked when
 * they are resolved.
 *
 * @throws FetchError "blocked"
 */
export function parseWebAddress(address: string, allow: AllowList, base?: string): URL {
  const url = URL.parse(address, base);
  const blocked = (predicate: string) => new FetchError("blocked", url?.href ?? address, predicate);
  if (url === null) throw blocked("is no web address; check its spelling");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw blocked(`is no web address; only http: and https: are fetched, not ${url.protocol.slice(0, 20)}`);
  }
  if (url.username !== "" || url.password !== "") {
    url.username = "";
    url.password = "";
    throw blocked("was given with a user name or password, which are never sent; remove them");
  }
  const port = portOf(url);
  const host = bareHost(url.hostname);
  if (nonWebPorts.has(port) && !allow.namesPort(host, port)) {
    throw blocked(`names port ${port}, which is not the web's; ${advice}, with its port`);
  }
  if (isIP(host) !== 0 && !mayReach(host, port, allow)) {
    throw blocked(`leads into a private network (${host}), which is never asked; ${advice}`);
  }
  return url;
}

/** The IP addresses a name was resolved to, if it may be connected to every one of them. @throws FetchError "blocked" */
export function checkResolved<T extends { readonly address: string }>(
  host: string,
  port: number,
  answers: readonly T[],
  allow: AllowList,
): readonly T[] {
  if (allow.allowsHost(host, port)) return answers;
  const inside = answers.find(({ address }) => !mayReach(address, port, allow));
  if (inside === undefined) return answers;
  throw new FetchError(
    "blocked",
    host,
    `leads into a private network (${inside.address}), which is never asked; ${advice}`,
  );
}

/** The port that an address names or its scheme has. */
export function portOf({ port, protocol }: { readonly port: string; readonly protocol: string }): number {
  return port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);
}

/** A URL's host without the brackets around IPv6. */
export function bareHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, "");
}

/** Whether an IP address is public or allowed on a port. */
export function mayReach(ip: string, port: number, allow: AllowList): boolean {
  return isPublicAddress(ip) || allow.allowsIp(ip, port);
}
