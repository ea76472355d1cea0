type WeekInfo = { firstDay: number };
/** `getWeekInfo` is the name of today; older browsers have it as a value, Firefox not at all. */
type KnowsWeeks = { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };

/**
 * The day on which the person's week begins, 1 Monday to 7 Sunday; Monday where the browser does not know.
 * `languages`: BCP 47, best first.
 */
export function firstDayOfWeek(languages: readonly string[]): number {
  const [language] = languages;
  if (!language) return 1;
  const locale = new Intl.Locale(language) as KnowsWeeks;
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}
