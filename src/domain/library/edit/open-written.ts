import { isMap, parseDocument } from 'yaml';
import { openScenario } from '../open-scenario.ts';
import { printYaml } from '../write/print-yaml.ts';
import { writeScenario } from '../write/write-scenario.ts';
import { cutTurns } from './cut-turns.ts';
import type { WrittenCall } from './written-call.ts';

/**
 * A practice call of the person's own, ready to be written on; undefined where its YAML cannot be read. Where the turns do
 * not stand two spaces in, the file is printed so, with its remarks.
 */
export function openWritten(yaml: string): WrittenCall | undefined {
  const text = yaml.replaceAll('\r\n', '\n').replace(/\n?$/, '\n');
  const file = openScenario({ path: 'own.yaml', text }).scenario?.file;
  if (!file) return undefined;
  const cut = cutTurns(text) ?? cutTurns(printedAnew(text)) ?? cutTurns(writeScenario(file));
  return cut && { file, ...cut };
}

function printedAnew(text: string): string {
  const doc = parseDocument(text, { version: '1.2', uniqueKeys: false });
  if (isMap(doc.contents)) doc.contents.flow = false;
  const turns = doc.get('turns', true);
  if (isMap(turns)) turns.flow = false;
  return printYaml(doc as never);
}
