/** Bytes are unpacked in pieces of so many: each can become a thousand times as large. */
const PIECE = 512;

/** The bytes one small piece after the other, each only when it is asked for. */
export function piecesOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(at, at + PIECE));
        at += PIECE;
      },
    },
    { highWaterMark: 0 },
  );
}
