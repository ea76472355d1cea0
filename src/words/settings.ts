export const SETTINGS = {
  title: 'Settings',
  look: 'How it looks',
  theme: 'Light or dark',
  themes: { system: 'Like this device', light: 'Light', dark: 'Dark' },
  textSize: 'Size of the words',
  textSizes: { normal: 'Normal', large: 'Large', largest: 'Very large' },
  paper: 'Paper in your printer',
  papers: { auto: 'The usual one here', letter: 'Letter (US, Canada)', a4: 'A4 (most other places)' },
  words: 'Your words',
  pace: 'How fast you speak, in words a minute',
  paceNote: 'Most people say 130 to 180. It is only used to show how long your words take.',
  ideas: 'Show all ideas about my words again',
  me: 'About you',
  meNote: 'These go into your words. They stay on this device.',
  keep: 'Keep your words safe',
  keepNote:
    'Everything is on this device only. A file is the way to another device, and the way back if this one breaks.',
  keepNoteMemory: 'Nothing is kept on this computer. Save a file to take your words with you.',
  save: 'Save everything to a file',
  savedOn: (day: string) => `Last saved to a file on ${day}.`,
  neverSaved: 'Not saved to a file yet.',
  restore: 'Bring back a file',
  restoreFound: 'This file holds:',
  restoreGo: 'Add these to what is here',
  restoreNot: 'Leave it',
  restored: 'Done. Your words are back.',
  notRead: (file: string) => `${file} could not be read. Nothing here was changed. Choose it once more.`,
  notRestored: 'The file could not be brought back. What was here is safe. Try once more.',
  nothingNew: 'Everything in this file is here already.',
  cancel: 'Go back',
  share: 'Is this a shared computer?',
  shareNote:
    'Callback can keep nothing here: your words are gone when you finish. What is on this computer already stays as it is.',
  shareGo: 'Keep nothing here',
  wipe: 'Remove everything from this device',
  wipeAsk: 'Remove everything?',
  wipeNote:
    'Your jobs, words and practice calls are taken off this device. You cannot undo this. You may want to save them to a file first.',
  wipeGo: 'Remove everything',
  notWiped: 'Not everything could be removed. Close the other tabs of Callback and try once more.',
  wiped: 'Done. Nothing of yours is left on this device.',
  setAside: (count: number) =>
    count === 1
      ? 'One thing stored here could not be read. It is set aside, not lost.'
      : `${count} things stored here could not be read. They are set aside, not lost.`,
  setAsideSave: 'Save them to a file',
};

export const FINISH = {
  title: 'Finish',
  lead: 'Nothing was kept on this computer.',
  take: 'Take it with me',
  takeNote: 'A file with everything. Put it on a memory stick, or send it to yourself.',
  wipe: 'Wipe',
  wipeNote: 'This takes your words off this page. Then it is ready for the next person.',
  done: 'Done. Nothing of yours is left here.',
  again: 'Start again',
};
