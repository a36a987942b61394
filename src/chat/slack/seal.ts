import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** The length that AES-GCM is made for. */
const nonceBytes = 12;
const version = "v1";

/**
 * Text that only the holder of the key (64 hexadecimal digits) can read, and nobody can change or put in the place of
 * another's: AES-256-GCM, bound to the name that it is kept under.
 */
export function seal(text: string, name: string, key: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", Buffer.from(key, "hex"), nonce).setAAD(Buffer.from(name));
  const bytes = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return [version, ...[nonce, cipher.getAuthTag(), bytes].map((part) => part.toString("base64url"))].join(
    ".",
  );
}

/**
 * The text that was sealed under a name.
 *
 * @throws Error where the key is another, or the text is not as it was sealed.
 */
export function unseal(sealed: string, name: string, key: string): string {
  const [prefix, ...parts] = sealed.split(".");
  const [nonce, tag, bytes] = parts.map((part) => Buffer.from(part, "base64url"));
  if (prefix !== version || nonce === undefined || tag?.length !== 16 || bytes === undefined)
    throw new Error(`what is kept for ${name} is damaged; the app has to be installed again`);
  const decipher = createDecipheriv("aes-256-gcm", Buffer.from(key, "hex"), nonce, { authTagLength: 16 });
  decipher.setAAD(Buffer.from(name)).setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(bytes), decipher.final()]).toString("utf8");
  } catch {
    throw new Error(
      `what is kept for ${name} does not fit SLACK_ENCRYPTION_KEY; set the key that it was sealed with, or install the app again`,
    );
  }
}
