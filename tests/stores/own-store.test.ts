import { beforeEach, describe, expect, test } from 'vitest';
import type { Speech } from '../../src/domain/script/speech.ts';
import { createOwnStore } from '../../src/stores/own-store.ts';
import { NOTHING_OWNED, type Owned } from '../../src/stores/owned.ts';
import {
  call,
  me,
  opening,
  rehearsal,
  rowsForTests,
  scenario,
  script,
  settings,
  template,
} from '../storage/rows-for-tests.ts';

const speech: Speech = { locale: 'en', today: '2026-11-20', blank: (fact) => `______ (${fact})` };
const facts = { name: 'Amina Diallo', employer: 'Delgado Foods', appliedOn: '2026-W47' };

const start: Owned = {
  me,
  settings,
  openings: { [opening.id]: opening, opening2: { ...opening, id: 'opening2' } },
  scripts: { [script.id]: script, script2: { ...script, id: 'script2', openingId: 'opening2' } },
  rehearsals: { [rehearsal.id]: rehearsal, other: { ...rehearsal, id: 'other', scriptId: 'script2' } },
  calls: { [call.id]: call },
  scenarios: {},
  templates: {},
};

let time = 0;
let made = 0;
const open = (from = start) => createOwnStore({ start: from, now: () => time, newId: () => `new${++made}` });

beforeEach(() => {
  time = 1_000;
  made = 0;
});

describe('what the person owns', () => {
  test('a fact about me is set as typed, and the row is stamped', () => {
    const own = open();
    own.getState().setMyFact('name', 'Amina ');
    expect(own.getState().me).toEqual({ ...me, changedAt: 1_000, facts: { ...me.facts, name: 'Amina ' } });
  });

  test('an emptied fact is a fact not known', () => {
    const own = open();
    own.getState().setMyFact('phone', '');
    own.getState().setOpeningFact('opening1', 'employer', '');
    expect(own.getState().me.facts).toEqual({ name: 'Amina Diallo' });
    expect(own.getState().openings.opening1?.facts).not.toHaveProperty('employer');
  });

  test('each change stamps a row later than the one before, also when the clock is set back', () => {
    const own = open();
    own.getState().setMyFact('name', 'A');
    time = 10;
    own.getState().setMyFact('name', 'B');
    expect(own.getState().me.changedAt).toBe(1_001);
  });

  test('only the row that was changed is another one', () => {
    const own = open();
    own.getState().changeOpening('opening1', { interest: 'easy' });
    const { openings, scripts, rehearsals } = own.getState();
    expect(openings.opening1?.interest).toBe('easy');
    expect(openings.opening2).toBe(start.openings.opening2);
    expect(scripts).toBe(start.scripts);
    expect(rehearsals).toBe(start.rehearsals);
  });

  test('a job that was put away is brought back as it was', () => {
    const own = open();
    own.getState().changeOpening('opening1', { putAway: '2026-11-20' });
    own.getState().bringBackOpening('opening1');
    own.getState().bringBackOpening('gone');
    expect(own.getState().openings.opening1).toEqual({ ...opening, changedAt: 1_001 });
    expect(Object.keys(own.getState().openings)).toEqual(['opening1', 'opening2']);
  });

  test('a new opening, script and rehearsal get an id and a time of their own', () => {
    const own = open(NOTHING_OWNED);
    const openingId = own.getState().addOpening(opening);
    const scriptId = own.getState().addScript({ ...script, openingId });
    const rehearsalId = own.getState().addRehearsal({ ...rehearsal, scriptId });
    expect([openingId, scriptId, rehearsalId]).toEqual(['new1', 'new2', 'new3']);
    expect(own.getState().scripts).toEqual({
      new2: { ...script, id: 'new2', openingId: 'new1', changedAt: 1_000 },
    });
  });

  test('an opening goes with its scripts and their rehearsals, and no other goes', () => {
    const own = open();
    own.getState().removeOpening('opening1');
    const { openings, scripts, rehearsals } = own.getState();
    expect([Object.keys(openings), Object.keys(scripts), Object.keys(rehearsals)]).toEqual([
      ['opening2'],
      ['script2'],
      ['other'],
    ]);
  });

  test('an action on what another tab removed changes nothing', () => {
    const own = open();
    own.getState().changeOpening('away', { notes: 'x' });
    own.getState().setOpeningFact('constructor', 'employer', 'x');
    own.getState().changeScript('away', () => script);
    own.getState().changeRehearsal('away', rehearsal);
    own.getState().removeOpening('away');
    expect(own.getState()).toMatchObject(start);
  });
});

