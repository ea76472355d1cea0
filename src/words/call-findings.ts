import type { Problem } from '../domain/library/finding.ts';
import { findingSentence, type Rule } from '../domain/library/finding-sentence.ts';
import { say } from './say.ts';

type Say = (values: Problem['values']) => string;

/** In the editor's words what the checker says about a file in those of YAML. */
const IN_EDITOR: Partial<Record<Rule, Say>> = {
  'unknown-turn': ({ name }) => say`It leads to "${name}", and there is no such turn.`,
  'unknown-person': ({ name }) => say`"${name}" speaks here, and is not among those who speak.`,
  'unknown-response': ({ name }) => say`There is no kind "${name}".`,
  'no-move': ({ said }) => say`What does the caller do here: "${said}"? Choose it.`,
  'silent-turn': () => say`Nothing is said here yet.`,
  'says-and-sound': () => say`There are words and a sound here. Choose one of them.`,
  'says-nobody': () => say`Choose who says this.`,
  'dead-end': () => say`The call stops here. Add a reply, or let the call end here.`,
  'no-otherwise': () => say`Choose what comes after any other reply.`,
  'end-goes-on': () =>
    say`The call ends here, so no reply can lead on. Take the replies out, or let it go on.`,
  'patience-not-end': ({ turn }) =>
    say`When their patience is over the call goes to "${turn}", and it does not end there.`,
  'unreachable-turn': () => say`No call can come here. Let a reply lead here.`,
  'unreachable-end': () => say`No call can end here. Let a reply lead here.`,
  'no-way-out': ({ turns }) => say`From here every reply goes round and never to an end: ${turns}.`,
  'no-note': ({ move }) =>
    say`"${move}" is not a good reply here. Say why, so that the caller can learn from it.`,
  'no-coach': () => say`The caller can go wrong here. Say what helps.`,
  unused: ({ name }) => say`"${name}" is not used by any turn.`,
  'bare-name': ({ id, name }) => say`Write {{${id}}} for "${name}", so that the name never gets onto a card.`,
  'bare-date': ({ said }) =>
    say`"${said}" is made up. Write it under "made up" above, so that it never gets onto a card.`,
  'maybe-name': ({ said }) => say`If "${said}" is a name, write it under "made up" above.`,
  'always-a-fact': () => say`Each of these needs a fact that may not be known. Let one do without.`,
};

/** The sentence for what was found, beside the turn it is about. */
export const foundSentence = ({ rule, values }: Problem): string =>
  IN_EDITOR[rule]?.(values) ?? findingSentence(rule, values);
