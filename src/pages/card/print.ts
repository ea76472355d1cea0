import type { PrintOn } from '../../components/card-preview.tsx';
import type { CardSize, SheetId } from '../../domain/card/papers.ts';
import type { PrivateTopic } from '../../domain/card/private-topic.ts';

/**
 * How the card is printed. `sheet`: the plain sheet of the region. `both`: one card with all words and one with key
 * words. `answers`: those needed most, as many as one card has room for, or all of them. `ticked`: the private topics
 * that are printed this time.
 */
export type Print = Omit<PrintOn, 'paper'> & {
  paper: 'sheet' | CardSize;
  what: 'call' | 'voicemail';
  words: 'full' | 'cues' | 'stage' | 'both';
  answers: 'most' | 'all';
  notes: boolean;
  ticked: ReadonlySet<PrivateTopic>;
};

export const FIRST_PRINT: Print = {
  paper: 'sheet',
  on: 'own',
  sides: 'one',
  flip: 'long',
  what: 'call',
  words: 'full',
  answers: 'most',
  notes: false,
  ticked: new Set(),
};

export type ChoicesProps = {
  print: Print;
  onChange: (patch: Partial<Print>) => void;
  /** The plain sheet of the region. */
  sheet: SheetId;
  /** How many answers may be printed. */
  count: number;
  /** Does any line have a note? */
  hasNotes: boolean;
  hasVoicemail: boolean;
  /** The private topics that there are words about. */
  topics: readonly PrivateTopic[];
};
