/** What a cell looks like, whatever its column is called. */
export type CellShape = 'empty' | 'email' | 'profile' | 'linkedin' | 'address' | 'number' | 'words';

const MAILTO = /^mailto:/i;
const SCHEME = /^https?:\/\//i;
/** Neither part of a mail address has these. */
const NO_MAIL = /[\s,;<>]/;
const LABEL = /^[\p{L}\d-]+$/u;
const LAST_LABEL = /^\p{L}[\p{L}\d-]+$/u;
const BEHIND_HOST = /[/?#:]/;
const SPACE = /\s/;
const DIGIT = /\d/;
const LETTER = /[A-DF-Za-z]/;
const NUMERIC = /[\d.,:/%'’()\s+\p{Sc}-]/gu;
const PERSON_PAGE = /linkedin\.com\/(?:in|pub|profile|sales\/(?:people|lead))\//i;
const COMPANY_PAGE = /linkedin\.com\/(?:company|school|showcase|organization|sales\/company)\//i;
/** No address, number or mail address of a list is longer; a longer cell is words. */
const MAX_SHAPE = 300;

export function shapeOf(cell: string): CellShape {
  const text = cell.trim();
  if (text === '') return 'empty';
  if (text.length > MAX_SHAPE) return 'words';
  if (text.includes('@')) return isMail(text) ? 'email' : 'words';
  if (text.includes('/') && PERSON_PAGE.test(text)) return 'profile';
  if (text.includes('/') && COMPANY_PAGE.test(text)) return 'linkedin';
  if (DIGIT.test(text) && isNumber(text)) return 'number';
  return text.includes('.') && isAddress(text) ? 'address' : 'words';
}

/** A cell that stands under the name of a column, never in its place. */
export function isData(cell: string): boolean {
  const shape = shapeOf(cell);
  return shape !== 'empty' && shape !== 'words';
}

function isMail(text: string): boolean {
  const [user = '', domain = '', ...others] = text.replace(MAILTO, '').split('@');
  return user !== '' && others.length === 0 && !NO_MAIL.test(user) && isHost(domain);
}

function isAddress(text: string): boolean {
  if (SPACE.test(text)) return false;
  const [host = ''] = text.replace(SCHEME, '').split(BEHIND_HOST, 1);
  return isHost(host);
}

function isHost(host: string): boolean {
  const labels = host.split('.');
  return (
    labels.length > 1 && labels.every((label) => LABEL.test(label)) && LAST_LABEL.test(labels.at(-1) ?? '')
  );
}

/** Digits and signs; "4.9E+10" is what a spreadsheet makes of a phone number. */
function isNumber(text: string): boolean {
  if (LETTER.test(text)) return false;
  const letters = text.replace(NUMERIC, '');
  return letters === '' || letters === 'E';
}
