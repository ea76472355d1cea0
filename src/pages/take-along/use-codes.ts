import { useEffect, useState } from 'react';
import { paths } from '../../paths.ts';
import { codesOf, withoutPractice } from '../../stores/codes.ts';
import { useSession } from '../../stores/session-context.tsx';
import { leadsNowhere, ownAddressOf } from '../address-of.ts';

/**
 * The addresses to show as codes, or why there are none; undefined until they are made. `noPractice`: with the practice calls
 * they would be too many.
 */
export type Codes =
  | { urls: string[]; noPractice: boolean }
  | { trouble: 'too-much' | 'as-file' | 'failed' }
  | undefined;

/** Everything as codes, as it is when the page is opened. `wanted`: making them takes a moment. */
export function useCodes(wanted = true): Codes {
  const session = useSession();
  const [codes, setCodes] = useState<Codes>();
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    const make = async (): Promise<Codes> => {
      if (leadsNowhere(document.baseURI)) return { trouble: 'as-file' };
      const everything = await session.everything();
      const all = await codesOf(everything);
      const made = all ?? (await codesOf(withoutPractice(everything)));
      if (!made) return { trouble: 'too-much' };
      return { urls: made.map((code) => ownAddressOf(paths.bring(code))), noPractice: !all };
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
