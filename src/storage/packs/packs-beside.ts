import { MOST_BYTES, type PackCall, readPackIndex } from '../../domain/library/pack/pack-index.ts';
import { type FetchRule, fetchBytes, type Limits } from './fetch-bytes.ts';
import { hashOf } from './hash-of.ts';

/** Besides how it may fail to come: it is no index, it is of a newer app, or a file is not what the index says. */
export type PackRule = FetchRule | 'no-index' | 'newer' | 'changed';

export type Offered = { calls: PackCall[] } | { rule: PackRule };
export type PackText = { text: string } | { rule: PackRule };

/** The practice calls that whoever hosts the app offers, in the folder `packs` beside it. */
export type Packs = {
  offered(): Promise<Offered>;
  /** One of them as it is written: untrusted, and only what the index said. */
  textOf(call: PackCall): Promise<PackText>;
};

type Deps = { fetch: typeof globalThis.fetch; base: string; wait?: number };

/** `base` is where the app lies. Nothing is asked of another host. Never rejects. */
export function packsBeside({ fetch, base, wait }: Deps): Packs {
  const limits = (most: number): Limits => ({ most, ...(wait === undefined ? {} : { wait }) });
  const urlOf = (file: string) => new URL(`packs/${file.split('/').map(encodeURIComponent).join('/')}`, base);
  return {
    async offered() {
      const got = await fetchBytes(fetch, urlOf('index.json'), limits(MOST_BYTES));
      if ('rule' in got) return got;
      const text = textIn(got.bytes);
      if (text !== undefined && isWebPage(text)) return { rule: 'web-page' };
      const read = readPackIndex(text ?? '');
      return read.is === 'index' ? { calls: read.calls } : { rule: read.is };
    },
    async textOf({ file, size, hash }) {
      const got = await fetchBytes(fetch, urlOf(file), limits(size));
      if ('rule' in got) return { rule: got.rule === 'too-big' ? 'changed' : got.rule };
      const text = textIn(got.bytes);
      const isSame = got.bytes.byteLength === size && (await hashOf(got.bytes)) === hash;
      return text !== undefined && isSame ? { text } : { rule: 'changed' };
    },
  };
}

/** A host with one page for every address sends that page, whatever it says it is. */
const isWebPage = (text: string): boolean => /^\s*<(!doctype|html)/i.test(text);

function textIn(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
