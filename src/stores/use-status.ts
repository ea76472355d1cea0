import { useStore } from 'zustand';
import type { SaveStatus } from './keep-saved.ts';
import { useSession } from './session-context.tsx';

/** Whether what was changed is kept. */
export const useStatus = (): SaveStatus => useStore(useSession().status);
