import { describe, expect, test } from 'vitest';
import { asksNumber } from '../../../src/domain/debrief/asks-number.ts';

describe('the employer asks for the caller’s number', () => {
  test.each([
    'Go on, I have a pen. What’s your number?',
    "Go on, I have a pen. What's your number?",
    'Give me your name and number, in small pieces.',
    'Your name, your number and what it is about, please.',
    'You’ve reached HR. Leave your number, and I’ll call you back.',
    'I’ll need your name and number for it.',
    'Can I write down your name and number?',
    'What is the best number to reach you?',
    'And your phone number?',
  ])('%s', (says) => {
    expect(asksNumber(says)).toBe(true);
  });
});

describe('the employer does not ask for it', () => {
  test.each([
    'Do you have the reference number?',
    'There are nine jobs on my screen. What’s the number of yours?',
    'I only need your bank number for the pay, and the number on your ID.',
    'How did you get this number?',
    'I’ll call you on this number. Is that right?',
    'Your number’s right here. Please wait.',
    'Yes, I have your number. Please wait.',
    'Do you have a customer number?',
    'I think you have the wrong number.',
    'Shall I write a note? I’ll put it on the right desk, with your name and number.',
    'Put your number in it too, please.',
    'Good morning, Acme.',
    '',
  ])('%s', (says) => {
    expect(asksNumber(says)).toBe(false);
  });
});
