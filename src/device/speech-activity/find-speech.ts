import { STEP_MS } from './frame.ts';

/** A frame as it was judged. `sounds`: something is there besides the room. `voiced`: and it repeats as a voice does. */
export type Judged = { at: number; sounds: boolean; voiced: boolean };

/** Times in ms. Each is told once it is certain: `began` a little after `at`, `ended` 0.3 s after `end` at least. */
export type Speech =
  | { kind: 'began'; at: number }
  | { kind: 'goes-on'; end: number }
  | { kind: 'ended'; start: number; end: number };

/** Sound of fewer frames than this is a crackle. */
const SHORTEST = 3;
/** Frames with a voice that make sound speech: a click, a cough or paper has fewer. */
const VOICED = 4;
/** Sounds further apart, in ms, do not belong together: the longest closing of the lips within a word. */
const WORD_GAP = 120;
/** A hiss belongs to a voice that follows, or went before, within this many ms. */
const HISS_BEFORE = 400;
const HISS_AFTER = 350;
/** Speech goes on over gaps shorter than this, in ms. */
const HANGOVER_MS = 300;
/** How long, in ms, a sound may take to show whether it is a voice. */
const UNDECIDED = 900;
/** How far apart it is told that speech goes on, in ms. */
const GOES_ON_MS = 50;

/** Sounds that follow each other closely. */
type Sounds = { start: number; end: number; voiced: number; firstVoice: number; lastVoice: number };

/** Takes the frames one by one and tells when speech begins, goes on and ends. */
export function findSpeech(): (frame: Judged) => Speech[] {
  let run = 0;
  let sounds: Sounds | undefined;
  let spoken: Spoken | undefined;
  return (frame) => {
    const told: Speech[] = [];
    const end = ({ start, end }: Spoken) => told.push({ kind: 'ended', start, end });
    run = frame.sounds ? run + 1 : 0;
    if (run >= SHORTEST) {
      sounds = withFrame(sounds, frame, run);
      const next = withSounds(spoken, sounds);
      if (spoken && next?.start !== spoken.start) end(spoken);
      if (next) told.push(...news(spoken, next));
      spoken = next;
    }
    if (sounds && frame.at - sounds.end > WORD_GAP) sounds = undefined;
    if (spoken && frame.at - spoken.end > (mayGoOn(spoken, sounds) ? UNDECIDED : HANGOVER_MS)) {
      end(spoken);
      spoken = undefined;
      // what still sounds is no voice any more
      if (sounds && sounds.voiced >= VOICED) sounds = undefined;
    }
    return told;
  };
}

function withFrame(before: Sounds | undefined, { at, voiced }: Judged, run: number): Sounds {
  const end = at + STEP_MS / 2;
  const start = before?.start ?? at - (run - 1) * STEP_MS - STEP_MS / 2;
  const { voiced: count, firstVoice, lastVoice } = before ?? { voiced: 0, firstVoice: at, lastVoice: at };
  if (!voiced) return { start, end, voiced: count, firstVoice, lastVoice };
  return { start, end, voiced: count + 1, firstVoice: count === 0 ? at : firstVoice, lastVoice: at };
}

/** Speech, and until when it was told that it goes on. */
type Spoken = { start: number; end: number; told: number };

/** Sounds that turned out to be a voice make speech, or make it longer. */
function withSounds(spoken: Spoken | undefined, sounds: Sounds): Spoken | undefined {
  if (sounds.voiced < VOICED) return spoken;
  const start = Math.max(sounds.start, sounds.firstVoice - HISS_BEFORE);
  const end = Math.min(sounds.end, sounds.lastVoice + HISS_AFTER);
  if (!spoken || start - spoken.end >= HANGOVER_MS) return { start, end, told: start };
  return { ...spoken, end, told: end - spoken.told < GOES_ON_MS ? spoken.told : end };
}

function news(before: Spoken | undefined, { start, end, told }: Spoken): Speech[] {
  if (before?.start !== start) return [{ kind: 'began', at: start }];
  return before.told === told ? [] : [{ kind: 'goes-on', end }];
}

/** A sound that began in time, and may yet turn out to be a voice. */
const mayGoOn = ({ end }: Spoken, sounds: Sounds | undefined): boolean =>
  sounds !== undefined && sounds.voiced < VOICED && sounds.start - end < HANGOVER_MS;
