import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openScenario } from '../../../../src/domain/library/open-scenario.ts';
import { readFile } from '../../../../src/domain/library/read/read-file.ts';

/**
 * Stories of each of Twine's four formats. They were written for this test, in the form in which Twine 2.10 saves Twee:
 * data with its zoom and colours, passages by name with their places, scripts and styles at the end.
 */
const FOLDER = join(import.meta.dirname, 'stories');
const stories = readdirSync(FOLDER);
const open = (name: string) => openScenario({ path: name, text: readFileSync(join(FOLDER, name), 'utf8') });
const saysOf = (name: string) =>
  Object.fromEntries(
    Object.entries(open(name).scenario?.file.turns ?? {}).map(([id, { says }]) => [id, says?.join(' ')]),
  );
const toldAt = (name: string, line: number) =>
  open(name)
    .findings.filter((finding) => finding.line === line)
    .map(({ message }) => message);
const leftOut = (what: string) =>
  `Left out: ${what}. A practice call holds words and links, and nothing that runs.`;

describe.each(stories)('%s', (name) => {
  test('comes in as a draft that can be read, and nothing that runs or draws is in it', () => {
    const yaml = open(name).scenario?.yaml ?? '';
    expect(readFile({ path: 'draft.yaml', text: yaml }, 'scenario').findings).toEqual([]);
    expect(yaml).not.toMatch(
      /<[a-z/!%]|<<|\(\w+:|on(load|error|click)|alert|https?:|javascript|\$\w|s\.name/i,
    );
  });

  test('says of every link which move it asks for, and of every script that it is left out', () => {
    const { scenario, findings } = open(name);
    const links = Object.values(scenario?.file.turns ?? {}).flatMap(({ moves }) => Object.keys(moves ?? {}));
    expect(findings.filter(({ rule }) => rule === 'no-move')).toHaveLength(links.length);
    const source = readFileSync(join(FOLDER, name), 'utf8');
    const scripts =
      source.match(/^:: .*\[(script|stylesheet)\]|^:: (Story(Caption|Init)|PassageFooter)/gm) ?? [];
    expect(findings.filter(({ rule }) => rule === 'twee-script')).toHaveLength(scripts.length);
  });
});

test('the words that are said stay, whatever format they were written for', () => {
  expect(saysOf('harlowe.twee')).toMatchObject({
    depot: '"Depot, hello. Who is calling?"',
    manager: 'You hear a click. Manager here. Be quick.',
    noise: ':: is how Twee begins a passage.',
  });
  expect(saysOf('sugarcube.twee')).toMatchObject({
    lobby: '"Good evening, ." "Yes?"',
    office: '"Come in." hello ring Tick.',
    start: 'The phone rings.',
  });
  expect(saysOf('chapbook.twee')).toMatchObject({
    aisle: '"The boss is in aisle ." "Not now."',
    counter: '"Hello, can I help you?"',
  });
  expect(saysOf('snowman.twee')).toMatchObject({
    door: 'Loud and clear "Come in."',
    hall: '"You again?" "Who is it?" Say nothing',
  });
});

test('what a practice call cannot hold is listed where it stood', () => {
  expect(toldAt('harlowe.twee', 43)).toEqual([leftOut('"<!-- [[secret->Manager]] -->"')]);
  expect(toldAt('harlowe.twee', 31)).toEqual([
    'The link to https://example.com/timetable is left out. A practice call leads to no other place.',
  ]);
  expect(toldAt('snowman.twee', 27)).toEqual([leftOut('"<svg onload=alert(1)>"')]);
  expect(toldAt('sugarcube.twee', 39)).toEqual([
    leftOut('"/% nor this %/", "/* nobody hears this */", "<<silently>>", "<<set $name to "Ana">>"'),
  ]);
  expect(toldAt('chapbook.twee', 34)).toEqual([leftOut('"[align center]"')]);
});

test.each(['{a', '[a', "{reveal link: '", 'a: b\n', 'a (', '[note]\n'])(
  'a megabyte of %j in Chapbook is read in a moment',
  (piece) => {
    const data = ':: StoryData\n{"format":"Chapbook"}\n\n:: A\n';
    const start = performance.now();
    openScenario({ path: 'long.twee', text: data + piece.repeat(Math.floor(900_000 / piece.length)) });
    expect(performance.now() - start).toBeLessThan(3_000);
  },
);
