import { browserCamera, type Mirror } from '../../../src/device/camera.ts';
import { browserMicrophone, type Listening } from '../../../src/device/microphone.ts';
import type { Take } from '../../../src/device/take.ts';

/** What a test may ask of the page. Each thing is begun by a tap, as the browser wants it. */
export type VoicePage = {
  told: string[];
  levels: number[];
  listening?: Listening;
  take?: Take;
  mirror?: Mirror;
};

declare global {
  interface Window {
    voicePage: VoicePage;
  }
}

const page: VoicePage = { told: [], levels: [] };
window.voicePage = page;
const tell = (what: string) => page.told.push(what);

const onTap = (id: string, act: () => Promise<unknown>) =>
  document.getElementById(id)?.addEventListener('click', () => void act());

onTap('listen', async () => {
  const opened = await browserMicrophone().open({
    onLevel: (level) => page.levels.push(level),
    onSpeaking: (speaking) => tell(speaking ? 'speaks' : 'silent'),
    onRoomKnown: () => tell('room known'),
    onTakenAway: () => tell('taken away'),
  });
  if (typeof opened === 'string') return tell(opened);
  page.listening = opened;
  return tell('open');
});

onTap('look', async () => {
  const opened = await browserCamera().open({ onTakenAway: () => tell('taken away') });
  if (typeof opened === 'string') return tell(opened);
  const video = document.createElement('video');
  document.body.append(video);
  page.mirror = opened;
  return opened.showIn(video);
});
