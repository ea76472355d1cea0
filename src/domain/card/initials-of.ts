const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** "A.Y." for the fold of the sheet: the first letter of up to three words, empty when there is no name. */
export const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.replace(/^\p{P}+/u, ''))
    .filter((word) => word !== '')
    .slice(0, 3)
    .map(initialOf)
    .join('');

/** Writing without capitals is not shortened with a full stop. */
function initialOf(word: string): string {
  const first = [...graphemes.segment(word)][0]?.segment ?? '';
  const capital = first.toUpperCase();
  return /^\p{Lu}/u.test(capital) ? `${capital}.` : first;
}
