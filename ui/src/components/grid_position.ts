/** Where the keyboard stands in the grid, and where the selection began. Counted from 0, without the headers. */
export interface Position {
  row: number;
  column: number;
  anchorRow: number;
  anchorColumn: number;
}

export interface GridSize {
  rows: number;
  columns: number;
  /** How far Page Up and Page Down go. */
  page: number;
}

export interface Block {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

export const start: Position = { row: 0, column: 0, anchorRow: 0, anchorColumn: 0 };

const within = (value: number, count: number) => Math.max(0, Math.min(value, count - 1));

/** The cell at that place; it becomes the whole selection unless the selection is drawn out to it. */
export function moved(from: Position, row: number, column: number, extend: boolean): Position {
  return extend ? { ...from, row, column } : { row, column, anchorRow: row, anchorColumn: column };
}

/** The position in a grid that may have become smaller. */
export function fitted(position: Position, { rows, columns }: GridSize): Position {
  return {
    row: within(position.row, rows),
    column: within(position.column, columns),
    anchorRow: within(position.anchorRow, rows),
    anchorColumn: within(position.anchorColumn, columns),
  };
}

/** Where a key leads, as the ARIA grid pattern has it; undefined for keys that do not move. */
export function step(from: Position, { key, shiftKey, ctrlKey, metaKey }: Key, size: GridSize) {
  const far = ctrlKey || metaKey;
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const targets: Record<string, [row: number, column: number]> = {
    ArrowUp: [far ? 0 : from.row - 1, from.column],
    ArrowDown: [far ? lastRow : from.row + 1, from.column],
    ArrowLeft: [from.row, far ? 0 : from.column - 1],
    ArrowRight: [from.row, far ? lastColumn : from.column + 1],
    Home: [far ? 0 : from.row, 0],
    End: [far ? lastRow : from.row, lastColumn],
    PageUp: [from.row - size.page, from.column],
    PageDown: [from.row + size.page, from.column],
  };
  const target = targets[key];
  if (!target) return undefined;
  const [row, column] = target;
  return moved(from, within(row, size.rows), within(column, size.columns), shiftKey);
}

/** The rectangle between where the selection began and where the keyboard stands. */
export function block({ row, column, anchorRow, anchorColumn }: Position): Block {
  return {
    top: Math.min(row, anchorRow),
    bottom: Math.max(row, anchorRow),
    left: Math.min(column, anchorColumn),
    right: Math.max(column, anchorColumn),
  };
}
