import { Story } from 'inkjs';

declare const INK_STORY: string;

/** The least that a player for ink can be: what was said, and a button for each choice. It has no styles and keeps nothing. */
const story = new Story(INK_STORY);
const main = document.body.appendChild(document.createElement('main'));
const line = main.appendChild(document.createElement('p'));
line.setAttribute('aria-live', 'polite');
const choices = main.appendChild(document.createElement('ul'));

const draw = () => {
  let said = '';
  while (story.canContinue) said += story.Continue();
  line.textContent = said;
  choices.replaceChildren(
    ...story.currentChoices.map(({ text, index }) => {
      const item = document.createElement('li');
      const button = item.appendChild(document.createElement('button'));
      button.className = 'choice';
      button.textContent = text;
      button.onclick = () => {
        story.ChooseChoiceIndex(index);
        draw();
      };
      return item;
    }),
  );
};

draw();
