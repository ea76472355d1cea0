import { ROLES, type Role } from '../domain/library/ids.ts';

/** Who is speaking: the person themselves, or someone by their role in a practice call. */
export type Speaker = Role | 'me';

/**
 * Voices made for fun, which speak English on every Mac and iPhone; and the variants of eSpeak, hundreds to a language,
 * which have a plus in their names. Nobody in a practice call may sound like a bell.
 */
const FOR_FUN =
  /\+|\b(Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Deranged|Good News|Hysterical|Jester|Organ|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/i;

/**
 * A voice of the device for a speaker; undefined where it has none of the language (BCP 47). The person gets the device's
 * own choice, each role one of the others, and the same one every time. A voice that is not on the device is never taken:
 * it would send the words to whoever lends it.
 */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
  speaker: Speaker = 'me',
): SpeechSynthesisVoice | undefined {
  const [mine, ...others] = fittingVoices(voices, language);
  if (speaker === 'me' || others.length === 0) return mine;
  return others[ROLES.indexOf(speaker) % others.length];
}

/** Best first, in the same order whichever way the browser lists them; those for fun only where there is no other. */
function fittingVoices(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice[] {
  const wanted = tagOf(language);
  const fitting = voices.filter(({ localService, lang }) => localService && rootOf(lang) === rootOf(wanted));
  const serious = fitting.filter(({ name }) => !FOR_FUN.test(name));
  const rank = (voice: SpeechSynthesisVoice) =>
    (tagOf(voice.lang) === wanted ? 0 : 2) + (voice.default ? 0 : 1);
  const nameOf = ({ voiceURI, name }: SpeechSynthesisVoice) => `${name} ${voiceURI}`;
  return (serious.length > 0 ? serious : fitting).sort(
    (one, other) => rank(one) - rank(other) || (nameOf(one) < nameOf(other) ? -1 : 1),
  );
}

/** Android writes `en_US`. */
const tagOf = (lang: string): string => lang.replaceAll('_', '-').toLowerCase();

const rootOf = (lang: string): string => tagOf(lang).split('-')[0] ?? '';
