import { expect, test } from 'vitest';
import { orderOpenings } from '../../../src/domain/calls/order-openings.ts';

test('easy ones come first, then good ones, then dreams, each in the order they were added', () => {
  const openings = [
    { id: 'a', interest: 'dream' },
    { id: 'b', interest: 'good' },
    { id: 'c', interest: 'easy' },
    { id: 'd', interest: 'good' },
    { id: 'e', interest: 'easy' },
  ] as const;
  expect(orderOpenings(openings).map(({ id }) => id)).toEqual(['c', 'e', 'b', 'd', 'a']);
});

test('the list that was given is left as it was', () => {
  const openings = [{ interest: 'dream' }, { interest: 'easy' }] as const;
  orderOpenings(openings);
  expect(openings[0].interest).toBe('dream');
});
