import type { MarkKind } from './marks/mark.ts';

/** A text around a marked stretch. */
export type Around = { before: string; marked: string; after: string };

const BEGINS = String.raw`(?<=^|[.!?…,;:]\s*|\b(?:and|but|so|then|hello|hi)\s+)`;
const SOFT = String.raw`(?:\s+(?:just|only|really|do|also|still|simply|honestly|truly|was|am|been|so|very))*`;

/** Who does what is marked: without it there is no clause, so it goes too. */
const SUBJECT =
  "(?:I|I['’]m|I['’]ve|I['’]ll|I['’]d|it['’]s|it is|this is|this|that['’]s|that is|you['’]re|you are|you|we|please|oh)";
const REASON =
  "(?:I['’]m|I am|I was|I|it['’]s|it is|this is|I wanted to|I want to|I['’]d like to|I would like to)";
const CALLING = String.raw`(?:(?:\s+(?:calling|ringing|phoning|here|call|called|rang|just|back))*(?:\s+to)?)`;

const LEADS: Readonly<Partial<Record<MarkKind, RegExp>>> = {
  'over-apologetic': new RegExp(`${BEGINS}${SUBJECT}${SOFT}\\s+$`, 'i'),
  pushy: new RegExp(`${BEGINS}${SUBJECT}${SOFT}\\s+$`, 'i'),
  'negative-about-self': new RegExp(`${BEGINS}${SUBJECT}${SOFT}\\s+$`, 'i'),
  'vague-reason': new RegExp(`${BEGINS}${REASON}${SOFT}${CALLING}\\s+$`, 'i'),
};

/** What an apology is for ("… for ringing again"): a few words without a name, a number or the job. */
const TAIL =
  /^(?:\s+(?!but\b|and\b|so\b(?! much| many)|about\b|job\b|position\b|application\b|name\b|have\b|has\b|is\b|are\b|was\b|did\b|please\b|if\b|when\b|could\b|can\b|I\b)[\p{Ll}'’]+){1,6}(?=\s*($|[.,!?;:]|\bbut\b))/u;

/**
 * The whole clause of a marked stretch, where only its subject or the rest of an apology stands beside it: "I |hate to
 * bother| you again, but …". Undefined where nothing of the kind does. English only.
 */
export function clauseAround(
  { before, marked, after }: Around,
  kind: MarkKind | undefined,
): Around | undefined {
  const lead = (kind && LEADS[kind]?.exec(before)?.[0]) ?? '';
  const tail = (kind === 'over-apologetic' && TAIL.exec(after)?.[0]) || '';
  if (lead === '' && tail === '') return undefined;
  return {
    before: before.slice(0, before.length - lead.length),
    marked: lead + marked + tail,
    after: after.slice(tail.length),
  };
}
