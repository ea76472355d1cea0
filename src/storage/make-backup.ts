import { type Rows, STORES } from './rows.ts';

/** Which format a backup file is in; goes up when an older app could not read it. */
export const BACKUP_VERSION = 1;

/** Everything as the text of a file: JSON with a line for each row, so that trouble in it can be found by line. */
export function makeBackup(rows: Rows, now: number): string {
  const stores = STORES.map((store) => {
    const lines = rows[store].map((row) => JSON.stringify(row));
    return `"${store}":[\n${lines.join(',\n')}\n]`;
  });
  return `{"callback":"backup","v":${BACKUP_VERSION},"savedAt":${now},"rows":{\n${stores.join(',\n')}\n}}\n`;
}
