import type { Debrief, Stuck } from '../domain/debrief/debrief.ts';
import { wordsOf } from '../domain/debrief/words-of.ts';
import type { Rehearsal, TranscriptTurn } from '../domain/rehearsal/rehearsal.ts';
import { actWords, DEBRIEF } from './debrief.ts';
import { CHECKED } from './debrief-checks.ts';
import { isNothingMeasured, MEASURES } from './debrief-measures.ts';
import { quoteText, type Sentence, stuckSentence, withAnswer } from './debrief-sentences.ts';
import { REHEARSE } from './rehearse.ts';

type Told = {
  where: string;
  sentences: readonly Sentence[];
  debrief: Debrief;
  rehearsal: Pick<Rehearsal, 'transcript' | 'felt'>;
  whoSaid: (who: string | undefined) => string;
};

/** A debrief as plain text, to paste into a message or to keep: what the page says, and nothing else. */
export function debriefText({ where, sentences, debrief, rehearsal, whoSaid }: Told): string {
  const about = (...kinds: Sentence['about'][]) => sentences.filter((each) => kinds.includes(each.about));
  const title = about('title')[0]?.text ?? '';
  const stuck = debrief.stuck.map((place) => stuckText(place, rehearsal.transcript[place.at], whoSaid));
  const told = about('measure');
  const measures = isNothingMeasured(told) ? [MEASURES.nothing] : told.map(sentenceText);
  const checks = about('check').map(sentenceText);
  return [
    `${where}\n${title}`,
    ...about('gain', 'keep', 'try').map(sentenceText),
    ...(stuck.length > 0 ? [DEBRIEF.stuck, ...stuck] : about('not-stuck').map(({ text }) => text)),
    ...feltText(rehearsal.felt),
    ...(checks.length > 0 ? [CHECKED.title, ...checks] : []),
    ...(told.length > 0 ? [MEASURES.title, ...measures] : []),
    DEBRIEF.beside,
    rehearsal.transcript.map((turn) => turnText(turn, whoSaid)).join('\n'),
  ].join('\n\n');
}

const sentenceText = (sentence: Sentence): string =>
  [`${sentence.label}: ${withAnswer(sentence)}`, ...sentence.quotes.map(quoteText)].join('\n');

function stuckText(place: Stuck, turn: TranscriptTurn | undefined, whoSaid: Told['whoSaid']): string {
  const why = place.note ?? place.coach;
  const { suggestion } = place;
  return [
    ...(turn ? [turnText(turn, whoSaid)] : []),
    stuckSentence(place),
    ...(why ? [`${DEBRIEF.why}: ${why}`] : []),
    ...(suggestion
      ? [`${suggestion.from === 'own' ? DEBRIEF.yourWords : DEBRIEF.tryThis}: ${suggestion.text}`]
      : []),
  ].join('\n');
}

const feltText = (felt: Rehearsal['felt']): string[] => {
  const answers = (['comfortable', 'natural'] as const).flatMap((question) => {
    const answer = felt?.[question];
    if (answer === undefined) return [];
    return `${DEBRIEF.felt[question]} ${answer ? DEBRIEF.feltYes : DEBRIEF.feltNotYet}`;
  });
  return answers.length > 0 ? [answers.join('\n')] : [];
};

function turnText({ who, says, reply }: TranscriptTurn, whoSaid: Told['whoSaid']): string {
  const theirs = `${whoSaid(who)}: ${says ? REHEARSE.quoted(says) : REHEARSE.sounds.silence}`;
  return reply ? `${theirs}\n${replyText(reply)}` : theirs;
}

/** What was replied, in words or what was done, and whether it was lost. */
export function replyText(reply: NonNullable<TranscriptTurn['reply']>): string {
  const known = wordsOf(reply);
  const lost = reply.judgement === 'lost' ? ` (${DEBRIEF.lost})` : '';
  if (!known) return `${actWords(reply.move)}${lost}`;
  return `${known.from === 'said' ? DEBRIEF.you : DEBRIEF.yourLine}: ${REHEARSE.quoted(known.words)}${lost}`;
}
