import { type Heard, plainWords } from './heard.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of a job's name that do not say which job it is. */
const LOOSE =
  set(`part time full senior junior trainee temporary temp seasonal entry level permanent weekend night
  evening morning day shift a an the of and in for at to or i ii iii job position role`);

const JOB = `(?:job|jobs|position|positions|role|roles|opening|openings|vacancy|vacancies|post|spot|work|gig|place|posting|ad|advert|advertisement|opportunity|shift|shifts|application|applicants?|candidates?|thing|one|career)`;

/** Other names for what one is hired as. */
const ALIKE: readonly ReadonlySet<string>[] = [
  'cashier register till tills checkout',
  'cleaner cleaning janitor custodian housekeeper housekeeping',
  'server waiter waitress waitressing serving waitstaff',
  'receptionist reception',
  'aide assistant helper',
  'caregiver carer caring caretaker care',
  'stocker stocking stockroom stock shelves',
  'driver driving drive',
  'dishwasher dishwashing dishes',
  'bartender barman barmaid bartending',
  'barista baristas',
  'technician tech',
].map((words) => set(words));

/** Whether the job is named, near variants too ("the forklift job" for forklift driver), not "the job". */
export function saysPosition({ sentences }: Heard, position = ''): boolean {
  const own = plainWords(position.replaceAll(/[-/]/g, ' ')).filter(
    (word) => !LOOSE.has(word) && word.length > 1,
  );
  if (own.length === 0) return false;
  return sentences.some((sentence) => namesIn(sentence.trim().split(' '), own));
}

function namesIn(words: readonly string[], own: readonly string[]): boolean {
  const initials = own.map((word) => word[0]).join('');
  const marked = words.map((word, at) => {
    if (own.length > 1 && word === initials) return 'ALL';
    if (words[at + 1] === 'license' || words[at + 1] === 'licence') return word;
    const place = own.findIndex((each) => isSameWork(word, each));
    if (place < 0) return word;
    return place === own.length - 1 ? 'HEAD' : `PART${place}`;
  });
  const said = ` ${marked.join(' ')} `.replace(allBut(own.length), ' HEAD ');
  const found = new Set(marked.filter((word) => /^(HEAD|PART\d)$/.test(word)));
  if (NOT_IT.test(said)) return false;
  if (found.size === own.length && own.length > 1 && (CONTEXT.test(said) || IN_A_ROW.test(said))) return true;
  return PATTERNS.some((pattern) => pattern.test(said));
}

/** All words of a name but the last: "for the front desk", where one is hired as a front desk agent. */
const allBut = (length: number): RegExp =>
  length < 3
    ? /(?!)/
    : new RegExp(` ${Array.from({ length: length - 1 }, (_, part) => `PART${part}`).join(' ')} (?!HEAD)`);

const X = '(?:ALL|HEAD|PART\\d)';
const CONTEXT =
  /\b(appl\w+|job|position|role|opening|vacancy|post|work|about|regarding|for|as|to be|hiring|interested|open)\b/;
const IN_A_ROW = /^ (?:the |a |an )?(?:PART\d )+HEAD (?:applicant |please )?/;
const NOT_IT = new RegExp(
  ` (?:been|was|were|worked as|working as|speak to|speak with|talk to|talk with|my old) (?:an? |the |your )?(?:${X} )+(?!${X}|${JOB}\\b)`,
);
const PATTERNS = [
  // "the forklift job", "driver opening", "the desk one"
  new RegExp(` (?:${X} )(?:\\w+ )?${JOB}\\b`),
  // "job of cashier", "application for forklift driver", "the opening for a cook"
  new RegExp(` ${JOB} (?:of|for|as|is|in|to be|to) (?:an? |the |your |be )*(?:\\w+ ){0,2}?(?:ALL|HEAD)\\b`),
  // "the job in the shipping department"
  new RegExp(` ${JOB} in (?:the |your )?(?:${X} )+(?:department|area|section|room|team|office)\\b`),
  // "applied to be a cook", "applied for work as a barista", "calling about the driver"
  / (?:appl\w+|calling|call|ringing|phoning|interested|following up|hired|hiring|hire|need|needing|looking|recruiting|sent|ad|advert) (?:\w+ ){0,5}?(?:for|as|about|to be|be|to|in|on|regarding|with)? ?(?:an? |the |your |new |more |any )*(?:PART\d )*(?:ALL|HEAD)\b/,
  // "pick the new ranger", "dispatcher at Swift Cabs"
  / the (?:next |new )+(?:PART\d )*(?:ALL|HEAD)\b/,
  /^ (?:the |a )?(?:PART\d )*(?:ALL|HEAD) (?:at|with) (?!my |his |her |our )/,
  // "for the driver", "about the barista"
  / (?:for|about|as|regarding) (?:an? |the |your )(?:\w+ )?(?:ALL|HEAD)\b/,
];

function isSameWork(word: string, name: string): boolean {
  if (stem(word) === stem(name) && word.length > 2) return true;
  if (word.length > 4 && name.length > word.length + 2 && name.startsWith(word.replace(/s$/, '')))
    return true;
  return ALIKE.some((alike) => alike.has(word) && alike.has(name));
}

/** "driver", "driving", "drivers" and "drive" are one work; so are "tailor" and "tailoring". */
const stem = (word: string): string =>
  word.length < 5
    ? word.replace(/s$/, '')
    : word
        .replace(/(?<=t)ry$|(?:ings|ing)$/, '')
        .replace(/(?:ers|er|ors|or|es|s|e)$/, '')
        .replace(/(.)\1$/, '$1');
