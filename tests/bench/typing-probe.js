// From the key itself (its own time stamp) to the frame after the field has the letter: the task after the next frame.
globalThis.typedIn = [];
let pressed = 0;
addEventListener(
  'keydown',
  (event) => {
    pressed = event.timeStamp;
  },
  true,
);
addEventListener('input', () => {
  const from = pressed;
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => globalThis.typedIn.push(performance.now() - from);
    port2.postMessage(0);
  });
});
