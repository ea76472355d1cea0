import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { loadGraph } from '../../../src/content/load-graph.ts';
import { type World, WorldProvider } from '../../../src/device/world.tsx';
import { parseSay } from '../../../src/domain/library/parse-say.ts';
import { beginRehearsal } from '../../../src/domain/rehearsal/begin-rehearsal.ts';
import { RehearsePage } from '../../../src/pages/rehearse/rehearse-page.tsx';
import { paths } from '../../../src/paths.ts';
import { memoryStorage } from '../../../src/storage/memory-storage.ts';
import type { Settings } from '../../../src/storage/settings.ts';
import { openOwn } from '../../../src/stores/open-own.ts';
import { SessionProvider } from '../../../src/stores/session-context.tsx';
import { speechFor } from '../../../src/words/speech-for.ts';
import { worldForTests } from '../../device/world-for-tests.ts';

const FACTS = { name: 'Ana Morales', employer: 'Northgate Foods', position: 'line cook' };

/** A practice call at its first turn, as the person meets it. */
export async function openCall(
  over: Partial<World> = {},
  settings: Partial<Settings> = {},
  mainButton = 'I said it',
) {
  const world = worldForTests(over);
  let made = 0;
  const session = await openOwn('memory', {
    now: world.now,
    newId: () => `id${++made}`,
    openStorage: async () => memoryStorage(),
  });
  const own = session.own.getState();
  own.changeSettings(settings);
  const openingId = own.addOpening({
    facts: { employer: FACTS.employer, position: FACTS.position },
    adSays: 'unknown',
    via: 'direct',
    place: 'restaurant',
    interest: 'good',
    noCalls: false,
    notes: '',
  });
  own.setMyFact('name', FACTS.name);
  const greet = { id: 'l1', moment: 'greet' as const, parts: parseSay('Hello, this is *{{name}}*.').parts };
  const scriptId = own.addScript({
    openingId,
    goal: 'confirm-receipt',
    channels: { call: { style: 'plain', lines: [greet] } },
    answers: [],
  });
  const { graph, hash } = await loadGraph('en', 'friendly-reception', 'en');
  const start = {
    scriptId,
    scenario: { id: graph.id, hash },
    facts: FACTS,
    options: { seed: 1, surprises: 'none' as const },
  };
  const id = own.addRehearsal(beginRehearsal(start, graph, speechFor(world.today())));
  const page = (
    <WorldProvider value={world}>
      <SessionProvider value={session}>
        <MemoryRouter initialEntries={[paths.rehearse(id)]}>
          <Suspense>
            <Routes>
              <Route path="/rehearse/:rehearsalId" element={<RehearsePage />} />
            </Routes>
          </Suspense>
        </MemoryRouter>
      </SessionProvider>
    </WorldProvider>
  );
  const view = await act(async () => render(page));
  await screen.findByRole('button', { name: mainButton }, { timeout: 10_000 });
  return { ...view, session, rehearsal: () => session.own.getState().rehearsals[id] };
}

export const caption = () => document.querySelector('#caption')?.textContent ?? '';
export const button = (name: string) => screen.getByRole('button', { name });
export const tap = (name: string) => userEvent.click(button(name));
export const settle = () => act(async () => {});
