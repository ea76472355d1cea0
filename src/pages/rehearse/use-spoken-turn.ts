import { useCallback, useEffect, useRef, useState } from 'react';
import type { Listening } from '../../device/microphone.ts';
import type { Receiver, Recognising, Recognition, RecognitionTrouble } from '../../device/recognition.ts';
import type { Recording, Take as Sound } from '../../device/take.ts';
import type { Take } from '../../domain/rehearsal/rehearsal.ts';

type Input = {
  listening: Listening;
  recognition: Recognition;
  /** The employer is speaking. What the microphone hears until then is not the person. */
  theySpeak: boolean;
  language: string;
  /** Who makes words of it; nobody, where the person did not turn it on. */
  receiver: Receiver | undefined;
};

/** `words`: empty where none were made. `take`: nothing is known of a reply that was given while they still spoke. */
export type SaidAloud = { words: string; take?: Take; sound: Sound | undefined };

type Heard = { from: number; recording: Recording; recognising: Recognising | undefined };

/** One spoken reply: heard from where the employer ends, until the person says that it is finished. */
export function useSpokenTurn({ listening, recognition, theySpeak, language, receiver }: Input) {
  const [words, setWords] = useState('');
  const [trouble, setTrouble] = useState<RecognitionTrouble>();
  const [said, setSaid] = useState<SaidAloud | 'finishing'>();
  const heard = useRef<Heard>(undefined);
  const turnEnded = useRef<number>(undefined);
  const theySpoke = useRef(theySpeak);
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
    if (theySpeak) {
      theySpoke.current = true;
      return;
    }
    if (theySpoke.current) turnEnded.current = listening.now();
    theySpoke.current = false;
    begin();
    return drop;
  }, [theySpeak, listening, said, begin, drop]);
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
      const take = { ...(turnEnded.current === undefined ? {} : { turnEnded: turnEnded.current }), speech };
      setSaid('finishing');
      const [recorded, made] = await Promise.all([now.recording.finish(), now.recognising?.stop() ?? '']);
      setSaid({ words: made.trim(), take, sound: recorded });
    },
    /** Says it once more; what was heard is gone. */
    again: () => {
      turnEnded.current = undefined;
      setSaid(undefined);
    },
    dropSound: () => setSaid((so) => (typeof so === 'object' ? { ...so, sound: undefined } : so)),
  };
}
