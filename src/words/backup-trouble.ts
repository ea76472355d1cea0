/** What a file was refused for, as storage tells it. */
export type FileTrouble = {
  rule: 'too-large' | 'not-ours' | 'truncated' | 'damaged' | 'newer' | 'bad-row';
  values: {
    line?: number;
    limit?: number;
    millions?: number;
    v?: number;
    store?: string;
    index?: number;
    field?: string;
  };
};

const SAFE = 'Nothing here was changed.';

/** Why a file could not be brought back, where the trouble is, and what is safe. */
export function backupTrouble({ rule, values }: FileTrouble, file: string): string {
  const at = values.line === undefined ? '' : ` at line ${values.line}`;
  switch (rule) {
    case 'too-large':
      return `${file} is too large: ${values.millions} million characters, and ${values.limit} is the most. ${SAFE}`;
    case 'not-ours':
      return `${file} is not a file that Callback saved. ${SAFE}`;
    case 'truncated':
      return `${file} is not complete: it stops${at}. Copy it again from where it came from. ${SAFE}`;
    case 'damaged':
      return `${file} is damaged${at}, so it was left alone. ${SAFE}`;
    case 'newer':
      return `${file} is from a newer Callback. Open this page again with an internet connection, then try once more. ${SAFE}`;
    case 'bad-row':
      return `${file} has something in it that cannot be read: ${values.store}, number ${(values.index ?? 0) + 1}${values.field ? `, “${values.field}”` : ''}. ${SAFE}`;
  }
}
