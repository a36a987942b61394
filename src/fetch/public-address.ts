import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { parseIp } from "./parse-ip.ts";

const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3");
/** RFC 6052: how networks without IPv4 reach it; the last 32 bits are the address that is reached. */
const nat64 = ipaddr.IPv6.parseCIDR("64:ff9b::/96");
/** RFC 5214 hides an IPv4 address behind these 16 bits of the interface identifier. */
const isatap = 0x5efe;
/** Answers machines in Azure only, though its range is public. */
const azureHost = "168.63.129.16";

/**
 * Whether an IP address, as DNS answers or a URL's host is written, is one of the public Internet: not private,
 * loopback, link-local, shared, multicast, reserved or for documentation (IANA's special-purpose registries), nor
 * an IPv6 form that leads to such an IPv4 address. What is no IP address is not public.
 */
export function isPublicAddress(text: string): boolean {
  if (isIP(text) === 0) return false;
  const address = parseIp(text);
  if (address instanceof ipaddr.IPv4)
    return address.range() === "unicast" && address.toString() !== azureHost;
  if (address.match(nat64)) return isPublicAddress(lastFourBytes(address));
  return address.match(globalUnicast) && address.range() === "unicast" && address.parts[5] !== isatap;
}

function lastFourBytes(address: ipaddr.IPv6): string {
  return address.toByteArray().slice(-4).join(".");
}
