import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { History } from './history.ts';
import type { Session } from './open-own.ts';
import type { Own, OwnActions } from './own-store.ts';

const SessionContext = createContext<Session | undefined>(undefined);

export const SessionProvider = SessionContext.Provider;

/** The session the page stands in. Throws outside a provider. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession stands outside its provider');
  return session;
}

/** What can be done. It stays the same, so what only acts is never drawn anew, nor asked at each letter typed. */
export const useActions = (): OwnActions => useSession().own.getState();

/** A part of the history of what was drafted since the page was opened. */
export const useHistory = <T,>(selector: (history: History) => T): T =>
  useStore(useSession().history, selector);

/** A part of what the person owns, kept up to date. The selector must give the same value for the same state. */
export const useOwn = <T,>(selector: (own: Own) => T): T => useStore(useSession().own, selector);
