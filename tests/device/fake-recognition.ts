import type { HowToRecognise, Receiver, Recognition } from '../../src/device/recognition.ts';

/** Words made of a voice by whoever a test says, when the test says them. */
export function fakeRecognition(who?: { receiver: Receiver; installable?: boolean; installs?: boolean }) {
  let how: HowToRecognise | undefined;
  let words = '';
  const asked: string[] = [];
  const recognition: Recognition = {
    exists: () => who !== undefined,
    receiver: async () => {
      asked.push('receiver');
      return who && { receiver: who.receiver, installable: who.installable ?? false };
    },
    install: async () => {
      asked.push('install');
      return who?.installs ?? true;
    },
    start: (wish) => {
      asked.push(`start ${wish.receiver}`);
      how = wish;
      words = '';
      const end = () => {
        how = undefined;
      };
      return {
        stop: async () => {
          end();
          return words;
        },
        drop: end,
      };
    },
  };
  return {
    recognition,
    asked,
    isHearing: () => how !== undefined,
    say: (said: string) => {
      words = said;
      how?.onWords?.({ final: said, interim: '' });
    },
    fail: (trouble: Parameters<NonNullable<HowToRecognise['onTrouble']>>[0]) => how?.onTrouble?.(trouble),
  };
}
