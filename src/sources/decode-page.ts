import { decodeFile } from "./decode-file.ts";

/**
 * Decodes a page as its byte order mark says, else the charset of its Content-Type header, else as a file: by what
 * it declares in its head, as UTF-8, as Windows-1252.
 *
 * @throws UserError where the bytes are not text.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const isMarked = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(String.fromCharCode(...bytes.subarray(0, 3)));
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType ?? "")?.[1];
  const stated = isMarked || charset === undefined ? null : decodeStrictly(bytes, charset);
  return stated ?? decodeFile(bytes).text;
}

/** Null where the header's charset is none or is not that of the bytes, as happens. */
function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
