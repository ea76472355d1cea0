import { use, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { TroublePage } from '../../components/trouble-page.tsx';
import { paths } from '../../paths.ts';
import { PARTNER, PARTNER_TROUBLE, troubleTitle } from '../../words/partner.ts';
import { AddLink } from '../link-or-file.tsx';
import { openInvitation } from './open-invitation.ts';
import { PartnerCall } from './partner-call.tsx';

/** `/partner/:payload`: what a partner opens on their own device. Nothing is kept there. Without a payload: add the file. */
export function PartnerPage() {
  const { payload = '' } = useParams();
  const navigate = useNavigate();
  return payload === '' ? (
    <AddLink
      title={PARTNER.openTitle}
      lead={PARTNER.openLead}
      kind="partner"
      onFound={(found) => void navigate(paths.partner(found))}
    />
  ) : (
    <Invited key={payload} payload={payload} />
  );
}

function Invited({ payload }: { payload: string }) {
  const read = use(openInvitation(payload));
  const [opened] = useState(read);
  if ('trouble' in opened)
    return <TroublePage title={troubleTitle()} advice={PARTNER_TROUBLE[opened.trouble]} />;
  return <PartnerCall opened={opened.opened} />;
}
