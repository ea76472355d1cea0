import type { Heard } from './heard.ts';

const PAPERS =
  '(application|applications|resume|resumes|cv|form|forms|papers?|paperwork|documents|letter|details|candidature|stuff)';
const BETWEEN = '( [a-z]+){0,4}?';
const SENT =
  '(sent|sended|send|submitted|emailed|mailed|posted|uploaded|filed|handed|dropped|left|leaved|gave|given|brought|turned|put|filled|completed|did|made|delivered)';

/** Ways to say that one has applied. */
const APPLIED = [
  /\bi (have |had |did |just |already |also |recently |only |even |am |once |really |so )*(applied|put in for)\b/,
  /\b(have|has|had|did|already|recently) (also )?(apply|applied)\b/,
  /\bi (already )?apply (already|last|on|since|before|for [a-z ]+ (last|on|ago|yesterday))\b/,
  /\b(i|who|we) apply (already|last|yesterday|before)\b/,
  /\bapplied (for|to|at|with|on|online|last|in|as|by|through|here|yesterday|the|a|this|about|when|and|but|two|three|via|over|before|ago)\b/,
  new RegExp(
    `\\bi (have |had |just |already |also |did |even )*${SENT}( in| off| out| over| up)?${BETWEEN} ${PAPERS}\\b`,
  ),
  new RegExp(
    `\\b(application|resume|cv|form|papers?|documents) (that |which |what )?i (have |had |already |just )*${SENT}`,
  ),
  /\bmy (job )?(application|candidature|candidacy)\b/,
  /\b(i am|as|one of (the|your)|another) (an? |the |your )?([a-z]+ ){0,3}(applicants?|candidates?)\b/,
  /\b(applicant|candidate) (for|here|of)\b/,
  /\b[a-z]+ (applicant|candidate) /,
  /\bapplied\b.*\b(ago|yesterday|last|on)\b/,
];

/** Ways to say that one has not, or not yet. */
const NOT_YET =
  /\b((not|never|nobody|would|will|should|shall|could|can|may|might|want|wanted|going|like|love|hoping|how|need|able|before|if|until) (i |to |we |you |still |be able )*(apply|send|submit|drop|bring|hand|email|mail|upload|give|leave|fill|put|turn|finish|start|complete|write)|(have|has|had|did) not (yet |already )?(applied|apply|sent|submitted))\b/;

/** Whether the caller says that they have applied, with or without when. */
export const saysApplied = ({ sentences }: Heard): boolean => sentences.some(isApplied);

function isApplied(sentence: string): boolean {
  if (!APPLIED.some((way) => way.test(sentence))) return false;
  const clauses = sentence.split(/ (?:and|but|so|because) (?=i |we |it |could |can |would |did |do |when )/);
  return clauses.some((clause) => {
    const padded = ` ${clause.trim()} `;
    return APPLIED.some((way) => way.test(padded)) && !NOT_YET.test(padded);
  });
}
