import { Document } from 'yaml';
import type { TurnFile } from '../schemas.ts';
import { printYaml } from './print-yaml.ts';
import { layOut } from './write-scenario.ts';

/** One turn as YAML, as it stands under `turns:`. */
export function writeTurn(id: string, turn: TurnFile): string {
  const doc = new Document({ turns: { [id]: turn } }, { aliasDuplicateObjects: false });
  layOut(doc);
  return printYaml(doc).replace(/^\s*turns:\s*\n/, '');
}
