import { use } from 'react';
import { Link } from 'react-router';
import { PageTitle } from '../../components/page-title.tsx';
import { loadScenarioList } from '../../content/library.ts';
import { paths } from '../../paths.ts';
import { LIBRARY } from '../../words/library.ts';
import { openingTitle } from '../../words/script.ts';
import { useContent } from '../use-content.ts';
import { useStartRehearsal } from '../use-start-rehearsal.ts';
import { BringIn } from './bring-in.tsx';
import { BuiltIn } from './built-in.tsx';
import { OwnCalls } from './own-calls.tsx';
import { OwnTemplates } from './own-templates.tsx';
import { PackCalls } from './pack-calls.tsx';
import { PackSend } from './pack-send.tsx';
import { useWordsToPractise } from './use-words-to-practise.ts';

/** `/library`: every practice call to read, try and copy, and the person's own. */
export function LibraryPage() {
  const { language } = useContent();
  const all = use(loadScenarioList(language));
  const words = useWordsToPractise();
  const startRehearsal = useStartRehearsal();
  const start = words && ((id: string) => void startRehearsal({ ...words, id }));
  const { position, employer } = words?.opening.facts ?? {};
  return (
    <>
      <PageTitle title={LIBRARY.title} />
      <p className="lead">{LIBRARY.lead}</p>
      {words ? (
        <p dir="auto">{LIBRARY.withWords(openingTitle(position, employer))}</p>
      ) : (
        <p>
          {LIBRARY.noWords}{' '}
          <Link className="quiet" to={paths.newScript}>
            {LIBRARY.write}
          </Link>
        </p>
      )}
      <OwnCalls onStart={start} />
      <BringIn />
      <PackCalls onStart={start} />
      <PackSend />
      <OwnTemplates />
      <BuiltIn calls={all} onStart={start} />
    </>
  );
}
