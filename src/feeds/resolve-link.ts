/** A link made absolute; null where it is none, or is relative and there is nothing to read it against. */
export function resolveLink(link: string, base: string | null): string | null {
  // Links break where feeds break their lines.
  const stated = link.replace(/[\r\n\t]/g, "").trim();
  if (/^https?:\/\/[^\s/]+\S*$/i.test(stated)) return stated;
  return stated === "" ? null : (URL.parse(stated, base ?? undefined)?.href ?? null);
}

const linkAttribute =
  /(<[a-z][^<>]*?\s(?:href|src|cite|poster|action|longdesc)\s*=\s*)(?:"([^"<>]*)"|'([^'<>]*)')/gi;

/** A piece of HTML with its links made absolute. */
export function resolveLinks(html: string, base: string | null): string {
  if (base === null) return html;
  return html.replace(
    linkAttribute,
    (whole, before: string, double: string | undefined, single: string | undefined) => {
      const link = resolveLink(double ?? single ?? "", base);
      return link === null ? whole : `${before}"${link}"`;
    },
  );
}
