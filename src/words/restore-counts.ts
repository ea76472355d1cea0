type Counts = Record<string, { added: number; updated: number }>;

const NAMES: Record<string, { one: string; many: string }> = {
  openings: { one: 'job', many: 'jobs' },
  scripts: { one: 'set of words', many: 'sets of words' },
  rehearsals: { one: 'practice call', many: 'practice calls' },
};

/** "2 jobs, 1 of them newer than here": what bringing back a file would do, a line for each kind of thing. */
export function restoreCounts({ counts }: { counts: Counts }): string[] {
  const lines = Object.entries(NAMES).flatMap(([store, { one, many }]) => {
    const { added = 0, updated = 0 } = counts[store] ?? {};
    const total = added + updated;
    if (total === 0) return [];
    const newer = updated > 0 ? ` (${updated} newer than here)` : '';
    return [`${total} ${total === 1 ? one : many}${newer}`];
  });
  const own = [counts['me'], counts['settings']].some((count) => count && count.added + count.updated > 0);
  return own ? [...lines, 'What you told about yourself, and your settings'] : lines;
}
