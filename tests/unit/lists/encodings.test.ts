import { describe, expect, it, test } from 'vitest';
import { sourceOfBytes } from '#lib/lists/read/list-source.ts';
import { openList } from '#lib/lists/read/open-list.ts';
import { companiesOf, listOf } from './list-of.ts';

/** The bytes of a text in an encoding, by looking every letter up. */
function encoded(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  if (encoding.startsWith('utf-16')) {
    const isLittle = encoding.includes('le');
    const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    return Uint8Array.from(
      units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    );
  }
  return Uint8Array.from([...text].flatMap((letter) => bytesOf(letter, encoding)));
}

const tables = new Map<string, Map<string, number[]>>();
function bytesOf(letter: string, encoding: string): number[] {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  const bytes = table.get(letter);
  if (!bytes) throw new Error(`${encoding} has no ${letter}`);
  return bytes;
}

function tableOf(encoding: string): Map<string, number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  const enter = (bytes: number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if ([...letter].length === 1 && letter !== '\uFFFD' && !table.has(letter)) table.set(letter, bytes);
  };
  for (let one = 0; one < 256; one += 1) enter([one]);
  if (/windows|mac/.test(encoding)) return table;
  for (let one = 0x81; one < 0xff; one += 1) for (let two = 0x40; two < 0xff; two += 1) enter([one, two]);
  return table;
}

const LISTS: [string, string[]][] = [
  [
    'windows-1252',
    ['Zürcher Käserei', 'Société Générale du Café', 'Señor Muñoz', 'Größe & Söhne', 'Åkesson Møbler'],
  ],
  [
    'windows-1250',
    [
      'Škoda Žďár',
      'Przedsiębiorstwo Łódź',
      'Győri Gépgyár Ipari Kft ű',
      'Kovářství Nový Jičín',
      'Żółty Ślad',
    ],
  ],
  [
    'windows-1251',
    ['Северный Порт', 'Грузовые Перевозки', 'Компания Восток', 'Морской Терминал', 'Новые Технологии'],
  ],
  [
    'windows-1253',
    ['Ελληνικά Λιμάνια', 'Εταιρεία Μεταφορών', 'Ναυτιλιακή Αιγαίου', 'Τεχνολογία Αθηνών', 'Βόρειος Σταθμός'],
  ],
  [
    'windows-1254',
    [
      'İzmir Taşımacılık',
      'Gemi Sanayi ve Ticaret Şirketi',
      'Doğu Lojistik',
      'Çağdaş Yazılım',
      'Işık Tekstil',
    ],
  ],
  ['windows-1255', ['חברת הים', 'שירותי תוכנה', 'נמלי ישראל', 'תעשיות מזון', 'אור טכנולוגיות']],
  [
    'windows-1256',
    ['شركة البحر الأحمر', 'مؤسسة النقل', 'الشركة الوطنية', 'تقنية المعلومات', 'مجموعة الخليج'],
  ],
  ['macintosh', ['Zürcher Käserei', 'Société Générale', 'Größe & Söhne', 'Münchner Höfe', 'Señor Muñoz']],
  ['shift_jis', ['株式会社ベロン', '東京運輸', 'アルドラ港湾', '日本ソフトウェア', '大阪商事']],
  ['gb18030', ['北京科技有限公司', '上海港口集团', '云河物流', '贝伦航运', '广州软件']],
  ['big5', ['台北科技股份有限公司', '高雄港務', '華南物流', '新竹電子', '台中軟體']],
  ['euc-kr', ['주식회사 베론', '알드라항만', '서울물류', '한국소프트웨어', '부산해운']],
];

describe.each(LISTS)('%s', (encoding, names) => {
  const text = ['Company,Website', ...names.map((name, at) => `${name},c${at}.example`)].join('\r\n');

  test('a list is read in it, or its reader is asked with the right one first', async () => {
    const opened = await openList(sourceOfBytes(encoded(text, encoding)));
    if (opened.ok === true) {
      expect(companiesOf(await listOf(encoded(text, encoding)))).toEqual(names);
      return;
    }
    expect(opened.ok === 'ask-encoding' && opened.choices[0]?.encoding).toBe(encoding);
  });

  it.each(names)('one name alone is never read as something else in silence: %s', async (name) => {
    const bytes = encoded(`Company,Website\n${name},c.example\n`, encoding);
    const opened = await openList(sourceOfBytes(bytes));
    if (opened.ok === true) expect(companiesOf(await listOf(bytes))).toEqual([name]);
    else
      expect(opened.ok === 'ask-encoding' && opened.choices.map((one) => one.encoding)).toContain(encoding);
  });

  it('is not asked for where it is chosen', async () => {
    const bytes = encoded(text, encoding);
    const opened = await openList(sourceOfBytes(bytes), { encoding: encoding as 'big5' });
    expect(opened.ok === true && opened.table.sample.map(({ cells }) => cells[0])).toEqual(names);
  });
});

const NAMES = ['Märine', '云河港口', 'Łódź', 'Acme', 'שירותי'];
const TEXT = ['Company,Website', ...NAMES.map((name, at) => `${name},c${at}.example`), ''].join('\r\n');

it.each([
  ['UTF-8', new TextEncoder().encode(TEXT)],
  ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${TEXT}`)],
  ['UTF-16 as spreadsheets write it', encoded(`\uFEFF${TEXT}`, 'utf-16le')],
  ['UTF-16 of the other order', encoded(`\uFEFF${TEXT}`, 'utf-16be')],
  ['UTF-16 without its mark', encoded(TEXT, 'utf-16le')],
  ['UTF-16 of the other order without its mark', encoded(TEXT, 'utf-16be')],
])('letters are read from %s', async (_, bytes) => {
  expect(companiesOf(await listOf(bytes))).toEqual(NAMES);
});

it.each([
  [[0xe9], 'é'],
  [[0xfc], 'ü'],
  [[0x80], '€'],
  [[0xc3], 'Ã'],
  [[0xe2, 0x82], 'â‚'],
])('a foreign byte turns no file: %j', async (foreign, read) => {
  const [before, after] = ['Company,Note\nMärine,x', 'y\nŁódź,ok\nSøren,ok\n'].map((one) =>
    new TextEncoder().encode(one),
  );
  const list = await listOf(Uint8Array.from([...(before ?? []), ...foreign, ...(after ?? [])]));
  expect(companiesOf(list)).toEqual(['Märine', 'Łódź', 'Søren']);
  expect(list.rows[0]?.note).toBe(`x${read}y`);
  expect(list.table.receipt.foreignBytes).toBe(foreign.length);
});

it('a foreign byte far behind, after pieces that were UTF-8', async () => {
  const rows = 'Märine GmbH,c.example\n'.repeat(20_000);
  const bytes = new TextEncoder().encode(`Company,Website\n${rows}`);
  const list = await listOf(Uint8Array.from([...bytes, 0xe9, 0x2c, 0x0a]));
  expect(list.table.receipt.rows).toBe(20_001);
  expect(list.rows.at(-1)).toEqual({ company: 'é' });
});
