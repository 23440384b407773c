/** A row's bars: this period filled, the one before hollow. They repeat figures that stand beside them, so they are hidden from readers aloud. */
export function Bars({ now, before = null, most }: { now: number; before?: number | null; most: number }) {
  const share = (amount: number) => (most > 0 ? Math.max(0, Math.min(100, (amount / most) * 100)) : 0);
  return (
    <svg className="chart bars" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="now" x="0" y={before === null ? 2 : 0} width={share(now)} height={before === null ? 6 : 4.5} />
      {before === null ? null : <rect className="was" x="0" y="5.5" width={share(before)} height="4" />}
    </svg>
  );
}

/** Names that fit below the columns without running into each other; of more, every second or third is shown, the last always. */
const NAMES = 7;

/** Amounts over time as columns, the largest named at the axis. The table that it is drawn from stands with it and is what is read aloud. */
export function Columns({ points, format }: { points: readonly { name: string; amount: number }[]; format: (amount: number) => string }) {
  const most = Math.max(1, ...points.map(({ amount }) => amount));
  const step = 100 / Math.max(1, points.length);
  const every = Math.ceil(points.length / NAMES);
  return (
    <div className="chart columns" aria-hidden="true">
      <span className="most">{format(most)}</span>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
        <path className="grid" d="M0 .5H100M0 50H100M0 99.5H100" />
        {points.map(({ name, amount }, at) => (
          <rect
            key={name}
            className="now"
            x={at * step + step * 0.18}
            width={step * 0.64}
            y={100 - (amount / most) * 100}
            height={(amount / most) * 100}
          />
        ))}
      </svg>
      <div className="names" data-thin={every > 1 || undefined}>
        {points.map(({ name }, at) => (
          <span key={name}>{(points.length - 1 - at) % every === 0 ? name : ""}</span>
        ))}
      </div>
    </div>
  );
}
