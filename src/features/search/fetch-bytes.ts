/**
 * Fetches a file that was written compressed (gzip) whatever the server makes of it: one that declares the
 * compression has had it undone by the browser already. Throws where there is no such file.
 */
export async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The same as text. */
export async function fetchText(address: string): Promise<string> {
  return new TextDecoder().decode(await fetchBytes(address));
}
