import type { TurnFile } from '../schemas.ts';
import { type TurnLink, turnLinks } from './turn-links.ts';

/** A surprise goes back to the turn it interrupted; Twine knows no such place. */
export const BACK = 'back';

/** What would end a link, or be taken for a part of it. */
const NO_LABEL = /\[|\]|->|<-|\||\n|^\s|\s$|^$/;

/** A label that a link can show; others stay in what is kept beside. */
export const canShow = (label: string | undefined): label is string =>
  label !== undefined && !NO_LABEL.test(label);

/**
 * A turn as one reads it in Twine: each text behind a dash, then a line for each way on. What is not here (conditions,
 * notes, patience, what is gained) is kept in the data passage.
 */
export function turnText(turn: TurnFile): string {
  const says = (turn.says ?? []).map((text) => `- ${bare(text).replaceAll('\n', '\n  ')}`);
  const links = turnLinks(turn).map(linkLine);
  return [...says, ...(links.length > 0 && says.length > 0 ? [''] : []), ...links].join('\n');
}

/** Twine takes double brackets for a link, also where they are a group of words. */
const bare = (text: string): string => text.replaceAll('[[', '[ [').replaceAll(']]', '] ]');

function linkLine({ key, edge: { to, label } }: TurnLink): string {
  if (to === BACK) return `${key}: ${BACK}`;
  return canShow(label) ? `${key}: [[${label}->${to}]]` : `[[${key}->${to}]]`;
}
