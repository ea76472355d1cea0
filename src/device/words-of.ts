import type { Recognised } from './speech-recogniser.ts';

/** Words so far: those that stay, and the last ones, which may still change. */
export type Words = { final: string; interim: string };

/** What a recogniser's results say since it was started. */
export function wordsOf(results: ArrayLike<Recognised>): Words {
  const finals: string[] = [];
  let interim = '';
  Array.from(results).forEach(({ isFinal, 0: best }, at) => {
    const said = (best?.transcript ?? '').trim();
    if (!isFinal) interim = joinWords(interim, said);
    else if (!isGrowing(results[at], results[at + 1])) finals.push(said);
  });
  return { final: finals.reduce(joinWords, ''), interim };
}

export const joinWords = (one: string, next: string): string => [one, next].filter(Boolean).join(' ');

/** On Android each final result without a confidence is the beginning of the next: "my", "my name", "my name is". */
function isGrowing(one: Recognised | undefined, next: Recognised | undefined): boolean {
  if (!one?.[0] || !next?.isFinal || !next[0] || one[0].confidence > 0) return false;
  const said = one[0].transcript.trim().toLowerCase();
  return `${next[0].transcript.trim().toLowerCase()} `.startsWith(`${said} `);
}
