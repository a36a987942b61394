import { promisify } from "node:util";
import { brotliDecompress, gunzip, type InputType, inflate, inflateRaw, type ZlibOptions } from "node:zlib";
import { FetchError } from "./fetch-error.ts";

/** How many bytes of a body are taken, as they are sent and once they are expanded. */
export interface BodyLimits {
  readonly maxBytes: number;
  readonly maxExpandedBytes: number;
}

/** A body as it arrives, and how it was packed. */
export interface PackedBody {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The Content-Encoding header. */
  readonly encoding: string | null;
  /** The Content-Length header. */
  readonly length: string | null;
}

/**
 * Reads a body to its end and unpacks it (gzip, deflate, Brotli). Stops as soon as a limit is passed, so that a
 * small body which unpacks to a huge one costs little.
 *
 * @throws FetchError "too-large", or "protocol" where it cannot be unpacked
 */
export async function readBody(address: string, body: PackedBody, limits: BodyLimits): Promise<Uint8Array> {
  const tooLarge = () =>
    new FetchError("too-large", address, `is larger than ${megabytes(limits.maxBytes)} and was not read`);
  if (Number(body.length ?? 0) > limits.maxBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body.chunks) {
    size += chunk.length;
    if (size > limits.maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const unpack = findUnpacker(body.encoding, bytes);
  if (unpack === null) return bytes;
  const tooMuch = (cause?: unknown) => {
    const most = megabytes(limits.maxExpandedBytes);
    return new FetchError("too-large", address, `unpacks to more than ${most} and was not read`, cause);
  };
  if (statedSize(bytes) > limits.maxExpandedBytes) throw tooMuch();
  try {
    return await unpack(bytes, { maxOutputLength: limits.maxExpandedBytes });
  } catch (cause) {
    if ((cause as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE") throw tooMuch(cause);
    throw new FetchError("protocol", address, "sent a damaged compressed answer; try again later", cause);
  }
}

/** Deflate packs nothing tighter than this. */
const tightest = 1_032;

/** What gzip says at its end of its size (RFC 1952), which saves unpacking an honest bomb; 0 where nothing tells. */
function statedSize(bytes: Buffer): number {
  const isGzip = bytes.length >= 18 && bytes[0] === 0x1f && bytes[1] === 0x8b;
  const size = isGzip ? bytes.readUInt32LE(bytes.length - 4) : 0;
  return size <= bytes.length * tightest ? size : 0;
}

type Unpacker = (bytes: InputType, options: ZlibOptions) => Promise<Buffer>;

/** By the header, except where the bytes show that it is wrong, as it often is; an encoding not asked for is left. */
function findUnpacker(encoding: string | null, bytes: Uint8Array): Unpacker | null {
  if (bytes.length === 0) return null;
  switch (encoding?.trim().toLowerCase()) {
    case "gzip":
    case "x-gzip":
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? promisify(gunzip) : null;
    case "deflate":
      // Half of the servers send raw deflate, half with a zlib header.
      return (bytes[0]! & 0x0f) === 8 ? promisify(inflate) : promisify(inflateRaw);
    case "br":
      return promisify(brotliDecompress);
    default:
      return null;
  }
}

function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${Math.round(bytes / 1e6)} MB`;
}
