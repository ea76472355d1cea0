import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phoneFormats } from '../../../src/content/phone-formats.ts';
import { groupNumber } from '../../../src/domain/script/group-number.ts';
import { HOSTILE } from './hostile-values.ts';

describe('a number that was typed without gaps is said as in its country', () => {
  test.each([
    ['3125550187', 'US', '312 555 0187'],
    ['13125550187', 'US', '1 312 555 0187'],
    ['+13125550187', 'GB', '+1 312 555 0187'],
    ['02079460958', 'GB', '020 7946 0958'],
    ['+442079460958', undefined, '+44 20 7946 0958'],
    ['03012345678', 'DE', '030 12345678'],
    ['0142685300', 'FR', '01 42 68 53 00'],
    ['9876543210', 'IN', '98765 43210'],
    ['+919876543210', 'US', '+91 98765 43210'],
    ['08012345678', 'NG', '0801 234 5678'],
    ['+5511987654321', 'US', '+55 11 98765 4321'],
    [' 3125550187 ', 'US', '312 555 0187'],
  ])('%s in %s is %s', (typed, region, said) => {
    expect(groupNumber(typed, region, phoneFormats)).toBe(said);
  });
});

describe('nothing is guessed', () => {
  test.each([
    // the person's own groups
    ['(312) 555-0187', 'US'],
    ['312.555.0187', 'US'],
    ['0 20 79 46 09 58', 'GB'],
    // no such number there, no country known, no country at all
    ['03012345678', 'US'],
    ['0142685300', 'US'],
    ['3125550187', undefined],
    ['3125550187', 'XX'],
    ['3125550187', 'constructor'],
    // what would need other digits
    ['00442079460958', 'GB'],
    ['5550187', 'US'],
    ['+999999999999', 'US'],
    ['112', 'DE'],
    ['ask at the desk', 'US'],
    ['٣١٢٥٥٥٠١٨٧', 'US'],
    ['', 'US'],
  ])('"%s" in %s stays as it was typed', (typed, region) => {
    expect(groupNumber(typed, region, phoneFormats)).toBe(typed);
  });

  const typed = fc.oneof(fc.stringMatching(/^\+?\d{7,15}$/), fc.constantFrom(...HOSTILE));
  const region = fc.constantFrom('US', 'GB', 'DE', 'IN', 'BR', 'JP', 'RU', 'AR', undefined);

  test('no digit is added, lost or moved, whatever was typed', () => {
    fc.assert(
      fc.property(typed, region, (number, where) => {
        const said = groupNumber(number, where, phoneFormats);
        expect(said.replaceAll(' ', '')).toBe(said === number ? said.replaceAll(' ', '') : number.trim());
      }),
      { numRuns: 1000 },
    );
  });
});
