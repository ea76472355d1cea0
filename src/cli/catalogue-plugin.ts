import { readFileSync } from 'node:fs';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import PO from 'pofile';
import type { Plugin } from 'vite';
import { sentenceKey } from '../words/sentence-key.ts';

/** Compiles a translator's catalogue (`x.po`) into the app: its messages, by the key of the English sentence. */
export const cataloguePlugin = (): Plugin => ({
  name: 'callback-catalogue',
  load(file) {
    if (!file.endsWith('.po')) return null;
    const { items } = PO.parse(readFileSync(file, 'utf8'));
    const messages = items.map(({ msgid, msgstr: [text = ''] }) => [
      sentenceKey(msgid),
      compileMessage(text),
    ]);
    const code = `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(messages)))});\n`;
    return { code, moduleType: 'js', map: null };
  },
});
