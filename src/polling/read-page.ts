import { decodeFeed } from "../feeds/decode-feed.ts";
import { FetchError } from "../fetch/fetch-error.ts";
import { parseHtml } from "../sources/parse-html.ts";
import type { ParsedArticle } from "../sources/parsed-article.ts";
import type { Web, WebAccess } from "./web.ts";

/** What a page gave. `lasting`: asking again would bring the same. */
export type PageReading =
  | { readonly kind: "article"; readonly article: ParsedArticle }
  | { readonly kind: "nothing"; readonly lasting: boolean };

/** Larger pages hold no article that could be found in reasonable time. */
const maxBytes = 5_000_000;

/** Fetches a page where robots.txt allows it, in its host's turn, and finds its article. */
export function readPage(
  address: string,
  { fetch, robots }: WebAccess,
  pages: Web["pages"],
  signal: AbortSignal,
): Promise<PageReading> {
  const host = URL.parse(address)?.host ?? "";
  return pages.run(
    host,
    async () => {
      try {
        if (!(await robots.allowed(address, signal))) return { kind: "nothing", lasting: true };
        const { status, headers, body } = await fetch.get(address, {
          signal,
          accept: "text/html, */*;q=0.1",
        });
        const lasting = (status >= 400 && status < 500 && status !== 429) || status < 300;
        const type = headers.get("content-type") ?? "text/html";
        const isPage = status < 300 && /html|xml/i.test(type) && body.length <= maxBytes;
        if (!isPage) return { kind: "nothing", lasting };
        return { kind: "article", article: await parseHtml(decodeFeed(body, type)) };
      } catch (error) {
        signal.throwIfAborted();
        // What cannot be parsed today cannot be tomorrow.
        return { kind: "nothing", lasting: !(error instanceof FetchError) || error.kind === "blocked" };
      }
    },
    signal,
  );
}
