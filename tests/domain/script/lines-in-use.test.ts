import { expect, test } from 'vitest';
import type { Facts } from '../../../src/domain/library/ids.ts';
import { linesInUse } from '../../../src/domain/script/lines-in-use.ts';
import type { Draft } from '../../../src/domain/script/script.ts';

const draft: Draft = {
  style: 'plain',
  lines: [
    { id: 'always', moment: 'greet', parts: [] },
    { id: 'known', moment: 'ask-person', parts: [], onlyIf: 'contact' },
    { id: 'unknown', moment: 'ask-person', parts: [], onlyIf: 'no-contact' },
    { id: 'strong', moment: 'fit-line', parts: [], onlyIf: 'strength' },
  ],
};

test.each<[Facts, string]>([
  [{}, 'always unknown'],
  [{ contact: 'Lee' }, 'always known'],
  [{ contact: ' \n' }, 'always unknown'],
  [{ contact: 'Lee', strength: 'I am quick.' }, 'always known strong'],
  [{ contact: '', strength: '0' }, 'always unknown strong'],
])('with %o the lines are %s', (facts, ids) => {
  expect(
    linesInUse(draft, facts)
      .map(({ id }) => id)
      .join(' '),
  ).toBe(ids);
});
