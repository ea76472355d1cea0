/** A formatter costs more to make than to use: a list of contacts has thousands of days. */
const kept = (choice: Intl.DateTimeFormatOptions) => {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (iso: string, locale: string): string => {
    const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { ...choice, timeZone: 'UTC' });
    formats.set(locale, format);
    return format.format(new Date(`${iso}T00:00:00Z`));
  };
};

/** "November 1, 2026": an ISO date, always with its year, as others read it, and later. */
export const longDay = kept({ year: 'numeric', month: 'long', day: 'numeric' });

/** "Nov 1, 2026": the same, where there is little room. */
export const shortDay = kept({ year: 'numeric', month: 'short', day: 'numeric' });

/** "Nov". */
export const shortMonth = kept({ month: 'short' });
