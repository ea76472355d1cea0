import { useCallback, useEffect, useRef, useState } from 'react';
import type { Listening } from '../../device/microphone.ts';
import type { Receiver, Recognising, Recognition, RecognitionTrouble } from '../../device/recognition.ts';
import type { Recording, Take as Sound } from '../../device/take.ts';
import type { Take } from '../../domain/rehearsal/rehearsal.ts';
import type { TheirVoice } from './use-their-voice.ts';

type Input = {
  listening: Listening;
  recognition: Recognition;
  /** The employer's voice. What the microphone hears while it speaks is not the person. */
  theirs: TheirVoice['state'];
  language: string;
  /** Who makes words of it; nobody, where the person did not turn it on. */
  receiver: Receiver | undefined;
  /** Is it kept when they spoke? */
  timed: boolean;
};

/**
 * `words`: empty where none were made. `take`: none where the person wants no times, nor of a reply that was given while
 * they still spoke.
 */
export type SaidAloud = { words: string; take?: Take; sound: Sound | undefined };

type Heard = { from: number; recording: Recording; recognising: Recognising | undefined };

/** One spoken reply: heard from where the employer ends, until the person says that it is finished. */
export function useSpokenTurn({ listening, recognition, theirs, language, receiver, timed }: Input) {
  const [words, setWords] = useState('');
  const [trouble, setTrouble] = useState<RecognitionTrouble>();
  const [said, setSaid] = useState<SaidAloud | 'finishing'>();
  const heard = useRef<Heard>(undefined);
  const turnEnded = useRef<number>(undefined);
  const theySpeak = theirs === 'speaking';
  const wasSpeaking = useRef(theySpeak);
  const drop = useCallback(() => {
    heard.current?.recording.drop();
    heard.current?.recognising?.drop();
    heard.current = undefined;
  }, []);
  const begin = useCallback(() => {
    setWords('');
    heard.current = {
      from: turnEnded.current ?? listening.now(),
      recording: listening.record(),
      recognising: receiver
        ? recognition.start({
            language,
            receiver,
            track: listening.track,
            onWords: ({ final, interim }) => setWords(`${final} ${interim}`.trim()),
            onTrouble: setTrouble,
          })
        : undefined,
    };
  }, [listening, language, receiver, recognition]);
  useEffect(() => {
    if (said !== undefined) return;
    turnEnded.current = undefined;
    if (theySpeak) return;
    // an answer is slow or quick only after words that were heard to their end
    if (wasSpeaking.current && theirs === 'said') turnEnded.current = listening.now();
    begin();
    return drop;
  }, [theySpeak, theirs, listening, said, begin, drop]);
  useEffect(() => {
    wasSpeaking.current = theySpeak;
  }, [theySpeak]);
  const sound = typeof said === 'object' ? said.sound : undefined;
  useEffect(() => () => sound?.drop(), [sound]);
  return {
    words,
    trouble,
    said,
    finish: async () => {
      const now = heard.current;
      if (!now) return setSaid({ words: '', sound: undefined });
      // what goes on is no longer this turn's
      heard.current = undefined;
      const speech = listening.speechSince(now.from).map(({ start, end }) => ({ start, end }));
      const due = turnEnded.current;
      const take = timed ? { take: { ...(due === undefined ? {} : { turnEnded: due }), speech } } : {};
      setSaid('finishing');
      const [recorded, made] = await Promise.all([now.recording.finish(), now.recognising?.stop() ?? '']);
      setSaid({ words: made.trim(), ...take, sound: recorded });
    },
    /** Says it once more; what was heard is gone. */
    again: () => setSaid(undefined),
    dropSound: () => setSaid((so) => (typeof so === 'object' ? { ...so, sound: undefined } : so)),
  };
}
