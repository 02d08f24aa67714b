import { cleanText } from '#lib/parse/clean-text.ts';
import type { ListField } from '../fields.ts';
import type { ListRow, MappedRow, Mapping } from '../table.ts';
import { shapeOf } from './cell-shape.ts';
import { isPlaceholder } from './placeholders.ts';

/** The longest address that a browser takes; more is no value of a field. */
const MAX_FIELD = 2_048;
/** What spreadsheets calculate: an equals sign, or a call behind another sign. "+Plus" and "@home" are names. */
const FORMULA = /^(?:[=＝]|[+@-][\w ]{0,40}[(|!])/;
/** `="0123"`: a text that a spreadsheet shall not take for a number. */
const TEXT_FORMULA = /^="([^"]*)"$/;
/** Spreadsheets put an apostrophe before what is not to be calculated; "'s-Hertogenbosch" has its own. */
const APOSTROPHE = /^'(?![a-z]\b)/;
/** "1. acme.example", as pasted lists have it. */
const BULLET = /^(?:\d{1,5}[.)]|[-*•–])\s+/;
const MOVED: Partial<Record<string, ListField>> = {
  ...{ email: 'email', profile: 'profile', linkedin: 'linkedin', address: 'website' },
};

/** Nearly every cell: nothing to clean, and the start of no formula. */
const ORDINARY = /^[0-9A-Za-z](?:[!-~]| [!-~])*$/;
/** Cells of one column that are kept as they were read: titles, towns and companies come again and again. */
const MOST_KEPT = 50_000;
/** Nearly every row has its own. */
const OWN: ReadonlySet<ListField> = new Set(['email', 'profile', 'website', 'linkedin', 'domain', 'note']);

/** What a cell says; empty for nothing, for a placeholder and for a formula. */
export function readCell(cell: string, field: ListField): string {
  if (cell.length <= MAX_FIELD && ORDINARY.test(cell)) return isPlaceholder(cell, field) ? '' : cell;
  const text = cleanCell(cell);
  return text === '' || FORMULA.test(text) || isPlaceholder(text, field) ? '' : text;
}

/** As it may be kept and shown. */
export function cleanCell(cell: string): string {
  const text = cleanText(cell, MAX_FIELD).replace(APOSTROPHE, '');
  return text.startsWith('="') ? (TEXT_FORMULA.exec(text)?.[1] ?? text) : text;
}

/** "2. acme.example" -> "acme.example". */
export function withoutBullet(cell: string): string {
  return cell.trim().replace(BULLET, '');
}

/** True for what a spreadsheet would calculate: no name, whatever it shows. */
export function isFormula(cell: string): boolean {
  return FORMULA.test(cleanCell(cell));
}

/** Reads rows by their fields. A list that does not name its columns may number its lines. */
export function createRowMapper(mapping: Mapping, hasHeader: boolean): (row: ListRow) => MappedRow {
  const used = mapping.flatMap((field, at) =>
    field ? [{ at, field, kept: OWN.has(field) ? null : new Map<string, string>() }] : [],
  );
  return ({ line, cells }) => {
    const fields: MappedRow['fields'] = {};
    for (const { at, field, kept } of used) {
      if (fields[field] !== undefined) continue;
      const cell = cells[at];
      if (cell === undefined || cell === '') continue;
      let text = kept?.get(cell);
      if (text === undefined) {
        const own = ownCopy(cell);
        text = readCell(hasHeader ? own : withoutBullet(own), field);
        if (kept && kept.size < MOST_KEPT) kept.set(own, text);
      }
      if (text !== '') fields[field] = text;
    }
    return { line, fields: withMoved(fields, hasHeader) };
  };
}

/** A part of a text holds on to the whole: whoever keeps one cell would keep all of the file. */
function ownCopy(cell: string): string {
  return ` ${cell}`.slice(1);
}

/** An address in the place of the company's name is the company's address. */
function withMoved(fields: MappedRow['fields'], hasHeader: boolean): MappedRow['fields'] {
  const { company } = fields;
  if (company === undefined || !/[.@/]/.test(company)) return fields;
  const shape = shapeOf(company);
  const field = MOVED[shape];
  if (field === undefined) return fields;
  // "Booking.com" is a name where a column is for names; without one it is where the company lives.
  if (shape === 'address' && hasHeader && !/^https?:|^www\.|\//i.test(company)) return fields;
  const { company: _, ...others } = fields;
  return { [field]: company, ...others };
}
