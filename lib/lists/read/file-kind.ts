/** Files that hold no lines of cells, by the name that people know them by. */
export const FILE_KINDS = [
  'xlsx',
  'xls',
  'zip',
  'pdf',
  'json',
  'html',
  'xml',
  'rtf',
  'image',
  'binary',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const MAGIC: readonly (readonly [FileKind, string])[] = [
  ['xls', '\xd0\xcf\x11\xe0'],
  ['pdf', '%PDF'],
  ['rtf', '{\\rtf'],
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['zip', '\x1f\x8b'],
  ['binary', 'SQLite format 3'],
  ['binary', 'PAR1'],
];
const ZIP = 'PK\x03\x04';
/** Names of parts that only a workbook has; OpenDocument and Numbers name themselves too. */
const WORKBOOK = /xl\/|\[Content_Types\]|spreadsheet|Index\/|mimetype/;
const HEAD = 4_096;
const CONTROL_SHARE = 0.1;

/** What bytes are if they are no text; null = they may be one. */
export function kindOfBytes(head: Uint8Array): FileKind | null {
  const text = String.fromCharCode(...head.subarray(0, HEAD));
  if (text.startsWith(ZIP)) return WORKBOOK.test(text) ? 'xlsx' : 'zip';
  const found = MAGIC.find(([, start]) => text.startsWith(start));
  if (found) return found[0];
  const controls = head.subarray(0, HEAD).filter((byte) => byte < 9 || (byte > 13 && byte < 27)).length;
  return controls > Math.min(head.length, HEAD) * CONTROL_SHARE ? 'binary' : null;
}

/** What a text is if it is no table; null = it may be one. */
export function kindOfText(head: string): FileKind | null {
  const text = head.trimStart().slice(0, HEAD);
  if (/^(?:\{\s*"|\[\s*[[{"]|\{\s*\}|\[\s*\])/.test(text)) return 'json';
  const start = text.slice(0, 600).toLowerCase();
  if (/^<(?:!doctype html|html|head|body|table|meta|div|!--)/.test(start)) return 'html';
  return start.startsWith('<?xml') || /^<[a-z][\w:-]*[\s>]/.test(start) ? 'xml' : null;
}
