import { Document } from 'yaml';
import type { Template } from '../schemas.ts';
import { printYaml } from './print-yaml.ts';

/** Words to begin with as YAML, their fields in the order they have. */
export const writeTemplate = (template: Template): string =>
  printYaml(new Document(template, { aliasDuplicateObjects: false }));