describe('an address that is called like a part of the language leads to no row', () => {
  test.each<[string, (own: ReturnType<ReturnType<typeof open>['getState']>) => void]>([
    ['at the beginning', () => {}],
    [
      'after rows were added',
      (own) => [own.addOpening(opening), own.addScript(script), own.addRehearsal(rehearsal)],
    ],
    ['after rows came from elsewhere', (own) => own.replaceRows(rowsForTests())],
    [
      'after a row was changed',
      (own) => {
        own.replaceRows(rowsForTests());
        own.changeOpening('opening1', { noCalls: true });
        own.changeScript('script1', () => script);
        own.changeRehearsal('rehearsal1', rehearsal);
      },
    ],
    [
      'after a row was removed',
      (own) => {
        own.replaceRows(rowsForTests());
        own.removeOpening('opening1');
      },
    ],
  ])('%s', (_name, act) => {
    const own = open(NOTHING_OWNED);
    act(own.getState());
    const { openings, scripts, rehearsals } = own.getState();
    for (const id of ['constructor', 'toString', '__proto__'])
      expect([openings[id], scripts[id], rehearsals[id]]).toEqual([undefined, undefined, undefined]);
  });
});

describe('editing words', () => {
  test('an edited line keeps its facts', () => {
    const own = open();
    own.getState().editLine('script1', 'call', 'l1', 'Hello, my name is Amina Diallo', facts, speech);
    expect(own.getState().scripts.script1?.channels.call?.lines[0]?.parts).toEqual([
      { text: 'Hello, my name is ' },
      { fact: 'name', cue: true },
    ]);
  });

  test('an edited answer leaves the others alone', () => {
    const own = open();
    own.getState().editAnswer('script1', 'a1', 'Hello there.', facts, speech);
    own.getState().editAnswer('script1', 'a9', 'Never said.', facts, speech);
    const said = own
      .getState()
      .scripts.script1?.answers.map(({ parts }) => parts.map((p) => 'text' in p && p.text));
    expect(said?.flat().join('')).toBe('Hello there.');
  });

  test('the subject of an e-mail is edited like a line', () => {
    const own = open();
    own.getState().editSubject('script1', 'email', 'My application, Amina Diallo', facts, speech);
    expect(own.getState().scripts.script1?.channels.email?.subject).toEqual([
      { text: 'My application, ' },
      { fact: 'name' },
    ]);
  });

  test('a channel without a draft stays without one', () => {
    const own = open();
    own.getState().editLine('script1', 'visit', 'l1', 'Hello', facts, speech);
    expect(own.getState().scripts.script1?.channels).toEqual(script.channels);
  });
});

describe('rows from elsewhere', () => {
  test('they are taken as they are, without a new stamp', () => {
    const own = open();
    const theirs = { ...opening, notes: 'From the other tab', changedAt: 5 };
    own.getState().replaceRows({ openings: [theirs] });
    expect(own.getState().openings.opening1).toBe(theirs);
  });

  test('what was removed there is removed here; me and settings begin again', () => {
    const own = open();
    own.getState().replaceRows({}, [
      { store: 'me', id: 'me' },
      { store: 'settings', id: 'settings' },
      { store: 'scripts', id: 'script1' },
    ]);
    expect(own.getState().me).toBe(NOTHING_OWNED.me);
    expect(own.getState().settings).toBe(NOTHING_OWNED.settings);
    expect(Object.keys(own.getState().scripts)).toEqual(['script2']);
  });
});

