import { lazy, Suspense } from 'react';
import { TAKE_CODES } from '../../words/take-along.ts';

const QrPicture = lazy(() =>
  import('../../components/qr-picture.tsx').then((part) => ({ default: part.QrPicture })),
);

/** The codes one after the other, each with its number. */
export const CodePictures = ({ urls }: { urls: readonly string[] }) => (
  <Suspense>
    <ol className="code-pictures">
      {urls.map((url, at) => (
        <li key={url}>
          <p className="strong" aria-hidden="true">
            {TAKE_CODES.code(at + 1, urls.length)}
          </p>
          <QrPicture text={url} label={TAKE_CODES.code(at + 1, urls.length)} />
        </li>
      ))}
    </ol>
  </Suspense>
);
