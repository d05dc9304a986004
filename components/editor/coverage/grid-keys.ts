/** A cell of the grid; row -1 holds the passages' names, column -1 the questions. */
export type CellPlace = { row: number; column: number }

type Size = { rows: number; columns: number; page: number }
type Key = { key: string; ctrlKey: boolean; metaKey: boolean }

const clamp = (value: number, most: number) => Math.max(-1, Math.min(most, value))

/** Where a key leads in a grid; null for a key that leads nowhere. There is no cell where the headers meet. */
export function cellAfterKey({ key, ctrlKey, metaKey }: Key, from: CellPlace, size: Size): CellPlace | null {
  const isFar = ctrlKey || metaKey
  const last = { row: size.rows - 1, column: size.columns - 1 }
  const to = (row: number, column: number): CellPlace => {
    const place = { row: clamp(row, last.row), column: clamp(column, last.column) }
    if (place.row >= 0 || place.column >= 0) return place
    return from.row < 0 ? { row: -1, column: 0 } : { row: 0, column: -1 }
  }
  switch (key) {
    case 'ArrowUp':
      return to(from.row - 1, from.column)
    case 'ArrowDown':
      return to(from.row + 1, from.column)
    case 'ArrowLeft':
      return to(from.row, from.column - 1)
    case 'ArrowRight':
      return to(from.row, from.column + 1)
    case 'PageUp':
      return to(Math.max(0, from.row - size.page), from.column)
    case 'PageDown':
      return to(from.row + size.page, from.column)
    case 'Home':
      return isFar ? to(0, 0) : to(from.row, from.row < 0 ? 0 : -1)
    case 'End':
      return isFar ? to(last.row, last.column) : to(from.row, last.column)
    default:
      return null
  }
}
