import { useEffect, useState } from 'react';
import { useWorld } from '../../device/world.tsx';
import { secondsToSay } from '../../domain/script/seconds-to-say.ts';
import { useOwn } from '../../stores/session-context.tsx';
import type { ReadLine } from './lines-to-read.ts';
import { NOT_BEGUN, nextLine, turnTo, untimed } from './reading.ts';
import { useReadAloud } from './use-read-aloud.ts';

/** Who reads: the person, or the device. */
export const WAYS = ['read', 'hear'] as const;
export type Way = (typeof WAYS)[number];

/** Time to look up and breathe before the next line comes by itself. */
const REST_SECONDS = 1;

/** One reading of some lines: where it is, who reads, and everything that can be done to it. */
export function useReading(lines: readonly ReadLine[]) {
  const { now } = useWorld();
  const pace = useOwn((own) => own.settings.pace);
  const [reading, setReading] = useState(NOT_BEGUN);
  const [way, setWay] = useState<Way>('read');
  const [moving, setMoving] = useState(false);
  const voice = useReadAloud(lines, (at) => setReading(turnTo(at, 'voice')));
  const { at } = reading;
  const hears = way === 'hear' && voice.state !== 'none';
  const line = lines[at];
  const wait = moving && !hears && line ? secondsToSay(line.say, pace) + REST_SECONDS : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: two lines can take the same time
  useEffect(() => {
    if (wait === undefined) return;
    const turn = () => setReading((before) => nextLine(before, lines.length, 'clock', now()));
    const timer = setTimeout(turn, wait * 1000);
    return () => clearTimeout(timer);
  }, [at, wait, lines.length, now]);
  const turn = (to: number) => {
    if (to < 0 || to > lines.length) return;
    if (voice.state === 'speaking' && to < lines.length) return void voice.readFrom(to);
    voice.stop();
    setReading(to === at + 1 ? nextLine(reading, lines.length, 'hand', now()) : turnTo(to, 'hand'));
  };
  return {
    reading,
    way,
    moving,
    voice,
    /** The device reads: it was asked to, and it can. */
    hears,
    next: () => turn(at + 1),
    back: () => turn(at - 1),
    /** From the first line. */
    begin: () =>
      hears ? void voice.read(0, 'end') : setReading(nextLine(NOT_BEGUN, lines.length, 'hand', now())),
    stop: () => {
      voice.stop();
      setMoving(false);
    },
    chooseWay: (chosen: Way) => {
      voice.stop();
      setWay(chosen);
      setReading(untimed);
      if (chosen === 'hear') void voice.ask();
    },
    moveOn: (moves: boolean) => {
      setMoving(moves);
      setReading(untimed);
    },
  };
}

export type ReadingNow = ReturnType<typeof useReading>;
