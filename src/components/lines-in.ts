/** A piece of text, or a ruled blank, which counts as one letter. */
type Bit = { node: Text; text: string } | { blank: Element };

/** Words, and the spaces before them; where a word is longer than a line it breaks between letters. */
const WORD = /\s*\S+\s*$|\s*\S+/g;

/**
 * At which letter each line begins that is drawn in an element, and at the end how many letters there are. `top`: of
 * line 0, in px of the window. `rule`: the height of a line. What is not seen, and directions, do not count.
 */
export function linesIn(element: HTMLElement | null, top: number, rule: number): number[] {
  const starts: number[] = [0];
  let at = 0;
  const begin = (rect: DOMRect | undefined, place: number) => {
    if (!rect) return;
    const line = Math.floor((rect.top + rect.height / 2 - top) / rule);
    while (starts.length <= line) starts.push(place);
  };
  for (const bit of bitsOf(element)) {
    if ('blank' in bit) {
      begin(bit.blank.getClientRects()[0], at);
      at += 1;
      continue;
    }
    for (const [place, rect] of placesIn(bit.node)) begin(rect, at + place);
    at += bit.text.length;
  }
  return [...starts, at];
}

/** Where each word begins, and each letter of a word that is on more than one line. */
function placesIn(node: Text): [number, DOMRect | undefined][] {
  const range = document.createRange();
  const rectsOf = (from: number, to: number) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  return [...node.data.matchAll(WORD)].flatMap(({ 0: word, index }): [number, DOMRect | undefined][] => {
    const first = index + word.length - word.trimStart().length;
    const rects = rectsOf(first, index + word.trimEnd().length);
    if (rects.length <= 1) return [[first, rects[0]]];
    return lettersIn(word.trim()).map((place) => [
      first + place.from,
      rectsOf(first + place.from, first + place.to)[0],
    ]);
  });
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const lettersIn = (word: string) =>
  [...graphemes.segment(word)].map(({ index, segment }) => ({ from: index, to: index + segment.length }));

function bitsOf(element: Element | null): Bit[] {
  return [...(element?.childNodes ?? [])].flatMap((child): Bit[] => {
    if (child instanceof Text) return [{ node: child, text: child.data }];
    if (!(child instanceof Element) || child.matches('.dir, .unseen')) return [];
    return child.matches('.gap') ? [{ blank: child }] : bitsOf(child);
  });
}
