import type { Facts } from '../library/ids.ts';
import { parseSay } from '../library/parse-say.ts';
import type { Part } from '../library/parts.ts';
import type { MomentEntry, Template } from '../library/schemas.ts';
import { fillParts } from './fill.ts';
import { isWanted } from './lines-in-use.ts';
import type { Line } from './script.ts';
import type { Speech } from './speech.ts';

/** Another way to say a line, and where it is from: a style of the library, a shorter or plainer form, or one's own. */
export type Wording = {
  from: Template['style'] | 'shorter' | 'plainer' | 'more' | 'own';
  parts: Part[];
  text: string;
};

type Around = {
  /** Those of the line's channel and goal, in every style there is. */
  templates: readonly Template[];
  moments: readonly MomentEntry[];
  facts: Facts;
  speech: Speech;
};

/** The other ways to say a line: one's own words first, then the library's, each once, without the one that stands. */
export function otherWordings(line: Line, { templates, moments, facts, speech }: Around): Wording[] {
  const made = (from: Wording['from'], parts: Part[]): Wording => ({
    from,
    parts,
    text: fillParts(parts, facts, speech),
  });
  const wordings = [
    ...(line.own ? [made('own', line.own)] : []),
    ...libraryWordings(line, { templates, moments, facts }).map(({ from, say }) =>
      made(from, parseSay(say).parts),
    ),
  ];
  const told = new Set([fillParts(line.parts, facts, speech)]);
  return wordings.filter(({ text }) => !told.has(text) && told.add(text));
}

function libraryWordings(
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
