import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Rendered } from "../../src/chat/platform.ts";
import type { SlackBody } from "../../src/chat/slack/to-posts.ts";

// The renderer and its React live in the package of the test servers.
const require = createRequire(new URL("../servers/platforms/package.json", import.meta.url));

const logo =
  "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='36' height='36'><rect width='36' height='36' rx='8' fill='%23264653'/></svg>";

/** Posts as Slack shows them, as one page; what stands in the thread is set in. */
export function drawSlack(posts: readonly Rendered[], width: number): string {
  const { createElement } = require("react") as { createElement: (...args: unknown[]) => unknown };
  const { renderToStaticMarkup } = require("react-dom/server") as {
    renderToStaticMarkup: (element: unknown) => string;
  };
  const { Message } = require("slack-blocks-to-jsx") as { Message: unknown };
  const css = readFileSync(require.resolve("slack-blocks-to-jsx/dist/style.css"), "utf8");
  const messages = posts.map(({ body, inThread }) => {
    const { blocks } = body as SlackBody;
    const time = new Date("2026-11-22T07:00:00Z");
    const html = renderToStaticMarkup(createElement(Message, { blocks, logo, name: "Rashomon", time }));
    return `<div style="margin:0 0 12px ${inThread ? 36 : 0}px">${html}</div>`;
  });
  const page = `body{font-family:Lato,'Noto Sans','Liberation Sans',sans-serif;font-size:15px;width:${width}px;padding:16px;margin:0;background:#fff}`;
  return `<!doctype html><meta charset=utf8><style>${css} ${page}</style>${messages.join("")}`;
}

export function writePage(file: string, html: string): void {
  writeFileSync(file, html);
}
