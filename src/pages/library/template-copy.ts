import { openTemplate } from '../../domain/library/open-template.ts';
import type { OwnTemplate } from '../../domain/library/own-template.ts';
import type { Template } from '../../domain/library/schemas.ts';
import { writeTemplate } from '../../domain/library/write/write-template.ts';

/** Words of the library as the person's own. Loaded when some are copied: it writes YAML. */
export function templateCopy(template: Template, title: string): OwnTemplate {
  const { opened } = openTemplate({ path: 'words.yaml', text: writeTemplate(template) });
  if (!opened) throw new RangeError(`${title} cannot be copied`);
  return { ...opened.own, title };
}