describe('each action is one change of the store', () => {
  type Act = (own: ReturnType<ReturnType<typeof open>['getState']>) => unknown;
  test.each<[string, Act]>([
    ['a fact about me', (own) => own.setMyFact('name', 'Bo')],
    ['a new opening', (own) => own.addOpening(opening)],
    ['a fact of an opening', (own) => own.setOpeningFact('opening1', 'employer', 'Acme')],
    ['a changed opening', (own) => own.changeOpening('opening1', { noCalls: true })],
    ['a removed opening', (own) => own.removeOpening('opening1')],
    ['a new script', (own) => own.addScript(script)],
    ['a changed script', (own) => own.changeScript('script1', () => script)],
    ['an edited line', (own) => own.editLine('script1', 'call', 'l1', 'Hello', facts, speech)],
    ['an edited answer', (own) => own.editAnswer('script1', 'a1', 'Hi', facts, speech)],
    ['an edited subject', (own) => own.editSubject('script1', 'email', 'Hi', facts, speech)],
    ['a new rehearsal', (own) => own.addRehearsal(rehearsal)],
    ['a changed rehearsal', (own) => own.changeRehearsal('rehearsal1', rehearsal)],
    ['changed settings', (own) => own.changeSettings({ theme: 'light' })],
    ['rows from elsewhere', (own) => own.replaceRows({ me: [me] }, [{ store: 'scripts', id: 'script1' }])],
  ])('%s', (_name, act) => {
    const own = open();
    const seen: Owned[] = [];
    own.subscribe((state) => seen.push(state));
    act(own.getState());
    expect(seen).toHaveLength(1);
  });

  test('and leaves what was there before as it was', () => {
    const before = structuredClone(start);
    const own = open();
    own.getState().editLine('script1', 'call', 'l1', 'Hello', facts, speech);
    own.getState().setOpeningFact('opening1', 'employer', '');
    own.getState().changeSettings({ theme: 'light' });
    own.getState().removeOpening('opening1');
    expect(start).toEqual(before);
  });
});

describe('a practice call of their own', () => {
  const { id: _id, v: _v, changedAt: _at, ...bakery } = scenario;

  test('is added, changed, taken out and put back', () => {
    const own = open();
    const id = own.getState().addScenario(bakery);
    expect(own.getState().scenarios[id]).toEqual({ ...bakery, id, v: 1, changedAt: 1_000 });
    time = 2_000;
    own.getState().changeScenario(id, { ...bakery, title: 'The bakery' });
    const changed = own.getState().scenarios[id];
    expect(changed).toMatchObject({ title: 'The bakery', changedAt: 2_000 });
    own.getState().removeScenario(id);
    expect(own.getState().scenarios).toEqual({});
    if (changed) own.getState().putBackScenario(changed);
    expect(own.getState().scenarios[id]).toMatchObject({ title: 'The bakery' });
  });
});

describe('words to begin with of their own', () => {
  const { id: _id, v: _v, changedAt: _at, ...shops } = template;

  test('are added, changed, taken out and put back', () => {
    const own = open();
    const id = own.getState().addTemplate(shops);
    expect(own.getState().templates[id]).toEqual({ ...shops, id, v: 1, changedAt: 1_000 });
    time = 2_000;
    own.getState().changeTemplate(id, { ...shops, title: 'For cafés' });
    const changed = own.getState().templates[id];
    expect(changed).toMatchObject({ title: 'For cafés', changedAt: 2_000 });
    own.getState().removeTemplate(id);
    expect(own.getState().templates).toEqual({});
    if (changed) own.getState().putBackTemplate(changed);
    expect(own.getState().templates[id]).toMatchObject({ title: 'For cafés' });
  });
});
