import { say } from './say.ts';
/** What a file was refused for, as storage tells it. */
export type FileTrouble = {
  rule: 'too-large' | 'not-ours' | 'truncated' | 'damaged' | 'newer' | 'bad-row';
  values: {
    line?: number;
    column?: number;
    limit?: number;
    millions?: number;
    v?: number;
    store?: string;
    index?: number;
    field?: string;
  };
};

/** What stands at a place in a file, in the words of the screens. */
const THINGS: Readonly<Record<string, (nth: number) => string>> = {
  me: () => say`what it says about you`,
  openings: (nth) => say`job ${nth}`,
  scripts: (nth) => say`set of words ${nth}`,
  rehearsals: (nth) => say`practice call ${nth}`,
  calls: (nth) => say`noted call ${nth}`,
  scenarios: (nth) => say`practice call of your own ${nth}`,
  templates: (nth) => say`set of words to begin with ${nth}`,
  settings: () => say`its settings`,
};

/** Why a file could not be brought back, where the trouble is, and what is safe. */
export function backupTrouble({ rule, values }: FileTrouble, file: string): string {
  const { line, column, limit, millions, store = '', index = 0, field } = values;
  switch (rule) {
    case 'too-large':
      return say`${file} is too large: ${millions} million characters, and ${limit} is the most. Nothing here was changed.`;
    case 'not-ours':
      return say`${file} is not a file that Callback saved. Nothing here was changed.`;
    case 'truncated':
      return line === undefined
        ? say`${file} is not complete. Copy it again from where it came from. Nothing here was changed.`
        : say`${file} is not complete: it stops at line ${line}, column ${column}. Copy it again from where it came from. Nothing here was changed.`;
    case 'damaged':
      return line === undefined
        ? say`${file} is damaged, so it was left alone. Nothing here was changed.`
        : say`${file} is damaged at line ${line}, column ${column}, so it was left alone. Nothing here was changed.`;
    case 'newer':
      return say`${file} is from a newer Callback. Open this page again with an internet connection, then try once more. Nothing here was changed.`;
    case 'bad-row': {
      const thing = THINGS[store]?.(index + 1) ?? store;
      return field
        ? say`${file} has something in it that cannot be read: ${thing}, at “${field}”. Nothing here was changed.`
        : say`${file} has something in it that cannot be read: ${thing}. Nothing here was changed.`;
    }
  }
}
