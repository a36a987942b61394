import { UserError } from "../news/user-error.ts";

/** A file's characters with LF line ends, and a note where its encoding had to be inferred. */
export interface DecodedFile {
  readonly text: string;
  readonly note: string | null;
}

/**
 * Decodes a file as what its first bytes or its `charset=` say, else as UTF-8, else as Windows-1252 where that
 * is plausible.
 *
 * @throws UserError where the bytes are not text.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  const marked = markedEncoding(bytes);
  if (marked !== null) return { text: normalize(new TextDecoder(marked).decode(bytes)), note: null };
  if (isBinary(bytes)) {
    throw new UserError(
      "is not text, whatever its name says; save the article as UTF-8 text or remove the file",
    );
  }
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8 !== null) return { text: normalize(utf8), note: null };
  const declared = declaredEncoding(bytes);
  const text = declared === null ? null : decodeStrictly(bytes, declared);
  if (text !== null) return { text: normalize(text), note: null };
  if (!isPlausibleWindows1252(bytes)) {
    throw new UserError("is neither valid UTF-8 nor Windows-1252; open it in an editor and save it as UTF-8");
  }
  return {
    text: normalize(new TextDecoder("windows-1252").decode(bytes)),
    note: "is not UTF-8 and was read as Windows-1252; save it as UTF-8 if letters look wrong",
  };
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** Text has no NUL and next to no control characters but tab, line feed, form feed, carriage return. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls += 1;
  }
  return controls > 8 && controls > bytes.length / 200;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  return /\bcharset=["']?([\w-]{2,20})/i.exec(head)?.[1] ?? null;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Mostly ASCII, no byte that the code page leaves undefined, and not UTF-8 with a few damaged places. */
function isPlausibleWindows1252(bytes: Uint8Array): boolean {
  let high = 0;
  let sequences = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index]!;
    if ([0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)) return false;
    if (byte >= 0x80) high += 1;
    if (byte >= 0xc2 && byte <= 0xf4 && ((bytes[index + 1] ?? 0) & 0xc0) === 0x80) sequences += 1;
  }
  return high < bytes.length * 0.3 && sequences <= high / 4;
}

function normalize(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}
