import { say, sayAll } from './say.ts';

type Counts = Record<string, { added: number; updated: number }>;

const MANY: Record<string, (count: number) => string> = {
  openings: (count) => (count === 1 ? say`1 job` : say`${count} jobs`),
  scripts: (count) => (count === 1 ? say`1 set of words` : say`${count} sets of words`),
  rehearsals: (count) => (count === 1 ? say`1 practice call` : say`${count} practice calls`),
  calls: (count) => (count === 1 ? say`1 noted call` : say`${count} noted calls`),
  scenarios: (count) =>
    count === 1 ? say`1 practice call of your own` : say`${count} practice calls of your own`,
  templates: (count) =>
    count === 1 ? say`1 set of words to begin with` : say`${count} sets of words to begin with`,
};

const ONE: Record<string, string> = sayAll({ me: 'What you told about yourself', settings: 'Your settings' });

/** "2 jobs (1 newer than here)": what bringing back a file would do, a line for each kind of thing. */
export function restoreCounts({ counts }: { counts: Counts }): string[] {
  const lines = Object.entries(MANY).flatMap(([store, counted]) => {
    const { added = 0, updated = 0 } = counts[store] ?? {};
    const total = added + updated;
    if (total === 0) return [];
    const all = counted(total);
    return [updated > 0 ? say`${all} (${updated} newer than here)` : all];
  });
  const own = Object.entries(ONE).flatMap(([store, line]) => {
    const { added = 0, updated = 0 } = counts[store] ?? {};
    return added + updated > 0 ? [line] : [];
  });
  return [...lines, ...own];
}
