import { DATA, type Passage, TITLE } from './passage.ts';

/** The title, and the passage it starts with, where the story says so. */
export function storyData(passages: readonly Passage[]): { title?: string; start?: string } {
  const textOf = (wanted: string) => passages.find(({ name }) => name === wanted)?.text.trim();
  const title = textOf(TITLE);
  const start = startIn(textOf(DATA) ?? '');
  return { ...(title ? { title } : {}), ...(start === undefined ? {} : { start }) };
}

/** Data that cannot be read is left aside, as the specification asks. */
function startIn(json: string): string | undefined {
  try {
    const { start } = JSON.parse(json) as { start?: unknown };
    return typeof start === 'string' ? start : undefined;
  } catch {
    return undefined;
  }
}
