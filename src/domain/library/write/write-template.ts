import { Document, isSeq } from 'yaml';
import type { Template } from '../schemas.ts';
import { printYaml } from './print-yaml.ts';

/** Words to begin with as YAML, as the library is written: every text in quotes, so that none reads as something else. */
export function writeTemplate({ goal, channel, style, ...rest }: Template): string {
  const doc = new Document({ goal, channel, style, ...rest }, { aliasDuplicateObjects: false });
  const bring = doc.get('bring', true);
  if (isSeq(bring)) bring.flow = false;
  return printYaml(doc);
}
