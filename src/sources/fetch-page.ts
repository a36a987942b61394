import { FetchError, type FetchFailure } from "../fetch/fetch-error.ts";
import type { Fetched, GuardedFetch, Turn } from "../fetch/guarded-fetch.ts";
import { type HostLimiter, hostOf } from "../fetch/host-limiter.ts";
import type { Robots } from "../fetch/robots.ts";
import { UserError } from "../news/user-error.ts";
import { decodePage } from "./decode-page.ts";
import { findObstacle, type Obstacle } from "./find-obstacle.ts";
import { readPageSigns } from "./page-signs.ts";
import { parseHtml } from "./parse-html.ts";
import type { ParsedArticle } from "./parsed-article.ts";
import { refuseHugeMarkup } from "./refuse-huge-markup.ts";

/** An article's page, or why its text is not there: the caller then keeps the teaser that it has. */
export type FetchedPage =
  | {
      readonly kind: "article";
      /** Where the page came from, behind all redirects. */
      readonly address: string;
      /** Its `url` is the canonical address, else the one it came from. */
      readonly article: ParsedArticle & { readonly url: string };
    }
  | {
      readonly kind: "problem";
      readonly reason: FetchFailure | Obstacle | "status" | "not-html" | "no-article";
      /** Of the answer that was no page; null for all other reasons. */
      readonly status: number | null;
      /** One sentence: what, where, what to do. */
      readonly message: string;
    };

type PageProblem = Extract<FetchedPage, { kind: "problem" }>;

/** What fetching a page takes. */
export interface PageFetcher {
  readonly fetch: GuardedFetch;
  readonly robots: Robots;
  readonly limiter: HostLimiter;
}

/** Larger files are no page of one article. */
const maxBytes = 3_000_000;

/**
 * Fetches the page of an article and finds its text: only what robots.txt allows, and never more at a time than the
 * limiter lets. Every failure is a problem, and so is being aborted.
 */
export async function fetchPage(
  address: string,
  fetcher: PageFetcher,
  signal?: AbortSignal,
): Promise<FetchedPage> {
  const turn = createPoliteTurn(fetcher, signal);
  try {
    const accept = "text/html,application/xhtml+xml;q=0.9";
    return await readPage(await fetcher.fetch.get(address, { accept, turn, ...(signal && { signal }) }));
  } catch (error) {
    if (error instanceof FetchError) return problem(error.kind, error.message);
    if (signal?.aborted) return problem("aborted", `${address} was not fetched, as was asked`);
    throw error;
  }
}

/** Each host on the way is asked in its turn, and only for what its robots.txt allows. */
function createPoliteTurn({ robots, limiter }: PageFetcher, signal: AbortSignal | undefined): Turn {
  return (address, request) =>
    limiter.run(
      hostOf(address),
      async () => {
        const verdict = await robots.judge(address, signal);
        if (verdict === "allowed") return request();
        throw verdict === "forbidden"
          ? new FetchError("robots", address, "may not be fetched by robots; the teaser is kept")
          : new FetchError(
              "unasked",
              address,
              "may not be fetched for now, as its robots.txt fails; the teaser is kept",
            );
      },
      signal,
    );
}

async function readPage(got: Fetched): Promise<FetchedPage> {
  const { address, status, body } = got;
  if (status === 402) return problem("paywall", `${address} is to be paid for; the teaser is kept`);
  if (status < 200 || status >= 300) {
    const message = `${address} answers with ${status}; open it in a browser to see why`;
    return { ...problem("status", message), status };
  }
  const contentType = got.headers.get("content-type");
  if (!isHtml(contentType, body)) {
    return problem(
      "not-html",
      `${address} is no web page (${contentType ?? "unknown type"}); the teaser is kept`,
    );
  }
  if (body.length > maxBytes) return problem("too-large", `${address} is too large for one article's page`);
  try {
    return await toPage(address, decodePage(body, contentType));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return problem("no-article", `${address} ${error.message.split(";")[0]}; the teaser is kept`);
  }
}

async function toPage(address: string, html: string): Promise<FetchedPage> {
  refuseHugeMarkup(html);
  const { canonical, ...signs } = await readPageSigns(html, address);
  const article = await parseHtml(html).catch((error: unknown) => {
    if (error instanceof UserError) return error;
    throw error;
  });
  const text = article instanceof UserError ? "" : article.text;
  const obstacle = findObstacle({ address, text, ...signs });
  if (obstacle !== null) return problem(obstacle, `${address} ${obstacles[obstacle]}; the teaser is kept`);
  if (article instanceof UserError) throw article;
  return { kind: "article", address, article: { ...article, url: canonical ?? address } };
}

const obstacles: Readonly<Record<Obstacle, string>> = {
  paywall: "shows the article's beginning only, the rest is for subscribers",
  consent: "asks for consent to cookies before it shows the article",
  challenge: "asks whether its reader is a person before it shows the article",
};

/** By what it is called, else by how it begins. */
function isHtml(contentType: string | null, body: Uint8Array): boolean {
  if (contentType !== null) return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType);
  return /^\s*</.test(new TextDecoder("latin1").decode(body.subarray(0, 200)).replace(/^ï»¿/, ""));
}

function problem(reason: PageProblem["reason"], message: string): PageProblem {
  return { kind: "problem", reason, status: null, message };
}
