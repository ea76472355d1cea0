import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dialNumber } from '../../../src/domain/calls/dial-number.ts';

test.each([
  ['555 0100', '', 'tel:5550100'],
  ['(555) 010-0199', '', 'tel:5550100199'],
  ['+1 555.010.0199', '', 'tel:+15550100199'],
  ['+44 (0)20 7946 0958', '', 'tel:+442079460958'],
  ['(020) 7946 0958', '', 'tel:02079460958'],
  ['030/1234567', '', 'tel:0301234567'],
  ['555 0100', '12', 'tel:5550100,12'],
  ['555 0100', 'ext. 12', 'tel:5550100,12'],
  ['555 0100 x 12', '', 'tel:5550100,12'],
  ['555 0100 ext. 12', '34', 'tel:5550100,34'],
  ['555 0100, ask for Dana', '', 'tel:5550100'],
  ['Dana: 555 0100', '', 'tel:5550100'],
  ['02079460958 / 02079460959', '', 'tel:02079460958'],
  ['٠١٢٣٤٥٦', '', 'tel:0123456'],
  ['５５５ ０１００', '', 'tel:5550100'],
  ['112', '', 'tel:112'],
])('"%s" with the extension "%s" dials %s', (typed, extension, tel) => {
  expect(dialNumber(typed, extension)).toBe(tel);
});

test.each(['', '  ', 'unknown', 'room 12', '+', '<script>', '12345678901234567890'])(
  '"%s" is no number to dial',
  (typed) => {
    expect(dialNumber(typed)).toBeUndefined();
  },
);

test('whatever is typed, only digits, one plus and one pause are dialled', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (typed, extension) => {
      expect(dialNumber(`${typed}555 0100`, extension) ?? 'tel:123').toMatch(/^tel:\+?\d{3,15}(,\d+)?$/);
    }),
  );
});
