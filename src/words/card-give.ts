import { sayAll } from './say.ts';
/** Giving one's card to a coach, who prints the cards of a group. */
export const CARD_GIVE = sayAll({
  title: 'What you give',
  only: 'Only what is printed below goes along, with your initials. What is private is left off.',
  asFile: 'Save it as a file',
  saved: 'Saved. Send the file to your coach, or put it on a stick.',
  asCode: 'Show it as a code',
  hideCode: 'Hide the code',
  codeNote: 'Hold this up to your coach’s camera.',
  codeLabel: 'The code of your card',
  tooLong: 'This card is too long for a code. Give it as a file, or choose only key words.',
  failed: 'This browser cannot do that. You can print your card here.',
  coach: 'I am a coach: print the cards of a group',
});

/** The name of the file of a card, by the initials on it: "card-AM.txt". */
export const cardFileName = (initials: string): string => {
  const letters = initials.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return letters === '' ? 'card.txt' : `card-${letters}.txt`;
};
