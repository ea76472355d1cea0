import { CONTRACTIONS, FILLERS } from './spoken-forms.ts';

/**
 * The words of what was typed or heard, in small letters, without accents, fillers and the slips of a nervous or
 * stammering speaker: "I, I w-w-want to, um, c... call" is `i want to call`. Punctuation is left out, but for what ends
 * a sentence, which stays as a word of its own: `.` or `?`.
 */
export function mendWords(text: string): string[] {
  const plain = text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .toLowerCase()
    .replace(EMAIL, ' @ ')
    .replace(SHORTENED, '$1')
    .replace(/\b([ap])\.\s?m\b\.?/g, '$1m')
    .replace(/(\d)[.:](\d)/g, '$1:$2')
    .replace(/(\d),(\d{3})/g, '$1$2')
    .replace(/([a-z])(?:\1){2,}/g, '$1')
    .replace(/…|\.{2,}|[—–]/g, '- ');
  const words = plain.match(/[\p{L}\p{N}@$£€]+(?:['\-:][\p{L}\p{N}]+)*(?:'(?=\s|$))?-?|[.?!]/gu) ?? [];
  const whole = words.filter((_, at) => !isSound(words, at));
  return withoutRepeats(whole.flatMap((word, at) => mended(word, whole.slice(at + 1, at + 8))));
}

/** Whether it is what ends a sentence, and no word. */
export const isStop = (word: string): boolean => word === '.' || word === '?';

/** More than anyone says in one breath; what comes after is not read. */
const LONGEST = 2_000;
/** The full stop after these ends no sentence. */
const SHORTENED = /\b(mr|mrs|ms|dr|st|jr|sr|no|ave|rd|ext)\./g;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** "c c call": a consonant alone, or again and again, before the word that it begins. */
function isSound(words: readonly string[], at: number): boolean {
  const sound = words[at] ?? '';
  if (!/^[b-hj-z]$/.test(sound)) return false;
  const next = words.slice(at).find((word) => word !== sound) ?? '';
  return next.length > 1 && next.startsWith(sound);
}

/** A word without its stammer: `c-c-call` and `ccall` are `call`, `th-` before `the` is nothing. */
function mended(word: string, following: readonly string[]): string[] {
  if (word === '!') return ['.'];
  if (word.endsWith('-')) {
    const cut = word.slice(0, -1);
    const isBegun = cut.length <= 3 && following[0]?.startsWith(cut.slice(0, 1));
    if (isBegun || following.some((later) => later.length > cut.length && later.startsWith(cut))) return [];
    return mended(cut, []);
  }
  const parts = word.split('-');
  const whole = parts.at(-1) ?? word;
  const stammered =
    /^[a-z]/.test(word) &&
    parts.length > 1 &&
    parts.slice(0, -1).every((part) => part.length <= 4 && whole.startsWith(part));
  if (stammered && whole.length > 1) return spoken(whole);
  return parts.flatMap(spoken);
}

function spoken(word: string): string[] {
  const bare = word.replace(/^([bcdfghjkmnpqrstvwz])\1+/, '$1');
  if (FILLERS.has(bare)) return [];
  const known = CONTRACTIONS.get(bare);
  if (known) return known;
  const [, stem = '', end = ''] = /^(.+?)(n't|'(?:m|re|ve|ll|d|s))$/.exec(bare) ?? [];
  if (end === "n't") return [stem, 'not'];
  if (end === "'s") return [stem];
  const full = ENDINGS[end];
  return full ? [stem, full] : [bare.replaceAll("'", '')];
}

const ENDINGS: Readonly<Record<string, string>> = {
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
};

/** What is said twice in a row, up to four words long, is said once. */
function withoutRepeats(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (const word of words) {
    kept.push(word);
    for (let size = 4; size >= 1; size--) {
      const last = kept.slice(-size);
      const again = last.join(' ');
      if (kept.length < 2 * size || again !== kept.slice(-2 * size, -size).join(' ')) continue;
      if (last.every((each) => SAID_TWICE.has(each) || /\d/.test(each))) continue;
      kept.length -= size;
    }
  }
  return kept;
}

/** Digits, and letters of a spelled name, stand twice for good reason. */
const SAID_TWICE: ReadonlySet<string> = new Set(
  'zero oh one two three four five six seven eight nine b c d e f g h j k l m n o p q r s t u v w x y z'.split(
    ' ',
  ),
);
