import { useContent } from './use-content.ts';

/** "Tuesday, December 1": an ISO date as it is said to the person. */
export function useSayDay(): (iso: string) => string {
  const { speech } = useContent();
  return (iso) =>
    new Intl.DateTimeFormat(speech.locale, {
      weekday: 'long',
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${iso}T00:00:00Z`));
}
