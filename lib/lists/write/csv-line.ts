/** What must stand in quotation marks; spaces at the ends too, since readers trim them. */
const QUOTED = /[",\r\n]|^\s|\s$/;

/** A line of RFC 4180, its break included. */
export function csvLine(cells: readonly string[]): string {
  // A line of one empty cell would be a blank line: none at all.
  if (cells.length === 1 && cells[0] === '') return '""\r\n';
  return `${csvCells(cells)}\r\n`;
}

/** Some cells of a line, as they stand in it. */
export function csvCells(cells: readonly string[]): string {
  return cells.map(quoted).join(',');
}

function quoted(cell: string): string {
  return QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const TAB_QUOTED = /["\t\r\n]/;

/** A line for the clipboard, as spreadsheets take it: cells parted by tabs. */
export function tabLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (TAB_QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')}\n`;
}
