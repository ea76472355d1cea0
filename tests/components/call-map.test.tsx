import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CallMap } from '../../src/components/call-map.tsx';
import { mapOf } from '../../src/domain/library/edit/map-of.ts';
import { newCall } from '../../src/domain/library/edit/new-call.ts';

const file = newCall({ title: 'A', about: 'B', hello: 'C', coach: 'D', goodbye: 'E' });

test('Tab comes to one turn of the map, the arrows to the next, and Tab leaves it', async () => {
  render(
    <>
      <CallMap label="Map" map={mapOf(file)} first="pickup">
        {(id, tabIndex) => (
          <a href={`#${id}`} tabIndex={tabIndex}>
            {id}
          </a>
        )}
      </CallMap>
      <button type="button">After</button>
    </>,
  );
  const user = userEvent.setup();
  await user.tab();
  expect(screen.getByRole('link', { name: 'pickup' })).toHaveProperty('tabIndex', 0);
  expect(document.activeElement?.textContent).toBe('pickup');
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement?.textContent).toBe('goodbye');
  await user.tab();
  expect(document.activeElement?.textContent).toBe('After');
});
