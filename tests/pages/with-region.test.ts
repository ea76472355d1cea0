import { expect, test } from 'vitest';
import { regionOf } from '../../src/pages/region-of.ts';
import { withRegion } from '../../src/pages/with-region.ts';

test('the region that was chosen comes before the browser’s, and the language stays', () => {
  const languages = withRegion(['es-MX', 'en'], 'GB');
  expect(languages[0]).toBe('es-GB');
  expect(regionOf(languages)).toBe('GB');
});

test('where none was chosen, or the browser names no language, there is still one answer', () => {
  expect(withRegion(['en-GB'], undefined)).toEqual(['en-GB']);
  expect(regionOf(withRegion([], 'US'))).toBe('US');
});
