import type { Heard } from './heard.ts';

const ONES: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  o: '0',
  nought: '0',
  naught: '0',
  nil: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
const TEENS: Readonly<Record<string, string>> = {
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
};
const TENS: Readonly<Record<string, string>> = {
  twenty: '2',
  thirty: '3',
  forty: '4',
  fourty: '4',
  fifty: '5',
  sixty: '6',
  seventy: '7',
  eighty: '8',
  ninety: '9',
};
const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3 };
const ZEROS: Readonly<Record<string, string>> = { hundred: '00', thousand: '000' };

/** Whether all digits of the phone number are said, as digits or words; where it is not known, any seven or more. */
export function saysNumber({ words }: Heard, phone = ''): boolean {
  const said = digitsIn(words);
  const wanted = phone.replace(/\D/g, '');
  if (wanted === '') return /\d{7}/.test(said);
  return waysToSay(phone, wanted).some((way) => said.includes(way));
}

/** A number from abroad is also said as one dials it at home: +44 7700 … is 07700 …, +1 617 … is 617 …. */
function waysToSay(phone: string, wanted: string): string[] {
  if (!phone.trim().startsWith('+')) return [wanted, ...(wanted.startsWith('0') ? [wanted.slice(1)] : [])];
  const code = /^\+\s?(1|7|\d{2,3})[\s().-]/.exec(phone.trim())?.[1] ?? (wanted.startsWith('1') ? '1' : '');
  return code === '' ? [wanted] : [wanted, wanted.slice(code.length)];
}

/** All digits that are said, in their order. */
export function digitsIn(words: readonly string[]): string {
  let digits = '';
  words.forEach((word, at) => {
    const next = words[at + 1] ?? '';
    const times = TIMES[words[at - 1] ?? ''] ?? 1;
    const plain = word.replace(/\D/g, '');
    if (plain !== '') digits += plain.length === 1 ? plain.repeat(times) : plain;
    else if (TENS[word]) digits += ONES[next] && next.length > 2 ? TENS[word] : `${TENS[word]}0`;
    else digits += (ONES[word] ?? '').repeat(times) + (TEENS[word] ?? '') + (ZEROS[word] ?? '');
  });
  return digits;
}
