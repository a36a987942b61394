import assert from "node:assert/strict";
import { test } from "node:test";
import { parseAllowList } from "../../src/fetch/allow-list.ts";
import { FetchError } from "../../src/fetch/fetch-error.ts";
import { createFetch } from "../../src/fetch/guarded-fetch.ts";
import { isPublicAddress } from "../../src/fetch/public-address.ts";
import { parseWebAddress } from "../../src/fetch/web-address.ts";

const nobody = parseAllowList([]);

const blocked: readonly string[] = [
  // Loopback by every notation
  ..."http://127.0.0.1/ http://127.1/ http://127.0.1/ http://2130706433/ http://017700000001/ http://0177.0.0.1/".split(
    " ",
  ),
  ..."http://0x7f000001/ http://0x7f.1/ http://0X7F.0x0.0x0.0x1/ http://0177.0x0.0.1/ http://127.000.000.001/".split(
    " ",
  ),
  ..."http://127.0.0.1./ http://127.0.0.1:8080/ https://127.255.255.254/ http://①②⑦.0.0.1/ http://127。0。0。1/".split(
    " ",
  ),
  ..."http://%31%32%37.0.0.1/ http:127.0.0.1 http:\\\\127.0.0.1\\ http://127.0.0.1#@news.example/".split(" "),
  ..."http://[::1]/ http://[0:0:0:0:0:0:0:1]/ http://[0000::0001]/ http://[::]/".split(" "),
  // "This" network, private, shared, link-local, metadata
  ..."http://0.0.0.0/ http://0/ http://0.1.2.3/ http://10.0.0.1/ http://10.255.255.255/ http://0xa000001/ http://167772161/".split(
    " ",
  ),
  ..."http://172.16.0.1/ http://172.31.255.255/ http://192.168.0.1/ http://192.168.257/ http://3232235521/".split(
    " ",
  ),
  ..."http://100.64.0.1/ http://100.100.100.200/ http://100.127.255.255/".split(" "),
  ..."http://169.254.0.1/ http://169.254.169.254/ http://0xa9fea9fe/ http://2852039166/ http://0251.0376.0251.0376/".split(
    " ",
  ),
  ..."http://168.63.129.16/ http://192.0.0.192/".split(" "),
  ..."http://[fe80::1]/ http://[febf::1]/ http://[fec0::1]/ http://[fc00::1]/ http://[fd00:ec2::254]/".split(
    " ",
  ),
  // Documentation, benchmarks, relays, multicast, reserved, broadcast
  ..."http://192.0.2.1/ http://198.51.100.1/ http://203.0.113.1/ http://198.18.0.1/ http://198.19.255.255/".split(
    " ",
  ),
  ..."http://192.88.99.1/ http://224.0.0.1/ http://239.255.255.250/ http://240.0.0.1/ http://255.255.255.255/".split(
    " ",
  ),
  ..."http://[2001:db8::1]/ http://[3fff::1]/ http://[100::1]/ http://[ff02::1]/ http://[4000::1]/ http://[5f00::1]/".split(
    " ",
  ),
  // IPv4 behind IPv6: mapped, translated, compatible, NAT64, local NAT64, 6to4, Teredo, ISATAP
  ..."http://[::ffff:127.0.0.1]/ http://[::ffff:7f00:1]/ http://[::ffff:0a00:0001]/ http://[::ffff:0:127.0.0.1]/".split(
    " ",
  ),
  ..."http://[::127.0.0.1]/ http://[::7f00:1]/ http://[64:ff9b::127.0.0.1]/ http://[64:ff9b::a9fe:a9fe]/".split(
    " ",
  ),
  ..."http://[64:ff9b:1::8.8.8.8]/ http://[2002:7f00:1::]/ http://[2002:a00:1::1]/ http://[2001:0:1:2::1]/".split(
    " ",
  ),
  ..."http://[2600::5efe:127.0.0.1]/ http://[2600::200:5efe:10.0.0.1]/".split(" "),
  // Not the web, and secrets in the address
  ..."file:///etc/passwd ftp://news.example/ gopher://news.example/ data:text/html,hi javascript:alert(1)".split(
    " ",
  ),
  ..."http://user@news.example/ http://:secret@news.example/ http://news.example:22/ http://news.example:25/".split(
    " ",
  ),
  ..."http://news.example:6379/ https://news.example:5432/ http://news.example:0/".split(" "),
  // No address at all
  ..."news.example /feed http:// http://[::1 http://256.256.256.256/ http://1.2.3.4.5/ http://[fe80::1%25eth0]/".split(
    " ",
  ),
  "",
];
test(`${blocked.length} addresses are blocked before anything is sent`, async () => {
  const lookup = () => assert.fail("was looked up");
  const fetch = createFetch({ lookup });
  for (const address of blocked) {
    assert.throws(() => parseWebAddress(address, nobody), { name: "FetchError", kind: "blocked" }, address);
    await assert.rejects(fetch.get(address), { name: "FetchError", kind: "blocked" }, address);
  }
  await fetch.close();
});

