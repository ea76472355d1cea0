import { useEffect, useState } from 'react';
import { paths } from '../../paths.ts';
import { codesOf } from '../../stores/codes.ts';
import { useSession } from '../../stores/session-context.tsx';
import { leadsNowhere, ownAddressOf } from '../address-of.ts';

/** The addresses to show as codes, or why there are none; undefined until they are made. */
export type Codes = { urls: string[] } | { trouble: 'too-much' | 'as-file' | 'failed' } | undefined;

/** Everything as codes, as it is when the page is opened. `wanted`: making them takes a moment. */
export function useCodes(wanted = true): Codes {
  const session = useSession();
  const [codes, setCodes] = useState<Codes>();
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    const make = async (): Promise<Codes> => {
      if (leadsNowhere(document.baseURI)) return { trouble: 'as-file' };
      const made = await codesOf(await session.everything());
      return made ? { urls: made.map((code) => ownAddressOf(paths.bring(code))) } : { trouble: 'too-much' };
    };
    void make()
      .catch((): Codes => ({ trouble: 'failed' }))
      .then((made) => (left ? undefined : setCodes(made)));
    return () => {
      left = true;
    };
  }, [session, wanted]);
  return codes;
}
