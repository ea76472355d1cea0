import { DATA, type Passage, TITLE } from './passage.ts';

type StoryData = { title?: string; start?: string; format?: string };

/** The title, the passage it starts with and the story format, where the story says so. */
export function storyData(passages: readonly Passage[]): StoryData {
  const textOf = (wanted: string) => passages.find(({ name }) => name === wanted)?.text.trim();
  const title = textOf(TITLE);
  return { ...(title ? { title } : {}), ...dataIn(textOf(DATA) ?? '') };
}

/** Data that cannot be read is left aside, as the specification asks. */
function dataIn(json: string): Pick<StoryData, 'start' | 'format'> {
  try {
    const { start, format } = JSON.parse(json) as { start?: unknown; format?: unknown };
    return {
      ...(typeof start === 'string' ? { start } : {}),
      ...(typeof format === 'string' ? { format } : {}),
    };
  } catch {
    return {};
  }
}
