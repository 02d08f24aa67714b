import { foldLetters } from '#lib/parse/fold-text.ts';
import type { ListField } from '../fields.ts';
import type { ListRow, Mapping } from '../table.ts';
import { type CellShape, shapeOf } from './cell-shape.ts';
import { type HeaderName, headerName } from './header-names.ts';

/** Most cells of a column have its shape; a column that nobody named must be surer. */
const MOST = 0.6;
const NEARLY_ALL = 0.8;
/** Columns whose name says one thing and whose cells another: the cells count. */
const CHECKED: ReadonlySet<string> = new Set('company domain website email linkedin profile name'.split(' '));
const OF_SHAPE: Partial<Record<CellShape, ListField>> = {
  ...{ email: 'email', profile: 'profile', linkedin: 'linkedin', address: 'website' },
};
const OF_PEOPLE: ReadonlySet<string> = new Set(
  'firstName lastName fullName email title profile person'.split(' '),
);

interface Column {
  named: HeaderName | null;
  shape: CellShape | null;
  /** Share of the filled cells that have it. */
  share: number;
}

/** What each column holds, by its name and by its cells. `header` is null where the columns have no names. */
export function guessMapping(
  header: readonly string[] | null,
  width: number,
  sample: readonly ListRow[],
): Mapping {
  const columns = Array.from({ length: width }, (_, at) => columnOf(header?.[at], at, sample));
  const fields = header ? namedFields(columns) : shapedFields(columns, sample);
  return fields;
}

function columnOf(name: string | undefined, at: number, sample: readonly ListRow[]): Column {
  const shapes = sample.map(({ cells }) => shapeOf(cells[at] ?? '')).filter((shape) => shape !== 'empty');
  const counts = new Map<CellShape, number>();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const [shape, count] = [...counts].reduce<[CellShape | null, number]>(
    (a, b) => (b[1] > a[1] ? b : a),
    [null, 0],
  );
  return { named: name === undefined ? null : headerName(name), shape, share: count / shapes.length };
}

function namedFields(columns: readonly Column[]): (ListField | null)[] {
  const means = columns.map(({ named }) => named?.meaning ?? null);
  const hasPeople = means.some((meaning) => meaning !== null && OF_PEOPLE.has(meaning));
  const has = (field: ListField) => columns.some(({ named }) => named?.meaning === field && !named.isWeak);
  const fields = columns.map(({ named, shape, share }): ListField | null => {
    const shaped = shape && share >= MOST ? OF_SHAPE[shape] : undefined;
    if (!named) return null;
    const { meaning, isWeak } = named;
    if (meaning === 'person') return null;
    if (meaning === 'linkedin' && shape === null && isWeak) return hasPeople ? 'profile' : 'linkedin';
    if (CHECKED.has(meaning) && shape !== null) {
      // Numbers in the place of names are the keys of a CRM.
      if (shape === 'number' && share >= NEARLY_ALL && meaning !== 'linkedin') return null;
      if (shaped && !isSame(meaning, shaped)) return shaped;
    }
    if (meaning !== 'name') return meaning;
    if (has('firstName') !== has('lastName')) return has('firstName') ? 'lastName' : 'firstName';
    return has('company') || hasPeople ? (has('firstName') ? null : 'fullName') : 'company';
  });
  columns.forEach(({ named }, at) => {
    const field = fields[at];
    if (
      named?.isWeak &&
      field &&
      columns.some((one, other) => fields[other] === field && one.named?.isWeak === false)
    ) {
      fields[at] = null;
    }
  });
  columns.forEach(({ named, shape, share }, at) => {
    const field = !named && shape && share >= NEARLY_ALL ? OF_SHAPE[shape] : undefined;
    if (field && !fields.includes(field)) fields[at] = field;
  });
  return fields;
}

/** A web address in the column of a domain is one, and a company may be called like its address. */
function isSame(meaning: string, shaped: ListField): boolean {
  if (meaning === shaped) return true;
  return shaped === 'website' && (meaning === 'domain' || meaning === 'company');
}

/** Without names of columns: addresses by their shape, and the words that look like their domains name the company. */
function shapedFields(columns: readonly Column[], sample: readonly ListRow[]): (ListField | null)[] {
  const fields = columns.map(({ shape, share }) =>
    shape && share >= MOST ? (OF_SHAPE[shape] ?? null) : null,
  );
  if (columns.length === 1) return ['company'];
  const words = columns.flatMap(({ shape }, at) => (shape === 'words' ? [at] : []));
  const email = fields.indexOf('email');
  const company = words.length > 1 && email >= 0 ? likestDomain(words, email, sample) : words[0];
  if (company !== undefined) fields[company] = 'company';
  if (email < 0) for (const at of words) fields[at] ??= 'note';
  return fields;
}

/** Of a person's name, title and company the company is what the mail's domain is called after. */
function likestDomain(
  words: readonly number[],
  email: number,
  sample: readonly ListRow[],
): number | undefined {
  const likeness = words.map((at) => {
    const like = sample.filter(({ cells }) => {
      const [, domain = ''] = (cells[email] ?? '').split('@');
      const name = foldLetters(cells[at] ?? '').slice(0, 5);
      return name.length > 2 && foldLetters(domain).startsWith(name);
    });
    return { at, like: like.length };
  });
  const best = likeness.reduce((a, b) => (b.like > a.like ? b : a), { at: -1, like: 0 });
  return best.like * 3 >= sample.length && best.like > 0 ? best.at : undefined;
}
