/** One passage of a Twine story. `line` is the line of its name, counted from 1; its text begins on the next one. */
export type Passage = {
  name: string;
  tags: readonly string[];
  /** Where it stands on Twine's map: "600,400". */
  position?: string;
  text: string;
  line: number;
};

/** What Twine takes from a story besides its passages. */
export const TITLE = 'StoryTitle';
export const DATA = 'StoryData';

/** The passage that holds what Twee has no place for. */
export const OURS = 'CallbackData';
