/** What the SGR codes of the terminal's colours look like (ECMA-48, 8.3.117). */
const looks: Readonly<Record<string, string>> = {
  "1": "font-weight:bold",
  "2": "opacity:.6",
  "3": "font-style:italic",
  "4": "text-decoration:underline",
  "31": "color:#f28b82",
  "32": "color:#81c995",
  "33": "color:#fdd663",
  "34": "color:#8ab4f8",
  "35": "color:#d7aefb",
  "36": "color:#78d9ec",
};

/** A text as a terminal shows it, as one page. */
export function drawTerminal(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  // Each code that ends a look ends the innermost.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they begin every code
  const painted = escaped.replace(/\u001b\[(\d+)m/g, (_, code: string) =>
    looks[code] === undefined ? "</span>" : `<span style="${looks[code]}">`,
  );
  const page =
    "margin:0;padding:16px;background:#202124;color:#e8eaed;font:14px/1.35 'DejaVu Sans Mono',monospace";
  return `<!doctype html><meta charset=utf8><body style="${page}"><pre style="margin:0;font:inherit">${painted}</pre>`;
}
