/** Words whose first letter misleads: a silent h, or a vowel said "you" or "won". */
const SILENT_H = /^(hour|honest|honou?r|heir)/i;
const YOU_OR_ONE = /^(uni([^nm]|m[^p])|us[aeiu]|ut[ei]|ur[aeiou]|uk[ru]|eu|ewe|ones?\b|once\b|ubiq)/i;

/** Letters whose name starts with a vowel sound ("an HR assistant", "an F&B manager"). */
const VOWEL_LETTERS = /^[AEFHILMNORSX]/i;

/** Capitals that are said as a word all the same: a STEM teacher, a NICU nurse, a MIG welder, a HOST. */
const SAID_AS_WORD = /^([FHLMNRSX]|F[LR]|S[CHKLMNPTW]|S[HCPT]R)[AEIOU]/;
const isWord = (capitals: string) =>
  /^(MIG|LAN|SOC|SIM)$/.test(capitals) || (capitals.length > 3 && SAID_AS_WORD.test(capitals));

/** Is it said letter by letter? Capitals up to five letters ("HR", "UX"), or a single letter ("X-ray"). */
const isSpelled = (word: string) => /^[A-Z]$/i.test(word) || (/^[A-Z]{2,5}s?$/.test(word) && !isWord(word));

/** Puts "a" or "an" before a job title by how it sounds, unless it has an article. English only. */
export function withArticle(words: string): string {
  if (/^\s*(an?|the)\s+\S/i.test(words)) return words;
  const first = /[\p{L}\p{N}][^\s/]*/u.exec(words.normalize('NFD').replace(/\p{M}/gu, ''))?.[0];
  if (first === undefined) return words;
  return `${soundsVowel(first) ? 'an' : 'a'} ${words}`;
}

function soundsVowel(word: string): boolean {
  if (isSpelled(word.replace(/[-&.].*/, ''))) return VOWEL_LETTERS.test(word);
  if (SILENT_H.test(word)) return true;
  if (/^(8|11(?!\d)|18(?!\d))/.test(word)) return true;
  return /^[aeiou]/i.test(word) && !YOU_OR_ONE.test(word);
}
