import type { MappingCheck } from '#lib/lists/read/check-mapping.ts';
import type { FileKind } from '#lib/lists/read/file-kind.ts';
import type { OpenProblem } from '#lib/lists/read/open-list.ts';
import { inLanguage } from './language/language.ts';
import { type MessageKey, message } from './studio-message.ts';

const BYTES_PER_MB = 1_000_000;
const COUNT = inLanguage((tag) => new Intl.NumberFormat(tag));
const KINDS: Readonly<Record<FileKind, MessageKey>> = {
  xlsx: 'listKindXlsx',
  xls: 'listKindXls',
  zip: 'listKindZip',
  pdf: 'listKindPdf',
  json: 'listKindJson',
  html: 'listKindHtml',
  xml: 'listKindXml',
  rtf: 'listKindRtf',
  image: 'listKindImage',
  binary: 'listKindBinary',
};

/** Why a file cannot be read as a list, and what to do. */
export function openProblemText(told: OpenProblem): string {
  switch (told.problem) {
    case 'empty':
      return message('listRefusedEmpty');
    case 'too-large':
      return message('listRefusedLarge', Math.ceil(told.bytes / BYTES_PER_MB), told.most / BYTES_PER_MB);
    case 'too-many-rows':
      return message('listRefusedMany', COUNT().format(told.most));
    case 'other-file':
      return message('listRefusedKind', message(KINDS[told.kind]));
    case 'cell-too-long':
      return message('listRefusedCell', told.line);
    case 'line-too-long':
      return message('listRefusedLine', told.line);
    case 'too-many-columns':
      return message('listRefusedWide', told.line);
    case 'mixed-delimiters':
      return message('listRefusedMixed');
  }
}

/** Why the columns as they are mapped make no list. */
export function mappingProblemText(check: Exclude<MappingCheck, { ok: true }>): string {
  return check.problem === 'no-company-column'
    ? message('listRefusedNoColumn')
    : message('listRefusedFew', check.named);
}

/** The letters of a file cannot be told for sure. */
export function unknownLettersText(): string {
  return message('listRefusedLetters');
}
