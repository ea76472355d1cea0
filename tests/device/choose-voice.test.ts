import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseVoice } from '../../src/device/choose-voice.ts';
import { ROLES } from '../../src/domain/library/ids.ts';

type Voice = SpeechSynthesisVoice;

const voice = (name: string, lang = 'en-US', more: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  default: false,
  ...more,
});
const REMOTE = { localService: false };
const DEFAULT = { default: true };

describe('the person’s own voice', () => {
  test.each<[string, Voice[], string | undefined]>([
    ['is none where the device has none', [], undefined],
    ['is none where only a remote one speaks the language', [voice('Google', 'en-US', REMOTE)], undefined],
    ['is none of another language', [voice('Anna', 'de-DE', DEFAULT)], undefined],
    ['is of the place first', [voice('Arthur', 'en-GB'), voice('Samantha')], 'Samantha'],
    ['is from elsewhere rather than none', [voice('Arthur', 'en-GB')], 'Arthur'],
    ['is the one chosen on the device', [voice('Alex'), voice('Samantha', 'en-US', DEFAULT)], 'Samantha'],
    ['is of the place rather than the one chosen', [voice('Ada'), voice('Bo', 'en-GB', DEFAULT)], 'Ada'],
    ['is never one for fun', [voice('Albert'), voice('Bad News'), voice('Samantha')], 'Samantha'],
    [
      'is no variant of another',
      [voice('English (America)+Andy'), voice('English (America)')],
      'English (America)',
    ],
    ['is one for fun rather than none', [voice('Zarvox')], 'Zarvox'],
    ['is found as Android writes it', [voice('Voice 1', 'en_US')], 'Voice 1'],
  ])('%s', (_, voices, name) => {
    expect(chooseVoice(voices, 'en-US')?.name).toBe(name);
  });
});

describe('the voice of someone who is called', () => {
  const FOUR = ['Alex', 'Fiona', 'Karen', 'Samantha'].map((name) => voice(name));

  test('is another than the person’s own', () => {
    const mine = chooseVoice(FOUR, 'en-US');
    for (const role of ROLES) expect(chooseVoice(FOUR, 'en-US', role)).not.toBe(mine);
  });

  test('is the same one where there is only one', () => {
    expect(chooseVoice([voice('Alex')], 'en-US', 'hr')?.name).toBe('Alex');
  });

  test('differs between those who hand the call on to each other', () => {
    const names = ['receptionist', 'hr', 'hiring-manager'] as const;
    expect(new Set(names.map((role) => chooseVoice(FOUR, 'en-US', role)?.name)).size).toBe(3);
  });

  test('is the same whichever way the browser lists them', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(FOUR, { minLength: FOUR.length }),
        fc.constantFrom(...ROLES, 'me' as const),
        (listed, speaker) => {
          expect(chooseVoice(listed, 'en-US', speaker)).toBe(chooseVoice(FOUR, 'en-US', speaker));
        },
      ),
    );
  });
});
