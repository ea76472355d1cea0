import { sayDay } from '../words/say-day.ts';
import { useContent } from './use-content.ts';

/** Says an ISO date to the person: "Tuesday, December 1", and the year when it is not this one. */
export function useSayDay(): (iso: string) => string {
  const { speech, locale } = useContent();
  return (iso) => sayDay(iso, speech.today, locale);
}
