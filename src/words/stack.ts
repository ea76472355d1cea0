import { say, sayAll } from './say.ts';

/** Why a card was not taken, as it is read. */
type Rule = 'not-ours' | 'newer' | 'damaged' | 'too-large' | 'not-read' | 'full' | 'twice';

export const STACK = sayAll({
  title: 'Cards of a group',
  lead: 'Each person gives you their card as a file or as a code. Print them together, four to a sheet.',
  howToGive: 'They find it on their card page, under “Give it to a coach”.',
  nothingStored: 'Nothing is stored. The cards are gone when you leave this page.',
  pick: 'Choose the files',
  drop: 'You can also drop them anywhere on this page.',
  cameraTrouble: {
    'no-camera': 'No camera was found. Ask for the cards as files.',
    denied: 'The browser may not use the camera. Ask for the cards as files.',
    'not-available': 'The camera cannot be used now. Ask for the cards as files.',
    'taken-away': 'The camera was closed. Open it again, or ask for the cards as files.',
  },
  none: 'No card yet.',
  list: 'The cards',
  count: (count: number) => (count === 1 ? say`One card` : say`${count} cards`),
  added: (initials: readonly string[]) => {
    const [first, ...more] = initials;
    if (first === undefined) return '';
    return more.length === 0
      ? say`The card of ${first} was added.`
      : say`${initials.length} cards were added.`;
  },
  noInitials: 'No name',
  remove: 'Take out',
  removeOf: (who: string) => say`Take out the card of ${who}`,
  removed: (who: string) => say`The card of ${who} was taken out.`,
  print: 'Print it',
});

/** What was tried: a file by its name, or the code that the camera saw. */
const named = (file: string | undefined) => (file === undefined ? say`This code` : `“${file}”`);

/** Why a card was not taken, in one sentence. `file` is undefined for a code. `most`: the cards there may be. */
export function stackTrouble(rule: Rule, file: string | undefined, most: number): string {
  switch (rule) {
    case 'not-ours':
      return say`${named(file)} is not a card from this app.`;
    case 'newer':
      return say`${named(file)} was made by a newer version of this app. Load this page again, then try once more.`;
    case 'damaged':
      return say`${named(file)} is not complete. Ask for the card once more.`;
    case 'too-large':
      return say`${named(file)} is too large for a card.`;
    case 'not-read':
      return say`${named(file)} could not be read. Ask for the card once more.`;
    case 'full':
      return say`There are ${most} cards already. Print them, then begin again with the next ones.`;
    case 'twice':
      return file === undefined
        ? say`The card in this code is here already.`
        : say`The card in “${file}” is here already.`;
  }
}
