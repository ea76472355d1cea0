import { useCallback, useEffect, useState } from 'react';
import { useWorld } from '../../device/world.tsx';
import type { PackCall } from '../../domain/library/pack/pack-index.ts';
import { type PackRule, type Packs, packsBeside } from '../../stores/packs.ts';

/** What the host offers, as far as it is known. */
export type Offers = { calls: readonly PackCall[]; rule?: PackRule };

/** The folder beside the app. A page that was opened as a file has none. */
const packsOf = (fetch: typeof globalThis.fetch): Packs | undefined =>
  /^https?:/.test(document.baseURI) ? packsBeside({ fetch, base: document.baseURI }) : undefined;

/** Asks the host, when the page is opened and again when that is asked for. Undefined until it answered. */
export function usePackOffers() {
  const { fetch } = useWorld();
  const [offers, setOffers] = useState<Offers>();
  const ask = useCallback(async (): Promise<Offers> => {
    const answer = (await packsOf(fetch)?.offered()) ?? { rule: 'none' as const };
    const now: Offers = 'calls' in answer ? answer : { calls: [], rule: answer.rule };
    setOffers(now);
    return now;
  }, [fetch]);
  useEffect(() => void ask(), [ask]);
  const textOf = async (call: PackCall) => (await packsOf(fetch)?.textOf(call)) ?? { rule: 'none' as const };
  return { offers, ask, textOf };
}
