import type { PlayedCall } from './played-call.ts';

/** What a caller came away with, by the ids that the file uses. */
export function gotLine({ gains }: PlayedCall): string {
  const got = Object.entries(gains).map(([gain, words]) => (words ? `${gain} (${words})` : gain));
  return `got: ${got.join(', ') || 'nothing'}`;
}

/** The poor replies of a call, and why they were; to hang up is no mistake. */
export const poorLines = ({ turns }: PlayedCall): string[] =>
  turns
    .filter(({ good, move }) => good === false && move !== 'hang-up')
    .map(({ turn, move, note }) => `poor: ${move} at ${turn}.${note === null ? '' : ` ${note}`}`);
