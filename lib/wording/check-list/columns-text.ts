import type { ListField } from '#lib/lists/fields.ts';
import type { Block, ListTable, NoRowKind } from '#lib/lists/table.ts';
import { inLanguage } from '../language/language.ts';
import { type MessageKey, message } from '../studio-message.ts';
import { rowsText } from './check-list-text.ts';

const COUNT = inLanguage((tag) => new Intl.NumberFormat(tag));

/** "company", "job title". */
export function fieldText(field: ListField): string {
  return message(FIELDS[field]);
}

/** The name of a column; "Column 3" for one that has none. */
export function columnName(name: string, index: number): string {
  return name.trim() === '' ? message('checkMappingColumn', index + 1) : name.trim();
}

/** "Panelists (12 rows, from line 4)". */
export function blockText({ title, rows, line }: Block, index: number): string {
  const name = title.trim() === '' ? message('checkBlockUntitled', index + 1) : title.trim();
  return message('checkBlockOption', name, rowsText(rows), line);
}

/** "3,045 lines in the file, 3,041 rows in the list." */
export function receiptIn({ receipt }: ListTable): string {
  const left = receipt.noRows.reduce((sum, { count }) => sum + count, 0);
  return left === 0
    ? message('checkReceiptAll', rowsText(receipt.rows))
    : message('checkReceiptIn', rowsText(receipt.rows), COUNT().format(left));
}

/** What was left out and mended, a line each. */
export function receiptLines({ receipt, encoding }: ListTable): string[] {
  const { noRows, ragged, unclosed, foreignBytes } = receipt;
  return [
    ...noRows.map(({ kind, count, lines }) => lineText(message(NO_ROWS[kind]), count, lines)),
    ...(ragged.count > 0 ? [lineText(message('checkReceiptRagged'), ragged.count, ragged.lines)] : []),
    ...(unclosed.count > 0
      ? [lineText(message('checkReceiptUnclosed'), unclosed.count, unclosed.lines)]
      : []),
    ...(foreignBytes > 0 ? [message('checkReceiptForeign', COUNT().format(foreignBytes))] : []),
    message('checkReceiptEncoding', encoding),
  ];
}

function lineText(what: string, count: number, lines: readonly number[]): string {
  const shown = lines.slice(0, MAX_LINES).map((line) => COUNT().format(line));
  if (shown.length === 0) return message('checkReceiptCount', what, COUNT().format(count));
  const numbers = shown.length < count ? `${shown.join(', ')} …` : shown.join(', ');
  return message(
    shown.length === 1 ? 'checkReceiptLine' : 'checkReceiptLines',
    what,
    COUNT().format(count),
    numbers,
  );
}

/** Where to look; a file with more of a kind has them all over. */
const MAX_LINES = 6;
const FIELDS: Readonly<Record<ListField, MessageKey>> = {
  company: 'checkFieldCompany',
  domain: 'checkFieldDomain',
  website: 'checkFieldWebsite',
  email: 'checkFieldEmail',
  firstName: 'checkFieldFirstName',
  lastName: 'checkFieldLastName',
  fullName: 'checkFieldFullName',
  title: 'checkFieldTitle',
  country: 'checkFieldCountry',
  city: 'checkFieldCity',
  headcount: 'checkFieldHeadcount',
  founded: 'checkFieldFounded',
  industry: 'checkFieldIndustry',
  revenue: 'checkFieldRevenue',
  linkedin: 'checkFieldLinkedin',
  profile: 'checkFieldProfile',
  owner: 'checkFieldOwner',
  stage: 'checkFieldStage',
  parent: 'checkFieldParent',
  consent: 'checkFieldConsent',
  technologies: 'checkFieldTechnologies',
  note: 'checkFieldNote',
};
const NO_ROWS: Readonly<Record<NoRowKind, MessageKey>> = {
  title: 'checkNoRowTitle',
  header: 'checkNoRowHeader',
  'repeated-header': 'checkNoRowRepeatedHeader',
  group: 'checkNoRowGroup',
  subtotal: 'checkNoRowSubtotal',
  total: 'checkNoRowTotal',
  footer: 'checkNoRowFooter',
  drawing: 'checkNoRowDrawing',
  'other-block': 'checkNoRowOtherBlock',
};
