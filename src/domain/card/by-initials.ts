const alphabet = new Intl.Collator('en', { sensitivity: 'base' });

/** The order of a pile: by initials, and cards without any last. */
export function byInitials(one: { initials: string }, other: { initials: string }): number {
  if (one.initials === '' || other.initials === '')
    return Number(one.initials === '') - Number(other.initials === '');
  return alphabet.compare(one.initials, other.initials);
}
