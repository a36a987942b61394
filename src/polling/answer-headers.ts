/** The header fields of an answer; names in any case. */
export interface AnswerHeaders {
  get(name: string): string | null;
}

/** For how long an answer stays fresh by its Cache-Control (RFC 9111); null where that does not say. */
export function readMaxAgeMs(headers: AnswerHeaders): number | null {
  const control = headers.get("cache-control") ?? "";
  if (/\bno-(?:cache|store)\b/i.test(control)) return null;
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1];
  if (seconds === undefined) return null;
  const age = /^\s*(\d{1,9})\s*$/.exec(headers.get("age") ?? "")?.[1] ?? "0";
  return Math.max(0, Number(seconds) - Number(age)) * 1000;
}

/** How long an answer asks us to wait: Retry-After in seconds or as a date (RFC 9110); null where it does not. */
export function readRetryAfterMs(headers: AnswerHeaders, now: number): number | null {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
