import { browserCamera, type Camera } from './camera.ts';
import { browserMicrophone, type Microphone } from './microphone.ts';
import { browserRecognition, type Recognition } from './recognition.ts';

/** What hears and sees the person. Loaded when it is first wanted, before the tap that opens any of it. */
export type Hearing = { microphone: Microphone; recognition: Recognition; camera: Camera };

export const browserHearing = (): Hearing => ({
  microphone: browserMicrophone(),
  recognition: browserRecognition(),
  camera: browserCamera(),
});
