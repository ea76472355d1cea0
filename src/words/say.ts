type Value = string | number | undefined;

/**
 * What a language says for an English sentence, `{0}`, `{1}` … standing for the values; undefined where it says nothing
 * of its own.
 */
export type Saying = (english: string, values: readonly Value[]) => string | undefined;

let saying: Saying | undefined;
let language = 'en';

/** The language of the interface from now on: a BCP 47 tag, and none of its own for English. */
export function speak(tag: string, next?: Saying): void {
  language = tag;
  saying = next;
}

/** The language of the interface now, as a BCP 47 tag: "en", "es". */
export const spoken = (): string => language;

/** A sentence in the language of the interface: say`Line ${at} of ${count}`. The English stands where it is said. */
export function say(parts: TemplateStringsArray, ...values: readonly Value[]): string {
  const own = saying?.(
    parts.reduce((before, after, at) => `${before}{${at - 1}}${after}`),
    values,
  );
  return own ?? parts.reduce((before, after, at) => `${before}${values[at - 1]}${after}`);
}

/** A sentence without values that is known by its English only. */
export const sayAs = (english: string): string => saying?.(english, []) ?? english;

/** Makes each text of an object, however deep, a look-up of what is said for it. */
function lookUpIn(english: object): void {
  for (const [name, value] of Object.entries(english)) {
    if (typeof value === 'string')
      Object.defineProperty(english, name, { get: () => sayAs(value), enumerable: true });
    else if (typeof value === 'object' && value !== null) lookUpIn(value);
  }
}

/**
 * The same object, and all its texts are said in the language of the interface at the time they are read. What is read
 * while a file is loaded would stay as it was, so that is done nowhere.
 */
/* #__NO_SIDE_EFFECTS__ */
export function sayAll<T extends object>(english: T): T {
  lookUpIn(english);
  return english;
}
