/** Short forms whose long form is not the word and its ending; typed quickly, they come without the apostrophe. */
const FORMS: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "ain't": 'am not',
  "let's": 'let us',
  "y'all": 'you all',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  youll: 'you will',
  youd: 'you would',
  theyre: 'they are',
  thats: 'that is',
  whats: 'what is',
  hows: 'how is',
  theres: 'there is',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  hafta: 'have to',
  gimme: 'give me',
  lemme: 'let me',
  kinda: 'kind of',
  sorta: 'sort of',
  dunno: 'do not know',
  ya: 'you',
  u: 'you',
  ur: 'your',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  ok: 'okay',
  err: 'err',
  ...Object.fromEntries(
    'do does did is are was were has have had would could should'
      .split(' ')
      .map((verb) => [`${verb}nt`, `${verb} not`]),
  ),
  cant: 'can not',
  wont: 'will not',
};

const ENDINGS: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
};
const ENDING = /^(.+?)(n't|'m|'re|'ve|'ll|'d)$/;

/** Words after which 's is "is"; after any other it shows whose. */
const IS =
  /^(it|he|she|that|this|there|here|who|what|when|where|how|everything|nothing|name|job|nobody|somebody|someone|everyone|everybody|anyone|one|english|typing|spelling|cv|maths|memory|accent|experience|grammar|nobody|else|whatever)'s$/;

/** Sounds of thinking, however long they are drawn. */
const SOUND = /^(u+h*m+|u+h+|e+r+m*|h+m+|m{2,}|a+h+m+)$/;

/** The words of a short form in full: "I'm" is two. Everything in small letters, with straight apostrophes. */
export function spokenForms(written: string): string[] {
  const word = written.toLowerCase().replaceAll(/[’‘ʼ`´]/g, "'");
  const form = Object.hasOwn(FORMS, word) ? FORMS[word] : undefined;
  if (form !== undefined) return form.split(' ');
  if (SOUND.test(word)) return [soundOf(word)];
  if (!word.includes("'")) return [word];
  if (IS.test(word)) return [word.slice(0, -2), 'is'];
  const [, stem, ending] = ENDING.exec(word) ?? [];
  return stem && ending ? [stem, ENDINGS[ending] ?? ending] : [word];
}

/** One spelling for each sound: "uhhh" is "uh". Long words of this kind do not exist. */
const soundOf = (word: string): string => word.replaceAll(/(.)\1+/g, '$1').replace(/^hm$/, 'hmm');

export const SOUNDS: ReadonlySet<string> = new Set(['um', 'uhm', 'uh', 'er', 'erm', 'hmm', 'm', 'ahm']);
