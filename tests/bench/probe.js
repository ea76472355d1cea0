// Runs in the page, before its own scripts. Plain JavaScript, because what runs TypeScript here changes its functions.

const captionNow = () => document.getElementById('caption');

const nextCaption = () => {
  const before = captionNow();
  const words = before?.textContent;
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const now = captionNow();
      if (!now || (now === before && now.textContent === words)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
};

const nextFrame = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    }),
  );

/** Waits for one click: `paintedIn` is then the milliseconds from its own time stamp to the end of the frame with new words. */
globalThis.armProbe = () => {
  globalThis.paintedIn = new Promise((resolve) => {
    const measure = async (event) => {
      await nextCaption();
      await nextFrame();
      resolve(performance.now() - event.timeStamp);
    };
    addEventListener('click', measure, { capture: true, once: true });
  });
};
