import { aboveRoom } from './above-room.ts';
import { cutFrames } from './cut-frames.ts';
import { findSpeech, type Speech } from './find-speech.ts';
import { type Frame, STEP_MS } from './frame.ts';
import { type RoomFloor, roomFloor } from './room-floor.ts';
import { toSpeechRate } from './to-speech-rate.ts';
import { withoutHum } from './without-hum.ts';

/** What is heard; times in ms since the first sample. `level`: 0 to 1, for a meter. */
export type Heard = Speech | { kind: 'level'; level: number } | { kind: 'room-known' };

/** For so long the room is listened to before anything is said about speech. */
export const ROOM_MS = 2_000;
/** A microphone that is just being turned on gives nothing at all, which is no room. So many frames of it are passed over. */
const NOTHING = 1e-5;
const NOTHING_AT_MOST = 300;
/** Above the room for sure (`aboveRoom`), and as like itself as a voice is (`voicing`), also in a loud room. */
const SOUNDS = 0.08;
const VOICE = 0.42;
/** A frame is judged with so many before and after it. */
const AROUND = 3;
/** Frames from one level to the next. */
const LEVEL_EVERY = 5;
/** The quietest level of the meter, in dB below full scale. */
const QUIETEST = -60;

/** Takes a microphone's samples of a rate in Hz, in pieces of any length, and tells who speaks when. */
export function hearSpeech(rate: number): (samples: Float32Array) => Heard[] {
  const slower = toSpeechRate(rate);
  const clean = withoutHum(slower.rate);
  const cut = cutFrames(slower.rate);
  const judge = judgeFrames();
  const levelOf = levels();
  return (samples) =>
    cut(clean(slower.take(samples))).flatMap((frame) => [...levelOf(frame), ...judge(frame)]);
}

/** Judges each frame by the room; those of the first two seconds once the room is known. */
function judgeFrames(): (frame: Frame) => Heard[] {
  const find = findSpeech();
  const room: Frame[] = [];
  let floor: RoomFloor | undefined;
  let nothing = 0;
  let near: { frame: Frame; above: number }[] = [];
  let speaking = false;
  const judge = (frame: Frame, { bands, follow }: RoomFloor): Speech[] => {
    const above = aboveRoom(frame.bands, bands);
    near = [...near.slice(-2 * AROUND), { frame, above }];
    const mean = near.reduce((sum, each) => sum + each.above, 0) / near.length;
    const sounds = mean > SOUNDS;
    follow(frame, { speaking: speaking || sounds, voiced: above > SOUNDS && frame.voicing > VOICE });
    const middle = near.at(-1 - AROUND)?.frame;
    const told = middle ? find({ at: middle.at, sounds, voiced: middle.voicing > VOICE }) : [];
    const last = told.at(-1);
    if (last) speaking = last.kind !== 'ended';
    return told;
  };
  return (frame) => {
    if (floor) return judge(frame, floor);
    if (frame.loudness < NOTHING && nothing < NOTHING_AT_MOST) {
      nothing += 1;
      return [];
    }
    room.push(frame);
    if (room.length * STEP_MS < ROOM_MS) return [];
    const known = roomFloor(room);
    floor = known;
    return [{ kind: 'room-known' }, ...room.flatMap((each) => judge(each, known))];
  };
}

/** The loudest of every few frames, by ear: each step of the meter is as much louder as the one before. */
function levels(): (frame: Frame) => Heard[] {
  let loudest = 0;
  let count = 0;
  return ({ loudness }) => {
    loudest = Math.max(loudest, loudness);
    count += 1;
    if (count < LEVEL_EVERY) return [];
    const level = 1 - (20 * Math.log10(Math.max(loudest, 1e-6))) / QUIETEST;
    loudest = 0;
    count = 0;
    return [{ kind: 'level', level: Math.min(1, Math.max(0, level)) }];
  };
}
