import { useEffect, useState } from 'react';
import { useSession } from '../../stores/session-context.tsx';

/** A sentence about what was just done. It is gone once anything the person owns changes after it. */
export function useSaid(): [said: string, say: (sentence: string) => void] {
  const { own } = useSession();
  const [said, say] = useState('');
  useEffect(() => (said === '' ? undefined : own.subscribe(() => say(''))), [said, own]);
  return [said, say];
}
