/** So many practice calls one file or link may bring. */
export const MOST_SENT = 200;

/** What a row says in `pack` where somebody sent it; no file that a host offers can be called so. */
export const SENT = 'sent';

/** Several practice calls as one file: the YAML of each as it is written, with YAML's own line between two of them. */
export const joinCalls = (calls: readonly string[]): string =>
  calls.map((yaml) => `${yaml.trimEnd()}\n`).join('---\n');

/**
 * The practice calls in such a file, each with how many lines stand before it. A line of three hyphens is nothing but
 * the end of a text in YAML, so none of them can be cut in two.
 */
export function splitCalls(text: string): { yaml: string; before: number }[] {
  const calls: { yaml: string; before: number }[] = [];
  let before = 0;
  for (const yaml of text.split(/^---[ \t]*(?:\r?\n|$)/m)) {
    if (yaml.trim() !== '') calls.push({ yaml, before });
    before += yaml.split('\n').length;
  }
  return calls;
}
