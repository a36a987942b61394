import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { UserError } from "../news/user-error.ts";
import { parseIp } from "./parse-ip.ts";

/** What may be fetched although it is not public: for people who have an intranet feed. */
export interface AllowList {
  /** Whether a host may be reached at whatever address its name resolves to. */
  allowsHost(host: string, port: number): boolean;
  allowsIp(ip: string, port: number): boolean;
  /** Whether an entry names this very port of a host or IP address: it is allowed whatever it serves. */
  namesPort(host: string, port: number): boolean;
  /** The ports that entries name. */
  readonly ports: ReadonlySet<number>;
}

type Entry = { readonly port: number | null } & (
  | { readonly kind: "host"; readonly host: string }
  | { readonly kind: "range"; readonly range: [ipaddr.IPv4 | ipaddr.IPv6, number] }
);

/**
 * Parses host names, IP addresses and CIDR ranges, each with a port where it is to be allowed on that port only:
 * `news.intranet`, `10.0.0.0/8`, `[fd00::1]:8080`.
 *
 * @throws UserError for an entry that is none of them.
 */
export function parseAllowList(entries: readonly string[]): AllowList {
  const parsed = entries.map(parseEntry);
  const onPort = (port: number) => parsed.filter((entry) => entry.port === null || entry.port === port);
  return {
    allowsHost: (host, port) => onPort(port).some((entry) => entry.kind === "host" && entry.host === host),
    allowsIp: (ip, port) => onPort(port).some((entry) => entry.kind === "range" && contains(entry.range, ip)),
    namesPort: (host, port) =>
      parsed.some(
        (entry) =>
          entry.port === port && (entry.kind === "host" ? entry.host === host : contains(entry.range, host)),
      ),
    ports: new Set(parsed.flatMap(({ port }) => (port === null ? [] : [port]))),
  };
}

function parseEntry(entry: string): Entry {
  const [, bracketed, plain, digits] =
    /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(entry) ?? /^()(.+)$/.exec(entry) ?? [];
  const host = bracketed || plain || "";
  const port = digits === undefined ? null : Number(digits);
  if (ipaddr.isValidCIDR(host)) return { kind: "range", range: ipaddr.parseCIDR(host), port };
  if (isIP(host) !== 0) {
    const ip = parseIp(host);
    return { kind: "range", range: [ip, ip.kind() === "ipv4" ? 32 : 128], port };
  }
  const url = URL.parse(`http://${host}`);
  if (url === null || !/^[a-z\d._-]+$/.test(url.hostname) || url.href !== `http://${url.hostname}/`) {
    throw new UserError(
      `${JSON.stringify(entry)} is no host, IP address or range that could be allowed; write one as news.intranet, 10.0.0.5 or 10.0.0.0/8`,
    );
  }
  return { kind: "host", host: url.hostname, port };
}

function contains([base, bits]: [ipaddr.IPv4 | ipaddr.IPv6, number], ip: string): boolean {
  if (isIP(ip) === 0) return false;
  const address = parseIp(ip);
  return address.kind() === base.kind() && address.match(base, bits);
}
