export type Severity = 'error' | 'advice';

type Values = Readonly<Record<string, string>>;
type Saying = { severity: Severity; say: (values: Values) => string };

const error = (say: Saying['say']): Saying => ({ severity: 'error', say });
const meant = ({ nearest }: Values) => (nearest === undefined ? '' : ` Did you mean "${nearest}"?`);

/**
 * Every rule of the checker, whether it fails a build, and its sentence. The one place where the domain makes prose:
 * a finding has its message by contract (FORMATS 8), and the build, which sees the domain alone, prints it.
 */
const RULES = {
  'too-big': error((v) => `${v.file} is too big to be read (more than ${v.most} characters).`),
  'yaml-tab': error(() => 'There is a tab here. Use spaces at the start of a line.'),
  'yaml-indent': error(
    () =>
      'This line does not fit the ones around it. Check how many spaces are before it, and the quotes and commas.',
  ),
  'yaml-colon': error(() => 'A text with a colon and a space in it must stand in quotes.'),
  'yaml-no-colon': error(() => 'A name must be on one line and end with a colon and a space.'),
  'yaml-unclosed': error(() => 'A quote or a bracket that was opened before this is not closed.'),
  'yaml-quote': error(
    () =>
      'A text that begins with one of * & ! @ % ` must stand in quotes; nothing else may begin with them.',
  ),
  'yaml-after-quote': error(
    () => 'Something stands after a closing quote. The whole text must be inside the quotes.',
  ),
  'yaml-escape': error(() => 'Inside double quotes a backslash must be written twice.'),
  'yaml-two-files': error(() => 'A second file begins here ("---"). Each file holds one thing.'),
  'yaml-directive': error(() => 'A line that begins with % is not read here.'),
  'yaml-deep': error(() => 'This is nested too deeply to be read.'),
  'yaml-key': error(() => 'A name must be plain text.'),
  'yaml-refused-key': error((v) => `"${v.name}" cannot be used as a name.`),
  'yaml-twice': error((v) => `"${v.name}" stands here twice.`),
  'yaml-unclear': error(() => 'This could not be read. Check the spaces, quotes and brackets before it.'),
  'unknown-place': error(
    (v) => `No file of the library belongs at ${v.file}. The README says which ones there are.`,
  ),

  missing: error((v) => `"${v.name}" is missing${v.where}.`),
  'unknown-name': error((v) => `"${v.name}" is not known here.${meant(v)}`),
  'wrong-value': error((v) => `${v.what} must be ${v.expected}, not ${v.received}.${meant(v)}`),
  'wrong-id': error((v) => `${v.what} must be small letters, digits and hyphens, and begin with a letter.`),
  empty: error((v) => `${v.what} must not be empty.`),
  'too-long': error((v) => `${v.what} is too long (${v.most} at most).`),
  'too-short': error((v) => `${v.what} must have at least ${v.least}.`),
} satisfies Record<string, Saying>;

export type Rule = keyof typeof RULES;

export const severityOf = (rule: Rule): Severity => RULES[rule].severity;

/** The plain sentence for what a rule found. */
export const findingSentence = (rule: Rule, values: Values): string => RULES[rule].say(values);
