// From the tap on "As a map" (its own time stamp) to the frame with the map in it: the task after that frame.
globalThis.armMap = () => {
  globalThis.drawnIn = new Promise((resolve) => {
    const measure = (event) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('.call-map li')) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - event.timeStamp);
          port2.postMessage(0);
        });
      });
      observer.observe(document.body, { subtree: true, childList: true });
    };
    addEventListener('click', measure, { capture: true, once: true });
  });
};
