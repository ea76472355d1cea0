import { sayAll } from './say.ts';
/** What stands on every page. */
export const SHELL = sayAll({
  name: 'Callback',
  skip: 'Skip to the page',
  mainNav: 'Main',
  today: 'Today',
  myCalls: 'My calls',
  settings: 'Settings',
  finish: 'Finish',
  noOneIsCalled: 'No one is called',
  opening: 'One moment.',
  notFound: 'There is nothing at this address.',
  notFoundAdvice: 'It may have been removed, or the link was cut short. What you wrote is safe.',
  toToday: 'Go to Today',
  refused:
    'This browser does not let Callback keep anything, so your words are gone when you close this page. Save them to a file before you go.',
  newer:
    'This device holds words from a newer Callback. They are safe, but this page cannot open them: close it and open Callback again. Until then nothing is kept here.',
  full: 'This device has no room left, so the last changes are not kept. Everything still works. Save it to a file now.',
  blocked:
    'Callback is open in another tab that is older than this one. Close that tab and open this page again. Until then nothing is kept here.',
  gone: 'What was stored here was removed by this browser. Your words are still on this page. Save them to a file now.',
  failed: 'The last changes could not be kept on this device. Everything still works. Save it to a file now.',
  saveFile: 'Save to a file',
  crashed: 'Something went wrong on this page.',
  crashedAdvice:
    'What you wrote is safe on this device. Open the page again. If it happens twice, go to Today.',
  missingChunk:
    'This page could not be loaded. Check your connection and open it again. What you wrote is safe.',
  reload: 'Open it again',
});
