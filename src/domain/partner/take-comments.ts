import type { Comment, Script } from '../script/script.ts';
import type { LineComment } from './line-comment.ts';

/** The words a partner was shown: by their place, which line or answer it was, and how they read. */
type Shown = readonly { id: string; says: string }[];

/**
 * The script with what a partner said of its lines. `key`: the rehearsal that they were asked for. What is there already
 * stays as it is, done or not; where they changed their mind, it stands anew. A place that they were not shown is left out.
 */
export function takeComments(
  script: Script,
  key: string,
  shown: Shown,
  sent: readonly LineComment[],
): Script {
  const old = script.comments ?? [];
  const came = sent.flatMap(({ at, ...said }): Comment[] => {
    const words = shown[at];
    return words ? [{ id: `${key}/${at}`, lineId: words.id, read: words.says, ...said }] : [];
  });
  const fresh = came.filter((comment) => !old.some((each) => isSame(each, comment)));
  if (fresh.length === 0) return script;
  const stays = old.filter(({ id }) => !fresh.some((each) => each.id === id));
  return { ...script, comments: [...stays, ...fresh] };
}

const isSame = (one: Comment, other: Comment): boolean =>
  one.id === other.id && one.good === other.good && one.text === other.text && one.instead === other.instead;

/** The comments that came with this rehearsal. */
export const commentsFrom = ({ comments = [] }: Script, key: string): Comment[] =>
  comments.filter(({ id }) => id.startsWith(`${key}/`));
