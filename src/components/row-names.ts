import type { CardRow } from '../domain/card/card.ts';
import type { AlwaysEntry, MomentEntry, ResponseEntry } from '../domain/library/schemas.ts';
import { CARD } from '../words/card.ts';
import { quoteSaid } from '../words/quote-said.ts';
import type { RowName } from './card-rows.tsx';

type Lists = {
  moments: readonly MomentEntry[];
  always: readonly AlwaysEntry[];
  responses: readonly Pick<ResponseEntry, 'id' | 'short'>[];
};

/** What stands left of the red margin for each kind of row. */
export const rowNames =
  ({ moments, always, responses }: Lists) =>
  ({ name }: CardRow): RowName => {
    if (name.kind === 'moment') {
      const moment = moments.find(({ id }) => id === name.moment);
      return { label: moment?.card ?? moment?.label ?? name.moment, direction: moment?.direction };
    }
    if (name.kind === 'always') return { label: always.find(({ id }) => id === name.id)?.label ?? name.id };
    if (name.kind === 'response')
      return {
        label: quoteSaid(
          name.says ?? responses.find(({ id }) => id === name.response)?.short ?? name.response,
        ),
      };
    if (name.kind === 'voicemail') return { label: CARD.voicemail };
    if (name.kind === 'aside') return { label: CARD.asides[name.id] };
    return { label: CARD.log[name.id] };
  };
