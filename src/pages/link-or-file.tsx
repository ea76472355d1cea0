import { type FormEvent, useId, useState } from 'react';
import { PageTitle } from '../components/page-title.tsx';
import { TextField } from '../components/text-field.tsx';
import { WITH_PARTNER } from '../words/partner.ts';
import { payloadIn } from './address-of.ts';

type Props = {
  kind: 'partner' | 'partner-back';
  /** What was found: the end of the link. */
  onFound: (payload: string) => void;
};

/** A larger file is none of ours. */
const MOST_BYTES = 1_000_000;

const textOf = async (file: File): Promise<string> => {
  try {
    return file.size > MOST_BYTES ? '' : await file.text();
  } catch {
    return '';
  }
};

/** A link that was pasted, or a file with one in it: chosen, or dropped here. */
export function LinkOrFile({ kind, onFound }: Props) {
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [trouble, setTrouble] = useState('');
  const take = (text: string, wrong: string) => {
    const payload = payloadIn(text, kind);
    setTrouble(payload === undefined ? wrong : '');
    if (payload !== undefined) onFound(payload);
  };
  const takeFile = async (file: File | undefined) => {
    if (file) take(await textOf(file), WITH_PARTNER.notRead);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is one more way to what the field does
    <div
      className="link-or-file"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void takeFile(event.dataTransfer.files[0]);
      }}
    >
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          take(pasted, WITH_PARTNER.noLink);
        }}
      >
        <TextField label={WITH_PARTNER.linkBack} value={pasted} onChange={setPasted} />
        <button type="submit" className="quiet">
          {WITH_PARTNER.takeLink}
        </button>
      </form>
      <div className="restore">
        <input
          id={id}
          className="file-input"
          type="file"
          accept=".txt,text/plain"
          onChange={(event) => {
            const input = event.currentTarget;
            void takeFile(input.files?.[0]).then(() => {
              input.value = '';
            });
          }}
        />
        <label className="quiet file" htmlFor={id}>
          {WITH_PARTNER.fileBack}
        </label>
      </div>
      <p role="status" className="say">
        {trouble}
      </p>
    </div>
  );
}

/** The same as a page of its own. */
export function AddLink({ title, lead, ...rest }: Props & { title: string; lead: string }) {
  return (
    <>
      <PageTitle title={title} />
      <p className="lead">{lead}</p>
      <LinkOrFile {...rest} />
    </>
  );
}
