import { use } from 'react';
import { loadSpelling } from '../../content/library.ts';
import { spellName } from '../../domain/script/spell-name.ts';
import { OPENING } from '../../words/opening.ts';
import { useContent } from '../use-content.ts';

/** A name letter by letter, with a word for the letters that sound alike. */
export function SpelledName({ name }: { name: string }) {
  const { language } = useContent();
  const spelling = use(loadSpelling(language));
  const words = spellName(name, spelling);
  if (words.length === 0) return null;
  return (
    <div className="spelled">
      <h3 className="label">{OPENING.spell}</h3>
      {words.map((groups, word) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the words of a name have their order alone
        <p key={word} dir="auto">
          {groups.map((group, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: and so have its letters
            <span key={at} className="letters">
              {group.map(({ letter, as }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a letter may come twice
                <span key={place}>
                  <b>{letter}</b>
                  {as && <span className="soft"> {OPENING.asIn(as)}</span>}
                </span>
              ))}
            </span>
          ))}
        </p>
      ))}
      <p className="small soft">{OPENING.spellNote}</p>
    </div>
  );
}
