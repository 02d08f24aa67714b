/** What a cell looks like, whatever its column is called. */
export type CellShape = 'empty' | 'email' | 'profile' | 'linkedin' | 'address' | 'number' | 'words';

const EMAIL = /^(?:mailto:)?[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]{2,}$/i;
const ADDRESS = /^(?:https?:\/\/)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}[\p{L}\d-]+(?::\d+)?(?:[/?#]\S*)?$/iu;
const NUMBER = /^[\p{Sc}\s]*[+-]?[\d.,:/%'’\s-]*\d[\d.,:/%'’\s-]*(?:[\p{Sc}%]|E[+-]?\d+)?$/u;
const PERSON_PAGE = /linkedin\.com\/(?:in|pub|profile|sales\/(?:people|lead))\//i;
const COMPANY_PAGE = /linkedin\.com\/(?:company|school|showcase|organization|sales\/company)\//i;
/** No address, number or mail address of a list is longer; a longer cell is words. */
const MAX_SHAPE = 300;

export function shapeOf(cell: string): CellShape {
  const text = cell.trim();
  if (text === '') return 'empty';
  if (text.length > MAX_SHAPE) return 'words';
  if (text.includes('@')) return EMAIL.test(text) ? 'email' : 'words';
  if (PERSON_PAGE.test(text)) return 'profile';
  if (COMPANY_PAGE.test(text)) return 'linkedin';
  if (NUMBER.test(text)) return 'number';
  return text.includes('.') && ADDRESS.test(text) ? 'address' : 'words';
}

/** A cell that stands under the name of a column, never in its place. */
export function isData(cell: string): boolean {
  const shape = shapeOf(cell);
  return shape !== 'empty' && shape !== 'words';
}
