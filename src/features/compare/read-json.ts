const read = new Map<string, Promise<unknown>>();

/** Reads a file of this site as JSON, once. Throws where there is none. */
export function readJson<T>(href: string): Promise<T> {
  const known = read.get(href);
  const answer = known ?? fetchJson(href);
  if (known === undefined) read.set(href, answer);
  return answer as Promise<T>;
}

async function fetchJson(href: string): Promise<unknown> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  return await answer.json();
}
