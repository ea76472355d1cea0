/** Words whose first letter misleads: a silent h, or a vowel said "you" or "won". */
const SILENT_H = /^(hour|honest|honou?r|heir|hors\b)/i;
const YOU_OR_ONE =
  /^(uni([^nmd]|m[^p])|us[aeiu]|ut[aeio]|ur[aeiou](?!n[iu]s?h)|uk[ru]|ugand|uyg|uig|eu|ewe|ones?\b|onesie|once\b|ubiq)/i;

/** Small letters that begin with "you" when they are said one by one, and names that do. */
const YOU_LETTERS = /^(u[xiknsv]|ups|usps|ua[vt]|unesco)\b/i;

/** Letters whose name starts with a vowel sound ("an HR assistant", "an F&B manager"). */
const VOWEL_LETTERS = /^[AEFHILMNORSX]/i;

/** Capitals that are said as a word all the same: a STEM teacher, a NICU nurse, a MIG welder, a HOST. */
const LIKE_A_WORD = /^([FHLMNRSX]|F[LR]|S[CHKLMNPTW]|S[HCPT]R)[AEIOU]/;
const SHORT_WORDS =
  /^(MIG|MAG|LAN|SAN|SAS|SOC|SOX|SIM|NOC|RAN|HUD|LAB|SPA|LAW|SKI|SEA|SUB|RED|HOT|LOW|NEW|FRY|FLY|HAM|HOG|HAY|RIG|LOG|NUT|FAX|FUR|SAW|SEW|RUG|HUB)$/;
const ALSO_WORDS = /^(USHER|UPPER|UNDER|URBAN|ULTRA|UMPIRE)$/;
const NOT_A_WORD = /^(ROTC|NEMT|NAACP|MEPS|LAPD)$/;

/** Small letters that are said one by one although they could be a word. */
const SMALL_LETTERS =
  /^(seo|sem|sen|sap|sre|sia|mri|mma|mot|fbi|hvacr?|hlta|hca|ngo|hse|mep|rpa|raf|rfid|rnli|rspca|faa|fda|sme|mba|hiv|hoa|hha|rma|led|lsa|nba)$/i;

/** Short forms that are said in full: "Sr. accountant" is a senior one. */
const SAID_IN_FULL = /^(sr|snr|jr|mr|mrs|dr|st|mt|lt|sgt|mgr|mfg|mkt|mktg|svc|nsg|ft|rd|nt)$/i;

/** Puts "a" or "an" before a job title by how it sounds, unless it has an article. English only. */
export function withArticle(words: string): string {
  if (/^\s*(an?|the)\s+\S/i.test(words)) return words;
  // said "dot net" and "full-time"
  if (/^\s*(\.\p{L}|f\/t\b)/iu.test(words)) return `a ${words}`;
  const first = /[\p{L}\p{N}][^\s/]*/u.exec(words.normalize('NFD').replace(/\p{M}/gu, ''))?.[0];
  if (first === undefined) return words;
  return `${soundsVowel(first) ? 'an' : 'a'} ${words}`;
}

function soundsVowel(word: string): boolean {
  const head = word.replace(/[^\p{L}\p{N}].*/u, '');
  if (isSpelled(head)) return VOWEL_LETTERS.test(head);
  if (SILENT_H.test(word)) return true;
  // eight, eleven, eighteen; also eleven hundred and eighteen thousand, but not a hundred and eighty
  if (/^(8|1[18](\d\d\d?)?(?!\d))/.test(word)) return true;
  if (/^(x[^aeiouy\W\d]|nvidia)/i.test(word)) return true;
  return /^[aeiou]/i.test(word) && !YOU_OR_ONE.test(word) && !YOU_LETTERS.test(word);
}

/** Is it said letter by letter? "HR", "UX", "hr", "X" of X-ray, "L" of L1, "ML" of MLOps, "m" of mRNA, "MSc". */
function isSpelled(word: string): boolean {
  if (SAID_IN_FULL.test(word)) return false;
  if (/^[A-Z]$/i.test(word) || /^[A-Z]\d/.test(word) || /^[a-z][A-Z]/.test(word)) return true;
  if (/^[A-Z]{2}[a-rt-z]$/.test(word)) return true;
  if (SMALL_LETTERS.test(word) || /^[bcdfghj-np-tvwxz]{2,5}$/i.test(word)) return true;
  if (/^[B-DF-HJ-NP-TV-Z]{2}[A-Z]*[a-z]{2}/.test(word)) return true;
  return /^[A-Z]{2,5}s?$/.test(word) && !isWord(word);
}

function isWord(capitals: string): boolean {
  if (SHORT_WORDS.test(capitals) || ALSO_WORDS.test(capitals)) return true;
  return capitals.length > 3 && LIKE_A_WORD.test(capitals) && !NOT_A_WORD.test(capitals);
}
