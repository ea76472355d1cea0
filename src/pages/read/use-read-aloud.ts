import { useEffect, useRef, useState } from 'react';
import type { Speaking } from '../../device/voice.ts';
import { useWorld } from '../../device/world.tsx';
import { useContent } from '../use-content.ts';
import type { ReadLine } from './lines-to-read.ts';

/** `unasked`: nobody wanted to hear anything yet. `none`: no voice of the language is on the device. */
export type VoiceState = 'unasked' | 'asking' | 'none' | 'quiet' | 'speaking' | 'failed';

export const SPEEDS = ['slower', 'usual'] as const;
export type Speed = (typeof SPEEDS)[number];
const RATES: Record<Speed, number> = { slower: 0.8, usual: 1 };

type Until = 'end' | 'one';

/** Lets the device read lines aloud, one after the other; `onLine` shows the one it is at, or their count after the last. */
export function useReadAloud(lines: readonly ReadLine[], onLine: (at: number) => void) {
  const { voice, languages } = useWorld();
  const { language: own } = useContent();
  const language = languages.find((tag) => tag.split('-')[0] === own) ?? own;
  const [state, setState] = useState<VoiceState>('unasked');
  const [speed, setSpeed] = useState<Speed>('usual');
  const now = useRef<{ at: number; until: Until; speaking: Speaking }>(undefined);
  useEffect(() => () => now.current?.speaking.stop(), []);
  const read = async (from: number, until: Until, rate = RATES[speed]) => {
    setState('speaking');
    for (const [at, line] of lines.entries()) {
      if (at < from || (until === 'one' && at > from)) continue;
      onLine(at);
      const speaking = voice.speak(line.say, { language, rate });
      now.current = { at, until, speaking };
      const ended = await speaking.done;
      // other words are spoken in their place by now
      if (now.current.speaking !== speaking) return;
      if (ended !== 'spoken') return setState(ended === 'failed' ? 'failed' : 'quiet');
    }
    setState('quiet');
    if (until === 'end') onLine(lines.length);
  };
  return {
    state,
    speed,
    read,
    /** What was being read, from another line. */
    readFrom: (at: number) => read(at, now.current?.until ?? 'end'),
    stop: () => now.current?.speaking.stop(),
    ask: async () => {
      if (state !== 'unasked' && state !== 'none') return;
      setState('asking');
      setState((await voice.available(language)) ? 'quiet' : 'none');
    },
    /** Holds at once: the line being read is begun again. */
    chooseSpeed: (chosen: Speed) => {
      setSpeed(chosen);
      if (state === 'speaking' && now.current) void read(now.current.at, now.current.until, RATES[chosen]);
    },
  };
}
