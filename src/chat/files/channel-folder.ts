/** File systems take 255 bytes at most. */
const longest = 200;

/**
 * The folder of a channel: its name, with every character that could mean something to a file system as `%` and two
 * hexadecimal digits for each byte. Null where no folder can have that name. Different names have different folders.
 */
export function channelFolder(channel: string): string | null {
  const bytes = new TextEncoder().encode(channel);
  const name = Array.from(bytes, encodeByte).join("");
  return name === "" || name.length > longest ? null : name;
}

function encodeByte(byte: number): string {
  const character = String.fromCharCode(byte);
  return /[\w-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}
