import { type HostileCase, outside, page, report } from "../hostile-case.ts";

const bytes = (...all: readonly number[]) => Uint8Array.from(all);
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
const plain = JSON.parse(report({})) as { readonly title: string; readonly text: string };
const bareText = `Evil Gazette\n\n${plain.title}\n\n${plain.text}`;
const markdown = (front: string) => `---\n${front}\n---\n\n${plain.text}\n`;

const laughs = [
  'a: &a ["lol","lol","lol","lol","lol","lol","lol","lol","lol"]',
  ..."bcdefghi".split("").map((name, i) => {
    const before = "abcdefgh"[i];
    return `${name}: &${name} [${Array(9).fill(`*${before}`).join(",")}]`;
  }),
].join("\n");

/** What stands in a folder that somebody else can write to. */
export const fileCases: readonly HostileCase[] = [
  {
    name: "keys that are every object's",
    files: () => ({
      "evil.json": `{"__proto__": {"polluted": true, "title": "x"}, "constructor": {"prototype": {"polluted": true}}, "title": ${JSON.stringify(plain.title)}, "outlet": "Evil Gazette", "text": ${JSON.stringify(plain.text)}, "toString": "x", "hasOwnProperty": 1}`,
      "evil.md": markdown("__proto__:\n  polluted: true\nconstructor:\n  prototype: {polluted: true}"),
    }),
    arrives: "Evil Gazette",
  },
  { name: "a YAML bomb", files: () => ({ "bomb.md": markdown(laughs) }) },
  {
    name: "YAML that refers to itself",
    files: () => ({ "loop.md": markdown("title: &a [*a, *a]\nsource: {<<: *a}") }),
  },
  {
    name: "YAML that wants to be run",
    files: () => ({
      "run.md": markdown(
        "title: !!js/function 'function(){process.exit()}'\nx: !!python/object/apply:os.system ['id']",
      ),
    }),
  },
  { name: "YAML of 10,000 brackets", files: () => ({ "deep.md": markdown(`title: ${"[".repeat(10_000)}`) }) },
  {
    name: "front matter that does not end",
    files: () => ({ "open.md": `---\ntitle: x\n${"key: value\n".repeat(100_000)}` }),
  },
  {
    name: "JSON nested 100,000 deep",
    files: () => ({ "deep.json": `${"[".repeat(100_000)}${"]".repeat(100_000)}` }),
    told: /deep\.json/,
  },
  {
    name: "JSON nested 100,000 deep beside an article",
    files: () => ({
      "deep.json": `{"title":"x","text":"y","more":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}`,
    }),
  },
  {
    name: "fields of the wrong kinds",
    files: () => ({
      "kinds.json":
        '[{"title":[],"text":{},"published":-1e999},{"title":1,"text":2},null,7,"x",{"title":"x","text":"  "}]',
    }),
    told: /kinds\.json/,
  },
  {
    name: "100,000 articles of one letter",
    files: () => ({
      "many.json": JSON.stringify(Array.from({ length: 100_000 }, () => ({ title: "", text: "" }))),
    }),
  },
  {
    name: "one line of 3 MB",
    files: () => ({ "line.txt": "The ferry Osprey ran aground off Skarra and ".repeat(68_000) }),
    told: /too long/,
  },
  {
    name: "a file of 4 MB of line breaks",
    files: () => ({ "lines.txt": `${bareText}${"\n".repeat(3_900_000)}` }),
    told: /too long/,
  },
  {
    name: "a title of 500,000 letters",
    files: () => ({ "title.json": report({ title: "Osprey aground off Skarra ".repeat(20_000) }) }),
  },
  {
    name: "a report of 900,000 letters of one sentence",
    files: () => ({
      "long.json": report({ after: "and the Osprey ran aground off Skarra ".repeat(23_000) }),
    }),
  },
  {
    name: "a report of 40,000 sentences",
    files: () => ({ "long.json": report({ after: "The Osprey lies. ".repeat(40_000) }) }),
  },
  {
    name: "a report of 300,000 numbers",
    files: () => ({ "numbers.json": report({ after: "12 ".repeat(300_000) }) }),
  },
  {
    name: "a report of 60,000 dates",
    files: () => ({ "dates.json": report({ after: "On 9 March 2026 ".repeat(60_000) }) }),
  },
  {
    name: "a file that is not what it is called",
    files: () => ({
      "picture.txt": bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Array(5_000).fill(0)),
      "zip.html": bytes(0x50, 0x4b, 3, 4, 0, 0, 0, 0),
    }),
  },
  {
    name: "UTF-8 that is cut",
    files: () => ({ "cut.txt": Buffer.concat([Buffer.from(bareText), bytes(0xe2, 0x82)]) }),
    told: /cut\.txt/,
  },
  {
    name: "UTF-8 that is longer than it need be",
    files: () => ({
      "overlong.txt": Buffer.concat([Buffer.from(bareText), bytes(0xc0, 0xbc, 0x21, 0xe0, 0x80, 0xbc)]),
    }),
  },
  { name: "UTF-16 with its mark", files: () => ({ "wide.txt": utf16(bareText) }), arrives: "Evil Gazette" },
  {
    name: "a page that claims another charset",
    files: () => ({ "charset.html": Buffer.from(page({ head: '<meta charset="utf-7">+ADw-script+AD4-' })) }),
  },
  {
    name: "NUL between all letters",
    files: () => ({ "nul.txt": [...bareText].join("\0"), "nul.json": `${report({})}\0\0` }),
  },
  {
    name: "names with line breaks and escapes",
    files: () => ({
      "evil\nproblem: all is well\n\u001b[2J.txt": bareText,
      "\u202egpj.txt": bareText,
      "<!channel> @everyone [x](https:evil).json": "no JSON",
    }),
    told: /no|JSON/,
  },
  {
    name: "names that mean more to programs",
    files: () => ({
      "__proto__.txt": bareText,
      "constructor/prototype.txt": bareText,
      "-rf.txt": bareText,
      "a%2e%2e%2fb.txt": bareText,
      "CON.txt": bareText,
      "..\\..\\b.txt": bareText,
    }),
  },
  {
    name: "a name of 250 letters, 20 folders deep",
    files: () => ({ [`${"d/".repeat(20)}${"n".repeat(246)}.txt`]: bareText }),
  },
  {
    name: "a link to a file outside the folder",
    files: () => ({ "link.txt": { linkTo: outside } }),
    told: /link\.txt/,
  },
  {
    name: "a link to a folder outside the folder",
    files: () => ({ link: { linkTo: "../outside" } }),
    told: /link/,
  },
  {
    name: "links to devices, to nothing and in a circle",
    files: () => ({
      "zero.txt": { linkTo: "/dev/zero" },
      "random.json": { linkTo: "/dev/urandom" },
      "none.txt": { linkTo: "nowhere.txt" },
      "a.txt": { linkTo: "b.txt" },
      "b.txt": { linkTo: "a.txt" },
      here: { linkTo: "." },
    }),
    told: /zero\.txt/,
  },
  {
    name: "links and times in metadata that lead elsewhere",
    files: () => ({
      "a.json": report({ url: "javascript:alert(1)", outlet: "Evil A" }),
      "b.json": report({ url: "data:text/html,<script>alert(1)</script>", outlet: "Evil B" }),
      "c.json": report({ url: "file:///etc/passwd", outlet: "Evil C" }),
      "d.json": report({ url: "https://bank.example@evil.example/x", outlet: "Evil D" }),
      "e.json": report({ url: "https://evil.example/a b)c[d]<e>|f", outlet: "Evil E" }),
      "f.json": report({ url: "https://xn--80ak6aa92e.example/\u202egpj", outlet: "Evil F" }),
      "g.json": report({ url: "//evil.example/x", outlet: "Evil G" }),
    }),
    arrives: "Evil A",
  },
  {
    name: "dates in 1970, 2099 and no calendar",
    files: () => ({
      "a.json": JSON.stringify({ ...plain, outlet: "Evil A", published: "1970-01-01T00:00:00Z" }),
      "b.json": JSON.stringify({ ...plain, outlet: "Evil B", published: "2099-12-31T23:59:59Z" }),
      "c.json": JSON.stringify({ ...plain, outlet: "Evil C", published: "+275760-09-13T00:00:00.001Z" }),
      "d.json": JSON.stringify({ ...plain, outlet: "Evil D", published: "2026-02-30T25:61:61Z" }),
      "e.json": JSON.stringify({ ...plain, outlet: "Evil E", published: "-000001-01-01T00:00:00Z" }),
      "f.json": JSON.stringify({ ...plain, outlet: "Evil F", published: 9e15 }),
    }),
    arrives: "Evil",
  },
  {
    name: "one article 300 times",
    files: () => ({ "same.json": JSON.stringify(Array.from({ length: 300 }, () => JSON.parse(report({})))) }),
    arrives: "Evil Gazette",
  },
  {
    name: "a saved page of 40,000 elements",
    files: () => ({ "wide.html": page({ after: "<div>x</div>".repeat(19_000) }) }),
  },
  {
    name: "a saved page nested 100,000 deep",
    files: () => ({ "deep.html": page({ after: "<div>".repeat(100_000) }) }),
    told: /deep\.html/,
  },
  {
    name: "a saved page of 2 MB of one attribute",
    files: () => ({ "attribute.html": page({ before: `<p title="${"x".repeat(2_000_000)}">x</p>` }) }),
  },
];
