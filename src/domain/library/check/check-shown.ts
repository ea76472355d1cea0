import type { Path, Problem } from '../finding.ts';
import { textProblem } from '../problem.ts';

/** Marks of another trade that a person would see: a tag, and a quote whose partner is not there. */
export function checkShown(text: string, path: Path): Problem[] {
  const tag = /<\/?[a-z][a-z\d]*(?:\s+[a-z-]+=[^<>]*)?\s*\/?>/i.exec(text);
  const quote = strayQuote(text);
  return [
    ...(tag ? [textProblem('html', path, tag.index, { said: tag[0] })] : []),
    ...(quote === undefined ? [] : [textProblem('stray-quote', path, quote, { said: text[quote] ?? '' })]),
  ];
}

/** Where a quote stands at one end of a text alone: its partner was forgotten, and the file can be read all the same. */
function strayQuote(text: string): number | undefined {
  const last = text.length - 1;
  const count = text.split('"').length - 1;
  if (count % 2 === 1 && (text[0] === '"' || text[last] === '"')) return text[0] === '"' ? 0 : last;
  if (text[0] === '“' && !text.includes('”')) return 0;
  return text[last] === '”' && !text.includes('“') ? last : undefined;
}

/** What is said is shown in quotes, so a text that brings its own has them twice. */
export const checkQuotes = (text: string, path: Path): Problem[] =>
  /^“[^“”]*”$/.test(text) ? [textProblem('curly-quotes', path, 0)] : [];

/** Braces of one kind around a name that is known: a `{{fact}}` was meant. */
export function checkBraces(text: string, path: Path, known: Iterable<string>): Problem[] {
  const names = new Map([...known].map((name) => [name.toLowerCase(), name]));
  return [...text.matchAll(/(?<!\{)\{\s*([\w-]+)\s*(\|[^{}]*)?\}(?!\})/g)].flatMap(
    ({ 1: said = '', 2: filter = '', index }) => {
      const name = names.get(said.toLowerCase());
      return name === undefined ? [] : [textProblem('single-brace', path, index, { name: name + filter })];
    },
  );
}