test("public addresses are not blocked", () => {
  const open =
    "http://news.example/ https://news.example:8443/feed?x=1 HTTP://8.8.8.8/ http://134744072/ http://1.1/ " +
    "http://172.15.0.1/ http://172.32.0.1/ http://100.63.0.1/ http://[2606:4700::1111]/ http://[::ffff:8.8.8.8]/ " +
    "http://[64:ff9b::8.8.8.8]/";
  for (const address of open.split(" ")) assert.ok(parseWebAddress(address, nobody), address);
});

test("what is no IP address is not a public one", () => {
  for (const text of [
    "",
    "localhost",
    "news.example",
    "0x7f.1",
    "1.2.3",
    "fe80::1%eth0",
    "::ffff:10.0.0.1",
  ]) {
    assert.equal(isPublicAddress(text), false, text);
  }
});

test("an answer of a resolver is checked: every address of it", async () => {
  const answers: readonly (readonly string[])[] = [
    ["127.0.0.1"],
    ["::1"],
    ["169.254.169.254"],
    ["::ffff:10.0.0.1"],
    ["64:ff9b::a00:1"],
    ["fe80::1%eth0"],
    ["8.8.8.8", "10.0.0.1"],
    ["2606:4700::1111", "127.0.0.1"],
    ["nonsense"],
  ];
  for (const answer of answers) {
    const fetch = createFetch({
      lookup: async () => answer.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    });
    for (const scheme of ["http", "https"]) {
      await assert.rejects(fetch.get(`${scheme}://rebinding.example/`), (error) => {
        assert.ok(error instanceof FetchError);
        assert.equal(error.kind, "blocked", `${answer}: ${error.message}`);
        return true;
      });
    }
    await fetch.close();
  }
});

const allowed: readonly [entry: string, address: string, expected: boolean][] = [
  ["10.0.0.5", "http://10.0.0.5/", true],
  ["10.0.0.5", "http://167772165/", true],
  ["10.0.0.5", "http://[::ffff:10.0.0.5]/", true],
  ["10.0.0.5", "http://10.0.0.6/", false],
  ["10.0.0.0/8", "http://10.200.0.1/", true],
  ["10.0.0.0/8", "http://11.0.0.1/", true],
  ["10.0.0.0/8", "http://192.168.0.1/", false],
  ["10.0.0.5:8080", "http://10.0.0.5:8080/", true],
  ["10.0.0.5:8080", "http://10.0.0.5/", false],
  ["10.0.0.5:5432", "http://10.0.0.5:5432/", true],
  ["10.0.0.5:5432", "http://news.example:5432/", false],
  ["10.0.0.0/8", "http://10.0.0.5:5432/", false],
  ["news.intranet:6000", "http://news.intranet:6000/", true],
  ["[::1]:8080", "http://[::1]:8080/", true],
  ["::1", "http://[::1]/", true],
  ["fd00::/8", "http://[fd12::1]/", true],
  ["[fd00::/8]:81", "http://[fd12::1]/", false],
  ["news.intranet", "http://10.0.0.5/", false],
];
for (const [entry, address, expected] of allowed) {
  test(`allowing ${entry} ${expected ? "lets" : "does not let"} ${address} through`, () => {
    const parse = () => parseWebAddress(address, parseAllowList([entry]));
    if (expected) assert.ok(parse());
    else assert.throws(parse, { kind: "blocked" });
  });
}

test("an allowed host may be anywhere, on its port", () => {
  const list = parseAllowList(["News.Intranet", "wire.intranet:8080"]);
  assert.deepEqual(
    [
      list.allowsHost("news.intranet", 80),
      list.allowsHost("wire.intranet", 8080),
      list.allowsHost("wire.intranet", 80),
      list.allowsHost("other.intranet", 80),
    ],
    [true, true, false, false],
  );
});

test("an entry that is no host is refused", () => {
  for (const entry of ["", "http://news.intranet/", "a b", "user@host", "10.0.0.0/33", "host:port", "*"]) {
    assert.throws(() => parseAllowList([entry]), { name: "UserError" }, entry);
  }
});
