import { foldLetters } from '#lib/parse/fold-text.ts';
import type { NoRowKind } from '../table.ts';
import { shapeOf } from './cell-shape.ts';
import { headerName } from './header-names.ts';

const SUBTOTALS = new Set(
  'subtotal subtotals zwischensumme soustotal subtotale subtotaal 小计 小計 소계'.split(' '),
);
const TOTALS = new Set(
  `total totals grandtotal grandtotals sum overalltotal totalrecords totalrows totalcount recordcount totalnumberofrecords
  summe gesamt gesamtsumme gesamtergebnis insgesamt totalgeneral totalgenerale somme totalegenerale totale totaal eindtotaal totalgeral
  celkem razem итого всего 合计 总计 合計 總計 総計 합계 총계 المجموع`
    .replace(/\s+/g, ' ')
    .split(' '),
);
/** These say it without a number beside them. */
const PLAIN_TOTALS = /^(?:grand|sub|gesamt|zwischen)/;
const COUNT = /\(\s*\d[\d.,]*\s*\p{L}*\s*\)\s*$/u;
const COUNTED =
  /\(\s*\d[\d.,]*\s+(?:records?|rows?|items?|entries|people|persons?|attendees?|participants?|contacts?|accounts?|companies|leads?|opportunit(?:y|ies)|datensätze?|einträge?|personen|teilnehmer|enregistrements?|registros?|record)\s*\)\s*$/iu;
const FOOTER =
  /\ball rights reserved\b|^(?:©|\(c\)|copyright\b|confidential\b|vertraulich\b|confidentiel\b|generated (?:by|on|at)\b|exported (?:by|on|from)\b|printed (?:by|on)\b|report (?:run|generated|created)\b|created (?:by|on)\b.*\d|as of\b.*\d|source:|end of (?:report|file|list)\b|page \d+ of \d+|do not (?:distribute|share)\b|erstellt (?:am|von)\b|stand:|\*{3})/i;
const GROUP_LABEL =
  /^(?:session|track|day|tag|room|raum|workshop|table|tisch|group|gruppe|groupe|section|category|kategorie|region|segment|sitzung|séance|sesión|sessione|sessão|sessie|breakout|event)\b.{0,80}$/i;
const LINE = /^[\s:=+_|–—-]{2,}$/;
const MAX_LABEL = 120;

/** A line that only draws: "|---|---|", "+----+". */
export function isDrawnLine(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || LINE.test(cell) || cell.trim() === '');
}

/** A line that sums up others, or null. Its first word says so, and beside it stand numbers alone. */
export function totalKind(cells: readonly string[]): NoRowKind | null {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const [first = '', ...others] = filled;
  if (first.length > MAX_LABEL || others.some((cell) => shapeOf(cell) !== 'number')) return null;
  const bare = first.replace(COUNT, '').replace(/[:=]?\s*[\d.,\s]*$/, '');
  const letters = foldLetters(bare);
  const hasNumber = others.length > 0 || bare.trim() !== first.trim();
  if (SUBTOTALS.has(letters)) return 'subtotal';
  return TOTALS.has(letters) && (hasNumber || PLAIN_TOTALS.test(letters)) ? 'total' : null;
}

/** What a report says of itself below its rows. */
export function isFooter(cell: string): boolean {
  return FOOTER.test(cell.trim());
}

/** The heading of a group of rows: "Account Owner: S One (2 records)", "Session: Keynote". */
export function isGroupHeading(cell: string): boolean {
  const text = cell.trim();
  if (text.length > MAX_LABEL) return false;
  const colon = text.indexOf(':');
  const label = colon > 0 ? text.slice(0, colon) : '';
  if (COUNTED.test(text)) return true;
  return (
    label !== '' &&
    !text.startsWith('//', colon + 1) &&
    (headerName(label) !== null || GROUP_LABEL.test(label))
  );
}
