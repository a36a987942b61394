/** The header fields of an answer; names in any case. */
export interface HeaderFields {
  get(name: string): string | null;
}

/** Reads header fields whose names are in lower case; one that was sent more than once has its first value. */
export function readHeaderFields(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): HeaderFields {
  return {
    get: (name) => {
      const value = headers[name.toLowerCase()];
      return (typeof value === "string" ? value : value?.[0]) ?? null;
    },
  };
}
