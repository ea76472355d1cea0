import type { Invitation } from '../../../src/domain/partner/invitation.ts';

export const INVITATION: Invitation = {
  key: 'abcdefghijklmnopqrstuvwxy2',
  language: 'en',
  call: { id: 'front-desk-screens', hash: '0123456789ab' },
  facts: { employer: 'Northgate Foods', position: 'line cook', name: 'Ana Morales' },
  words: [
    { moment: 'greet', says: 'Hello, my name is Ana Morales.' },
    { moment: 'reason', says: "I'm calling about my application for the line cook job. Мир 🙂" },
    { response: 'gk-whats-it-about', says: 'It is about my application.' },
  ],
  seed: 1234567,
};
