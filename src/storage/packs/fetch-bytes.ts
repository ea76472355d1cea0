/**
 * Why a file beside the app cannot be had: it is not there, the network is not, it answers too slowly, it has moved
 * elsewhere, a web page comes in its place, it is too big, or the host refuses.
 */
export type FetchRule = 'none' | 'offline' | 'slow' | 'moved' | 'web-page' | 'too-big' | 'refused';

export type Fetched = { bytes: Uint8Array<ArrayBuffer> } | { rule: FetchRule };

/** So long a host may take for one file, in ms, its words and all. */
const MOST_WAIT = 5_000;

export type Limits = {
  /** In bytes. */
  most: number;
  /** In ms. */
  wait?: number;
};

/** Reads a file of the host's while counting: nothing is followed elsewhere, and what is too much is not read on. */
export async function fetchBytes(
  fetch: typeof globalThis.fetch,
  url: URL,
  { most, wait = MOST_WAIT }: Limits,
): Promise<Fetched> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), wait);
  try {
    const answer = await fetch(url, {
      redirect: 'manual',
      mode: 'same-origin',
      credentials: 'omit',
      cache: 'no-cache',
      signal: stop.signal,
    });
    const rule = refusal(answer, most);
    if (rule) return { rule };
    return (await readUpTo(answer, most)) ?? { rule: 'too-big' };
  } catch {
    return { rule: stop.signal.aborted ? 'slow' : 'offline' };
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

function refusal({ type, ok, status, headers }: Response, most: number): FetchRule | undefined {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'moved';
  if (status === 404 || status === 410) return 'none';
  if (!ok) return 'refused';
  if (/html/i.test(headers.get('content-type') ?? '')) return 'web-page';
  return Number(headers.get('content-length') ?? 0) > most ? 'too-big' : undefined;
}

/** A host may say nothing of a file's size, or something untrue; so what comes is counted. */
async function readUpTo(answer: Response, most: number): Promise<Fetched | undefined> {
  const reader = answer.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > most) return undefined;
    parts.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return { bytes };
}
