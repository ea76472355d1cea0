type Counts = Record<string, { added: number; updated: number }>;

const MANY: Record<string, { one: string; many: string }> = {
  openings: { one: 'job', many: 'jobs' },
  scripts: { one: 'set of words', many: 'sets of words' },
  rehearsals: { one: 'practice call', many: 'practice calls' },
  calls: { one: 'noted call', many: 'noted calls' },
  scenarios: { one: 'practice call of your own', many: 'practice calls of your own' },
};

const ONE: Record<string, string> = { me: 'What you told about yourself', settings: 'Your settings' };

/** "2 jobs (1 newer than here)": what bringing back a file would do, a line for each kind of thing. */
export function restoreCounts({ counts }: { counts: Counts }): string[] {
  const lines = Object.entries(MANY).flatMap(([store, { one, many }]) => {
    const { added = 0, updated = 0 } = counts[store] ?? {};
    const total = added + updated;
    if (total === 0) return [];
    const newer = updated > 0 ? ` (${updated} newer than here)` : '';
    return [`${total} ${total === 1 ? one : many}${newer}`];
  });
  const own = Object.entries(ONE).flatMap(([store, line]) => {
    const { added = 0, updated = 0 } = counts[store] ?? {};
    return added + updated > 0 ? [line] : [];
  });
  return [...lines, ...own];
}
