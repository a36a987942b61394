/**
 * The characters of a feed. A byte order mark decides, then the `charset` of the content type, then the XML
 * declaration or a `<meta>` (RFC 7303); what none of them decodes is UTF-8 where it can be, else Windows-1252.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decodeLossily(bytes, marked);
  const utf8 = decodeStrictly(bytes, "utf-8");
  for (const label of [charsetOf(contentType), declaredEncoding(bytes)]) {
    const encoding = label === null ? null : encodingOf(label);
    if (encoding === null) continue;
    // Hardly any text of a one-byte encoding is valid UTF-8 by chance: then the statement is wrong.
    const isUtf8 = encoding === "utf-8" || /^(?:windows-125\d|iso-8859-\d+)$/.test(encoding);
    const text = isUtf8 && utf8 !== null ? utf8 : decodeStrictly(bytes, encoding);
    if (text !== null) return text;
  }
  return utf8 ?? decodeLossily(bytes, mostlyUtf8(bytes) ? "utf-8" : "windows-1252");
}

const marks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe, 0, 0], "utf-32le"],
  [[0, 0, 0xfe, 0xff], "utf-32be"],
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  [[0x3c, 0, 0, 0], "utf-32le"],
  [[0, 0, 0, 0x3c], "utf-32be"],
  [[0x3c, 0], "utf-16le"],
  [[0, 0x3c], "utf-16be"],
];

/** By the byte order mark, or by how wide the first "<" is. */
function markedEncoding(bytes: Uint8Array): string | null {
  return marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1] ?? null;
}

function charsetOf(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(contentType?.slice(0, 1000) ?? "")?.[1] ?? null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const declared = /<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']\s*([\w:.-]{2,40})/i.exec(head)?.[1];
  // Its first bytes were read one by one, so it is none of the wide encodings, whatever it says.
  if (declared !== undefined && /^(?:utf|ucs)-?(?:16|32|2|4)|^iso-10646/i.test(declared)) return "utf-8";
  return declared ?? /<meta\s[^>]{0,200}?\bcharset\s*=\s*["']?([\w:.-]{2,40})/i.exec(head)?.[1] ?? null;
}

/** The encoding that a label means; null where nobody knows it. */
function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Null where the bytes are not of that encoding. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeLossily(bytes: Uint8Array, encoding: string): string {
  if (encoding.startsWith("utf-32")) return decodeUtf32(bytes, encoding === "utf-32le");
  return new TextDecoder(encoding).decode(bytes);
}

/** What browsers gave up, and so no `TextDecoder` knows. */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian);
    pieces.push(point > 0x10ffff ? "\uFFFD" : String.fromCodePoint(point));
  }
  return pieces.join("").replace(/^\uFEFF/, "");
}

/** A few damaged places in UTF-8, rather than a one-byte encoding: most bytes beyond ASCII are in sequences. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let high = 0;
  let inSequences = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index]! < 0x80) continue;
    high += 1;
    const isLead = bytes[index]! >= 0xc2 && bytes[index]! <= 0xf4;
    if (isLead && ((bytes[index + 1] ?? 0) & 0xc0) === 0x80) inSequences += 2;
  }
  return inSequences * 2 > high;
}
