// When the first button that answers the call can be hit: it is there, enabled, and nothing lies over it.
globalThis.firstChoice = new Promise((resolve) => {
  const look = () => {
    const choice = document.querySelector('.choice, .turn button:enabled');
    const box = choice?.getBoundingClientRect();
    if (!box || box.width === 0) return requestAnimationFrame(look);
    choice.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = choice.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    if (!hit || !choice.contains(hit)) return requestAnimationFrame(look);
    resolve(performance.now());
  };
  requestAnimationFrame(look);
});
