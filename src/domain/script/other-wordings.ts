import { type Facts, RESEARCH, type Research } from '../library/ids.ts';
import { parseSay } from '../library/parse-say.ts';
import { isFactPart, type Part } from '../library/parts.ts';
import type { MomentEntry, Template } from '../library/schemas.ts';
import { fillParts } from './fill.ts';
import { isWanted } from './lines-in-use.ts';
import type { Line } from './script.ts';
import type { Speech } from './speech.ts';

/** Another way to say a line, and where it is from: a style of the library, a shorter or plainer form, or one's own. */
export type Wording = {
  from: Template['style'] | 'shorter' | 'plainer' | 'more' | 'own' | 'research';
  parts: Part[];
  text: string;
};

type Around = {
  /** Those of the line's channel and goal, in every style there is. */
  templates: readonly Template[];
  moments: readonly MomentEntry[];
  /** What the person found out about the employer. */
  research?: Partial<Record<Research, string>> | undefined;
  facts: Facts;
  speech: Speech;
};

/** The other ways to say a line: one's own words first, then the library's, each once, without the one that stands. */
export function otherWordings(
  line: Line,
  { templates, moments, research = {}, facts, speech }: Around,
): Wording[] {
  const made = (from: Wording['from'], parts: Part[]): Wording => ({
    from,
    parts,
    text: fillParts(parts, facts, speech),
  });
  const wordings = [
    ...(line.own ? [made('own', line.own)] : []),
    ...foundOutWordings(line, moments, research).map((parts) => made('research', parts)),
    ...templateWordings(line, { templates, moments, facts }).map(({ from, say }) =>
      made(from, parseSay(say).parts),
    ),
  ];
  const told = new Set([fillParts(line.parts, facts, speech)]);
  return wordings.filter(({ text }) => !told.has(text) && told.add(text));
}

function templateWordings(
  { moment, onlyIf }: Line,
  { templates, moments, facts }: Pick<Around, 'templates' | 'moments' | 'facts'>,
): { from: Wording['from']; say: string }[] {
  const lines = templates.flatMap(({ style, lines: all }) =>
    all
      .filter((each) => each.moment === moment)
      .filter((each) => isWanted({ onlyIf: each['only-if'] }, facts) || each['only-if'] === onlyIf)
      .map((each) => ({ ...each, style })),
  );
  const entry = moments.find(({ id }) => id === moment);
  return [
    ...lines.map(({ style, say }) => ({ from: style, say })),
    ...lines.flatMap(({ shorter }) =>
      shorter === undefined ? [] : [{ from: 'shorter' as const, say: shorter }],
    ),
    ...lines.flatMap(({ plainer }) =>
      plainer === undefined ? [] : [{ from: 'plainer' as const, say: plainer }],
    ),
    ...(entry?.more ?? []).map((say) => ({ from: 'more' as const, say })),
  ];
}

const FOUND_OUT: ReadonlySet<string> = new Set(RESEARCH);

/** The library's words that stand on what was found out, with it in place; those for which it is not known are left out. */
function foundOutWordings(
  { moment }: Line,
  moments: readonly MomentEntry[],
  research: Partial<Record<Research, string>>,
): Part[][] {
  const found = research as Readonly<Record<string, string | undefined>>;
  const says = moments.find(({ id }) => id === moment)?.['found-out'] ?? [];
  return says.flatMap((say) => {
    const { parts } = parseSay(say, FOUND_OUT);
    const isKnown = parts.every(
      (part) => !isFactPart(part) || !FOUND_OUT.has(part.fact) || found[part.fact]?.trim(),
    );
    if (!isKnown) return [];
    return [
      parts.map((part): Part => {
        if (!isFactPart(part) || !FOUND_OUT.has(part.fact)) return part;
        const { fact, filter: _, ...marks } = part;
        return { text: found[fact]?.trim() ?? '', ...marks };
      }),
    ];
  });
}
