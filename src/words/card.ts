import type { FactName } from '../domain/library/ids.ts';
import { FACT_NAMES } from './fact-names.ts';
import { say, sayAll } from './say.ts';

export const CARD = sayAll({
  title: 'Your card',
  ways: 'How do you want it?',
  print: { title: 'Print it', about: 'One plain sheet, one side. Fold it once.' },
  hand: { title: 'Write it by hand', about: 'No printer? One large line at a time.' },
  phone: { title: 'Keep it on this phone', about: 'A picture to read from.' },
  coach: { title: 'Give it to a coach', about: 'A file or a code, to be printed with those of a group.' },
  paper: 'Paper',
  sheet: { letter: 'Plain sheet (Letter)', a4: 'Plain sheet (A4)' },
  sizes: {
    'index-3x5': 'Index card (3 by 5 inches)',
    'index-4x6': 'Index card (4 by 6 inches)',
    a7: 'Phone case card (A7)',
    a6: 'Small card (A6)',
    'quarter-letter': 'Quarter of a Letter sheet',
    'half-letter': 'Half a Letter sheet',
    a5: 'Half an A4 sheet (A5)',
  },
  on: 'Cards on a page',
  onOwn: 'One, on paper of its size',
  onSheet: {
    letter: (count: number) => say`${count}, on a Letter sheet to cut`,
    a4: (count: number) => say`${count}, on an A4 sheet to cut`,
  },
  sides: 'Sides',
  side: { one: 'One side', two: 'Both sides' },
  flip: 'My printer turns the paper over its',
  flipEdge: { long: 'long edge', short: 'short edge' },
  flipNote: 'Choose the same in the window where you print.',
  cutNote: 'Cut along the full lines.',
  foldNote: 'Cut along the full lines, then fold along the dashed ones.',
  moreChoices: 'More choices',
  what: 'What is on it',
  whats: { call: 'The call', voicemail: 'Only the voicemail message' },
  words: 'Words',
  wordsFull: 'All my words, key words bold',
  wordsCues: 'Only key words',
  wordsStage: 'As far as I know each line',
  wordsBoth: 'Two cards: all my words, and key words',
  stageNote: 'A line you know well is left out. What it is for still stands there.',
  answersMost: (count: number) => say`The ${count} I need most`,
  answersAll: (count: number) => say`All ${count}`,
  notes: 'With my own notes',
  printGo: 'Print it',
  handGo: 'Start writing',
  phoneGo: 'Save the picture',
  phoneGoOf: (at: number, of: number) => say`Save the picture (${at} of ${of})`,
  phoneAll: (count: number) => say`With all ${count} things they may say`,
  phoneTitle: 'What is saved',
  pictureAlt: (at: number, of: number) =>
    of === 1 ? say`Your card as a picture` : say`Your card, picture ${at} of ${of}`,
  picturesSaved: (count: number, of: number) =>
    of === 1
      ? say`Saved. Look for it in your pictures or downloads.`
      : say`${count} of ${of} saved. Look for them in your pictures or downloads.`,
  pictureFailed: 'This browser could not make the picture. You can print the card or write it by hand.',
  change: 'Change the words',
  partner: 'A sheet for a partner',
  blank: 'Blank cards and sheets',
  only: 'We print only what you see here.',
  missing: 'Not filled in yet:',
  missingNote: 'A line to write on is printed there.',
  preview: 'How it will print',
  initials: 'Initials',
  fold: 'Fold here',
  ifTheySay: 'If they say',
  iSay: 'I say',
  voicemail: 'Voicemail',
  asides: {
    employer: 'The company',
    number: 'The number',
    person: 'The person',
    job: 'The job',
    times: 'I can come',
    pay: 'Pay, if they ask',
    start: 'I can start',
    spelling: 'My name, spelled',
  },
  more: '(more)',
  log: { who: 'Date and name', said: 'They said', next: 'Next' },
  toFill: (what: string) => say`${what}, to fill in`,
  typedGap: 'something',
  comesOut: (pages: number, cards: number, sides: 'one' | 'two'): string => {
    const sheets = Math.ceil(pages / 2);
    const all = [pages === 1 ? say`One page.` : say`${pages} pages.`];
    if (sides === 'two' && pages > 1)
      all.push(
        sheets === 1
          ? say`Print them on both sides of one sheet.`
          : say`Print them on both sides of ${sheets} sheets.`,
      );
    if (cards > 1) all.push(say`${cards} cards come out.`);
    return all.join(' ');
  },
  further: (card: number, labels: readonly string[]) =>
    say`There was no more room, so this is on card ${card}: ${labels.join(', ')}.`,
  face: { front: 'Front', back: 'Back' },
  private: 'Keep off this card unless I tick it',
  privateNote: 'Other people may see a card.',
  topics: {
    record: 'My record',
    gap: 'Time without work, and why a job ended',
    health: 'My health',
    life: 'My age, family, faith and where I come from',
    pay: 'The pay I hope for',
    marked: 'The answers I marked “Keep it off the card”',
  },
  handTitle: 'Write this down',
  handNext: 'Next',
  handBack: 'Back',
  handDone: 'That is all. This is your card.',
  handStep: (at: number, of: number) => say`${at} of ${of}`,
});

export const gapName = (fact: FactName | 'typed'): string =>
  CARD.toFill(fact === 'typed' ? CARD.typedGap : FACT_NAMES[fact].blank);
