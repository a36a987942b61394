import ipaddr from "ipaddr.js";

/** Parses an IP address; IPv4 that is written as IPv6 (`::ffff:10.0.0.1`) is IPv4. Throws where it is none. */
export function parseIp(text: string): ipaddr.IPv4 | ipaddr.IPv6 {
  const address = ipaddr.parse(text);
  return address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
}
