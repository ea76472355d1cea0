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

const SAFE = 'Nothing here was changed.';

/** What stands at a place in a file, in the words of the screens. */
const THINGS: Readonly<Record<string, (nth: number) => string>> = {
  me: () => 'what it says about you',
  openings: (nth) => `job ${nth}`,
  scripts: (nth) => `set of words ${nth}`,
  rehearsals: (nth) => `practice call ${nth}`,
  calls: (nth) => `noted call ${nth}`,
  scenarios: (nth) => `practice call of your own ${nth}`,
  settings: () => 'its settings',
};

/** Why a file could not be brought back, where the trouble is, and what is safe. */
export function backupTrouble({ rule, values }: FileTrouble, file: string): string {
  const { line, column, limit, millions, store = '', index = 0, field } = values;
  const place = line === undefined ? '' : ` at line ${line}, column ${column}`;
  switch (rule) {
    case 'too-large':
      return `${file} is too large: ${millions} million characters, and ${limit} is the most. ${SAFE}`;
    case 'not-ours':
      return `${file} is not a file that Callback saved. ${SAFE}`;
    case 'truncated':
      return `${file} is not complete: it stops${place}. Copy it again from where it came from. ${SAFE}`;
    case 'damaged':
      return `${file} is damaged${place}, so it was left alone. ${SAFE}`;
    case 'newer':
      return `${file} is from a newer Callback. Open this page again with an internet connection, then try once more. ${SAFE}`;
    case 'bad-row': {
      const thing = THINGS[store]?.(index + 1) ?? store;
      return `${file} has something in it that cannot be read: ${thing}${field ? `, at “${field}”` : ''}. ${SAFE}`;
    }
  }
}
