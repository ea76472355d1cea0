import { sayAll } from './say.ts';

/** The camera as a reader of codes. */
export const SCAN = sayAll({
  open: 'Scan codes with the camera',
  close: 'Close the camera',
  note: 'Hold one code after the other before the camera. Nothing is recorded or sent.',
  label: 'What the camera sees',
});
