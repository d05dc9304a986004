/** One row: what was measured, ours and a peer's figure in the same unit. Lower is better unless `what` says otherwise. */
export type Report = (row: { what: string; ours: number; peer: string; theirs: number; unit: string }) => void

type Row = Parameters<Report>[0]

/** The rows as a table; the ratio is ours divided by theirs. */
export function table(rows: readonly Row[]): string {
  const cells = [
    ['What', 'Ours', 'Peer', 'Theirs', 'Ratio'],
    ...rows.map(({ what, ours, peer, theirs, unit }) => [
      what,
      `${figure(ours)} ${unit}`.trim(),
      peer,
      `${figure(theirs)} ${unit}`.trim(),
      (ours / theirs).toFixed(2),
    ]),
  ]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const figure = (value: number) => value.toFixed(value >= 100 ? 0 : value >= 1 ? 1 : 2)
