import { TypeReply } from '../../components/type-reply.tsx';
import { useProposal } from './use-proposal.ts';

type Props = Parameters<typeof useProposal>[0] & { onTyped: (move: string, text: string) => void };

/** A reply in typed words, and what they are taken for. */
export function TypedReply({ onTyped, ...turn }: Props) {
  const { propose, learn } = useProposal(turn);
  return (
    <TypeReply
      propose={propose}
      onReply={(move, text, proposal) => {
        learn(text, move, proposal);
        onTyped(move, text);
      }}
    />
  );
}
