/** A small practice call without a finding; the rules' tests break it in one place. */
export const CALL = `id: base
title: A call for tests
goal: any
channel: call
difficulty: 1
patience: 3
about: For tests.
people:
  dana: { name: Dana, role: receptionist }
  lee: { name: Lee Okafor, role: hr }
made-up: { time: after one }
counters: { asked: 0 }
start: [pickup]
turns:
  pickup:
    who: dana
    response: gk-greeting
    says:
      - "Hello, {{dana}} here."
      - "{{employer}}, hello."
      - "Hello?"
    moves:
      introduce: { to: about, patience: 1 }
      ask-receipt:
        - { to: there, when: { met: about } }
        - { to: about, when: { patience: { at-least: 3 } } }
        - about
      push: { to: about, patience: -1, add: { asked: 1 }, note: Ask for it. }
    otherwise: about
    coach: Say your name.
  about:
    who: lee
    says: ["What is it about?"]
    moves:
      state-reason: there
      greet: pickup
      hang-up: enough
      ask-status: { to: later, when: { counters: { asked: { at-least: 1 } } } }
      ask-interview: { to: later, when: { not-gained: receipt } }
    otherwise: there
  there:
    who: lee
    says: ["It is here."]
    gains: { receipt: true }
    end: receipt-confirmed
  later:
    says: ["Call {{time}}."]
    end: retry-later
  enough:
    who: dana
    says: ["Goodbye."]
    end: dropped
  noise:
    sound: silence
    moves: { ask-repeat: back }
    otherwise: back
out-of-patience: enough
events: [{ turn: noise, at: 1, not-in: [about] }]
`;

export const TEMPLATE = `goal: ask-for-interview
channel: email
style: plain
subject: "About the {{position}} job"
lines:
  - moment: greet
    only-if: contact
    say: "Hello {{contact}},"
  - moment: greet
    only-if: no-contact
    say: "Hello,"
  - moment: identify
    say: "My name is *{{name|first}}*[[ at {{employer}}]]."
  - moment: reason
    say: "I applied."
  - moment: fit-line
    say: "I can do it."
  - moment: ask
    say: "Are you meeting people?"
  - moment: thanks
    say: "Thank you."
`;

export const ANSWERS = `- response: gk-greeting
  say: "Hello, my name is {{name}}."
- response: hr-filled
  say: "Thank you for telling me."
`;

export const MODEL = `goal: confirm-receipt
scenario: base
seed: 1
replies:
  - move: introduce
    say: "Hello, my name is {{name}}."
`;

export const GOALS = `- { id: confirm-receipt, title: Ask, about: Ask., helps: It helps., got: [receipt] }
- { id: get-information, title: Ask, about: Ask., helps: It helps., got: [timeline] }
- { id: ask-for-interview, title: Ask, about: Ask., helps: It helps., got: [interview-time] }
`;

export const EXAMPLE = `name: Amina Yusuf
phone: 312 555 0187
strength: I worked nights
availability: Tuesday
employer: Harlow Supply
position: stock lead
`;

export const RESPONSES = `- { id: gk-greeting, role: receptionist, tones: [neutral], short: Hello, tests: It., good: Yes., poor: No. }
- { id: hr-filled, role: hr, tones: [neutral], short: Filled, tests: It., good: Yes., poor: No. }
`;

export const IDIOMS = `- { say: touch base, instead: talk }
`;

export const PHRASES = `hedging: [{ say: I guess, instead: leave it out }]
over-apologetic: [{ say: sorry to bother you, instead: thank you }]
pushy: [{ say: I need an answer, instead: when do you decide }]
filler: [{ say: um, instead: a silence }]
negative-about-self: [{ say: silly question, instead: one question }]
jargon: [{ say: synergy, instead: working together }]
vague-reason: [{ say: checking in, instead: say the job }]
reads-written-not-spoken: [{ say: regarding, instead: about }]
`;

export const UTTERANCES = `- { text: "Hello, who does the hiring?", after: gk-greeting, register: plain }
- { text: who hires, after: hr-filled, register: terse }
`;
