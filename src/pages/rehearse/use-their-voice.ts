import { useEffect, useRef, useState } from 'react';
import type { Speaking } from '../../device/voice.ts';
import { useWorld } from '../../device/world.tsx';
import type { Call } from '../../domain/rehearsal/call.ts';
import { speakerAt } from '../../domain/rehearsal/speaker-at.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { useContent } from '../use-content.ts';

const RATES = { slowest: 0.65, slower: 0.8, usual: 1, faster: 1.2 } as const;
const VOLUMES = { quiet: 0.35, medium: 0.65, loud: 1 } as const;
/** "Slower", beside the words that were just heard. */
const SLOWER = 0.75;

/** `none`: no voice of the language is on the device. `failed`: it did not begin. */
type State = 'speaking' | 'said' | 'none' | 'failed';

export type TheirVoice = {
  /** The language they speak, as the person's device names it. */
  language: string;
  /** The person wants to hear the employer. */
  on: boolean;
  state: State | undefined;
  /** Their words are not to be seen yet. */
  hidden: boolean;
  show: () => void;
  again: (how: 'same' | 'slower') => void;
};

/** Speaks the employer's words at each turn, once the person has asked for it; the words fade only as they chose. */
export function useTheirVoice(call: Call, says: string): TheirVoice {
  const { voice, languages } = useWorld();
  const { language: own } = useContent();
  const hear = useOwn((all) => all.settings.hear) ?? 'read';
  const rate = RATES[useOwn((all) => all.settings.voiceRate) ?? 'usual'];
  const volume = VOLUMES[useOwn((all) => all.settings.voiceVolume) ?? 'loud'];
  const [heard, setHeard] = useState<{ step: number; state: State; shown?: true }>();
  const speaking = useRef<Speaking>(undefined);
  const { step, setting } = call;
  const who = speakerAt(call);
  const role = who === undefined ? undefined : setting.graph.people[who]?.role;
  const language = languages.find((tag) => tag.split('-')[0] === own) ?? own;
  const on = hear !== 'read';
  const speak = async (slower = 1) => {
    const become = (state: State) =>
      setHeard((so) => ({ step, state, ...(so?.step === step && so.shown ? { shown: true } : {}) }));
    const how = { language, rate: rate * slower, volume, ...(role === undefined ? {} : { voiceFor: role }) };
    become('speaking');
    const now = voice.speak(says, how);
    speaking.current = now;
    const ended = await now.done;
    if (speaking.current !== now) return;
    if (ended !== 'failed') return become('said');
    become((await voice.available(language)) ? 'failed' : 'none');
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: words are spoken once at each turn, not when the rate changes
  useEffect(() => {
    if (!on || says === '') return;
    void speak();
    return () => {
      speaking.current?.stop();
      speaking.current = undefined;
    };
  }, [on, says, step]);
  const now = heard?.step === step ? heard : undefined;
  // before it has begun to speak, the words must not flash up
  const state = on && says !== '' ? (now?.state ?? 'speaking') : undefined;
  const isHeardFirst =
    state === 'speaking'
      ? hear === 'before-words' || hear === 'no-words'
      : state === 'said' && hear === 'no-words';
  return {
    language,
    on,
    state,
    hidden: isHeardFirst && !now?.shown,
    show: () => setHeard((so) => ({ step, state: so?.step === step ? so.state : 'said', shown: true })),
    again: (how) => void speak(how === 'slower' ? SLOWER : 1),
  };
}
