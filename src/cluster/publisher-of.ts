import type { Article } from "../news/article.ts";
import { publisherFamilies } from "./publisher-lexicon.ts";

const familyOf = new Map(
  Object.entries(publisherFamilies).flatMap(([family, hosts]) =>
    hosts.map((host) => [host, family] as const),
  ),
);

/** Two labels under which anybody registers a name: "co.uk". */
const sharedSuffix = /^(?:co|com|org|net|ac|gov|edu)\.[a-z]{2}$/;

/**
 * Who publishes an article, as its address or an outlet named by its host tells: the family of publications, or the
 * registered name that sections and local editions share ("news.example.com", "local.example.com"). Null where
 * neither tells.
 */
export function publisherOf({ url, outlet }: Pick<Article, "url" | "outlet">): string | null {
  const host = hostOf(url) ?? (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(outlet) ? outlet.toLowerCase() : null);
  if (host === null) return null;
  const labels = host.replace(/^www\./, "").split(".");
  const registered = labels.slice(sharedSuffix.test(labels.slice(-2).join(".")) ? -3 : -2).join(".");
  return familyOf.get(registered) ?? registered;
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : null;
}
