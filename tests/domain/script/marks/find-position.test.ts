import { describe, expect, test } from 'vitest';
import { findPosition } from '../../../../src/domain/script/marks/find-position.ts';
import { readWords } from '../../../../src/domain/script/marks/read-words.ts';

/** The words that name the job, as they sound. */
function named(text: string, position = ''): string {
  const words = readWords(text);
  const found = findPosition(words, { position });
  return words
    .slice(found?.from, found?.to ?? 0)
    .map(({ word }) => word)
    .join(' ');
}

describe('the job is named', () => {
  test.each([
    ['I applied for the stock lead job.', 'stock lead'],
    ['It’s about your night porter position.', 'night porter'],
    ['I’m calling about the HVAC apprentice opening.', 'hvac apprentice'],
    ['i apply for nail technician job', 'nail technician'],
    ['I applied as a porter.', 'porter'],
    ['I applied for cook.', 'cook'],
    ['my application as lab assistant', 'lab assistant'],
    ['the opening for a server', 'server'],
    ['I’m calling about the line cook.', 'line cook'],
    ['I heard you need drivers.', 'drivers'],
    ['the post of clerk', 'clerk'],
    ['I applied for the, um, gelato job.', 'gelato'],
    ['the, like, night porter job', 'night porter'],
  ])('%s', (text, job) => {
    expect(named(text)).toBe(job);
  });

  test('by the name it was given', () => {
    expect(named('I put in for meat counter on Monday.', 'meat counter')).toBe('meat counter');
  });
});

describe('the job is not named', () => {
  test.each([
    'I’m calling about the job.',
    'I’m ringing about that vacancy of yours.',
    'I have worked for two builders.',
    'I applied for a full-time position.',
    'I applied for the open position on your website.',
    'I sent my application on Monday.',
    'I applied for work.',
    'I need an answer.',
    'I applied for the second time.',
    'May I speak with the manager?',
    'I saw your advert online.',
  ])('%s', (text) => {
    expect(named(text)).toBe('');
  });
});
