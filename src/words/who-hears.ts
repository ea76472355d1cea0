import { sayAll } from './say.ts';
/** Who would make words of a voice, and who would receive the sound for it. Said before anything is turned on. */
export const WHO_HEARS = sayAll({
  ask: 'Turn my voice into words',
  title: 'Who hears you?',
  local: 'This device makes the words by itself. Your voice is not sent to anyone.',
  'browser-maker':
    'This browser sends the sound of your voice to the company that makes the browser, and gets the words back. In Chrome that is Google, in Safari it is Apple, in Edge it is Microsoft. Callback itself receives nothing and keeps no sound.',
  install:
    'This device can make the words by itself, once it has fetched the language from the company that makes the browser. After that, your voice is not sent to anyone.',
  none: 'This browser cannot make words of a voice. Say your line, then tell what it was.',
  notInstalled: 'The language could not be fetched.',
  fetching: 'Fetching the language.',
  on: 'Turn it on',
  fetch: 'Fetch it and turn it on',
  not: 'Not now',
  off: 'Stop turning my voice into words',
  nowLocal: 'This device makes the words. No one else hears you.',
  nowMaker: 'This browser sends the sound to the company that makes it. Callback keeps no sound.',
});
