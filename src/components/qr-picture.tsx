import encodeQR from 'qr';

type Props = { text: string; label: string };

/** Squares around the code that stay white, so that a camera finds its edge. */
const BORDER = 4;

/** A text as a QR code: black on white in the dark too. */
export function QrPicture({ text, label }: Props) {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: BORDER });
  return (
    <svg className="qr-picture" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label}>
      <rect width="100%" height="100%" fill="#fff" />
      <path d={rows.map(pathOfRow).join('')} fill="#000" />
    </svg>
  );
}

/** One bar for all dark squares that stand side by side. */
function pathOfRow(row: readonly boolean[], y: number): string {
  const dark = row.map((isDark) => (isDark ? '1' : '0')).join('');
  return [...dark.matchAll(/1+/g)]
    .map(({ 0: bar, index }) => `M${index} ${y}h${bar.length}v1h-${bar.length}z`)
    .join('');
}
