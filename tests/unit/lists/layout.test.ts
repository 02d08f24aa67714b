import { describe, expect, it, test } from 'vitest';
import { checkMapping } from '#lib/lists/read/check-mapping.ts';
import { companiesOf, listOf, openText } from './list-of.ts';

const ROWS = 'Acme,acme.example,10\nBeron,beron.example,20';

describe('what parts the cells', () => {
  it.each([
    ['commas', 'Company,Website\nAcme,acme.example\nBeron,beron.example'],
    ['semicolons', 'Company;Website\nAcme;acme.example\nBeron;beron.example'],
    ['tabs', 'Company\tWebsite\nAcme\tacme.example\nBeron\tberon.example'],
    ['pipes', 'Company|Website\nAcme|acme.example\nBeron|beron.example'],
    ['a line that says so', 'sep=|\r\nCompany|Website\r\nAcme|acme.example\r\nBeron|beron.example'],
    ['a line that says so in quotes', '"sep=;"\nFirma;Webseite\nAcme;acme.example\nBeron;beron.example'],
    ['a sign of its own', 'sep=^\nCompany^Website\nAcme^acme.example\nBeron^beron.example'],
    ['old line breaks alone', 'Company,Website\rAcme,acme.example\rBeron,beron.example'],
    [
      'semicolons under a title with commas',
      'Attendees, Port Day, 2026\n\nCompany;Website\nAcme;acme.example\nBeron;beron.example',
    ],
    [
      'a table in Markdown',
      '| Company | Website |\n|:---|---:|\n| Acme | acme.example |\n| Beron | beron.example |',
    ],
    [
      'a drawn table',
      '+---+---+\n| Company | Website |\n+---+---+\n| Acme | acme.example |\n| Beron | beron.example |\n+---+---+',
    ],
    ['spaces before quotation marks', 'Company, Website\n"Acme", "acme.example"\n"Beron", "beron.example"'],
  ])('%s', async (_, text) => {
    const { rows } = await listOf(text);
    expect(rows).toEqual([
      { company: 'Acme', website: 'acme.example' },
      { company: 'Beron', website: 'beron.example' },
    ]);
  });

  it('a header parted by one sign above rows parted by another is refused', async () => {
    expect(
      await openText('Company,Website\nAcme;acme.example\nBeron;beron.example\nCubit;cubit.example'),
    ).toEqual({
      ...{ ok: false, problem: 'mixed-delimiters' },
    });
  });
});

describe('where the header is', () => {
  it.each([
    [
      'a report of two titles',
      'Registration Report\nEvent: Port Day 2026\n\nFirst Name,Last Name,Company Name,Email Address\nP,One,Acme,p@acme.example',
    ],
    [
      'a preamble of names and values',
      'Report,Attendees\nGenerated,2026-10-01\nWebinar ID,123-456\nDuration,60\n\nFirst Name,Last Name,Email Address,Organization\nP,One,p@acme.example,Acme',
    ],
    [
      'notes in quotes',
      'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing, for privacy."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nP,One,https://www.linkedin.com/in/p-one,,Acme,Planner,01 Aug 2026',
    ],
    ['a title as wide as the table', 'Key customers,,\nCompany,Website,Owner\nAcme,acme.example,S One'],
    ['a title that is a known word', 'Customers\nCompany,Website\nAcme,acme.example'],
    ['seventeen lines of preamble', `${'Filter: all\n'.repeat(17)}Company,Website\nAcme,acme.example`],
    [
      'a filter of a report',
      'Account Report\nAs of 2026-10-01 12:00\nFiltered By: All accounts\n\n"Account Name","Website"\n"Acme","acme.example"',
    ],
  ])('under %s', async (_, text) => {
    expect(companiesOf(await listOf(text))).toEqual(['Acme']);
  });

  it('of words that nobody knows, above addresses', async () => {
    const { rows, table } = await listOf(
      'Wie;Waar\nx@acme.example;acme.example\ny@beron.example;beron.example',
    );
    expect(table.hasHeader).toBe(true);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({ email: 'x@acme.example', website: 'acme.example' });
  });

  it.each([
    ['1. acme.example\n2. beron.example', [{ website: 'acme.example' }, { website: 'beron.example' }]],
    ['- Acme\n- Beron', [{ company: 'Acme' }, { company: 'Beron' }]],
    [
      'Acme,acme.example\nBeron,beron.example',
      [
        { company: 'Acme', website: 'acme.example' },
        { company: 'Beron', website: 'beron.example' },
      ],
    ],
    ['p@acme.example\nq@beron.example', [{ email: 'p@acme.example' }, { email: 'q@beron.example' }]],
    [
      'P One,p@acme.example,Acme GmbH\nQ Two,q@beron.example,Beron AG',
      [
        { email: 'p@acme.example', company: 'Acme GmbH' },
        { email: 'q@beron.example', company: 'Beron AG' },
      ],
    ],
    [
      'Acme, Inc.\nBeron\nCubit, Dalton, LLC',
      [{ company: 'Acme, Inc.' }, { company: 'Beron' }, { company: 'Cubit, Dalton, LLC' }],
    ],
  ])('nowhere: %j', async (text, rows) => {
    expect((await listOf(text)).rows).toEqual(rows);
  });
});

describe('what is no row', () => {
  it.each([
    ['a total', `Company,Website,Amount\n${ROWS}\nTotal,,30`, { total: [4] }],
    [
      'a grand total with its count',
      `Company,Website,Amount\n${ROWS}\n\n"Grand Totals (2 records)"`,
      { total: [5] },
    ],
    [
      'a total in German',
      `Firma;Webseite;Umsatz\n${ROWS.replaceAll(',', ';')}\nGesamtsumme;;30`,
      { total: [4] },
    ],
    [
      'a subtotal',
      'Company,Website,Amount\nAcme,acme.example,10\nSubtotal,,10\nBeron,beron.example,20',
      { subtotal: [3] },
    ],
    ['a count', `Company,Website,Amount\n${ROWS}\nTotal records: 2,,`, { total: [4] }],
    [
      'footers of a CRM',
      `Company,Website,Amount\n${ROWS}\n\n"Confidential Information - Do Not Distribute"\n"Copyright (c) 2000-2026 crm.example, inc. All rights reserved."`,
      { footer: [5, 6] },
    ],
    [
      'a footer in words of its own',
      `Company,Website,Amount\n${ROWS}\n\nSent by the marketing team`,
      { footer: [5] },
    ],
    ['an export note', `Company,Website,Amount\n${ROWS}\nExported on 2026-10-01 by kim`, { footer: [4] }],
    [
      'a repeated header',
      `Company,Website,Amount\nAcme,acme.example,10\nCompany,Website,Amount\nBeron,beron.example,20`,
      { 'repeated-header': [3] },
    ],
    [
      'headings of groups',
      `Company,Website,Amount\nAccount Owner: S One (1 record)\nAcme,acme.example,10\nAccount Owner: S Two (1 record)\nBeron,beron.example,20`,
      { group: [2, 4] },
    ],
    [
      'sessions',
      `Company,Website,Amount\nSession: Keynote,,\nAcme,acme.example,10\nSession: Workshop,,\nBeron,beron.example,20`,
      { group: [2, 4] },
    ],
    [
      'days behind blank lines',
      `Company,Website,Amount\n\nMonday\nAcme,acme.example,10\n\nTuesday\nBeron,beron.example,20`,
      { group: [3, 6] },
    ],
  ])('%s', async (_, text, left) => {
    const list = await listOf(text);
    expect(companiesOf(list)).toEqual(['Acme', 'Beron']);
    expect(list.left).toMatchObject(left);
  });

  it.each([
    ['a company called Total with its website', 'Total,total.example,5'],
    ['a company called Total Energy', 'Total Energy,,5'],
    ['a company with a name alone', 'Cubit,,'],
    ['a ragged company alone', 'Cubit'],
    ['a company that begins like a footer', 'Page One Media,,7'],
    ['a company called Sum with people', 'Sum,,many'],
  ])('%s is a row', async (_, line) => {
    expect((await listOf(`Company,Website,Amount\n${ROWS}\n${line}`)).rows).toHaveLength(3);
  });
});

test('of several blocks the largest is the list, and the others are offered', async () => {
  const text = [
    ...['Attendee Report', 'Topic,Webinar ID', 'Port Day,123', 'Host Details,'],
    ...['Attended,User Name (Original Name),Email,Join Time', 'Yes,Host One,h@host.example,10:00'],
    ...[
      'Panelist Details,',
      'Attended,User Name (Original Name),Email,Join Time',
      'Yes,Pan One,p@pan.example,10:00',
    ],
    ...[
      'Attendee Details,',
      'Attended,User Name (Original Name),First Name,Last Name,Email,Organization,Job Title',
    ],
    ...[
      'Yes,A B,A,B,a@acme.example,Acme,CTO',
      'No,C D,C,D,c@beron.example,Beron,CFO',
      'No,E F,E,F,e@cubit.example,Cubit,CEO',
    ],
  ].join('\n');
  const list = await listOf(text);
  expect(companiesOf(list)).toEqual(['Acme', 'Beron', 'Cubit']);
  expect(list.table.blocks.map(({ title, rows }) => [title, rows])).toEqual([
    ['Port Day 123 · Host Details', 1],
    ['Panelist Details', 1],
    ['Attendee Details', 3],
  ]);
  expect(list.left['other-block']).toHaveLength(2);
});

describe('no table at all', () => {
  const json = '[{"company":"Acme"},\n{"company":"Beron"}]';
  it.each([
    [json, 'json'],
    ['{"rows": [1]}', 'json'],
    ['[["Company"],["Acme"]]', 'json'],
    ['<!DOCTYPE html><html><body>x</body></html>', 'html'],
    ['<table><tr><td>Acme</td></tr></table>', 'html'],
    ['<?xml version="1.0"?><Workbook/>', 'xml'],
    ['PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml', 'xlsx'],
    ['%PDF-1.7\n', 'pdf'],
    ['{\\rtf1\\ansi Acme}', 'rtf'],
  ])('%j is named', async (text, kind) => {
    expect(await openText(text)).toEqual({ ok: false, problem: 'other-file', kind });
  });

  it.each(['', '\n\n', 'Company,Website\n', '\uFEFF', 'Company\n\n'])('%j is empty', async (text) => {
    expect(await openText(text)).toEqual({ ok: false, problem: 'empty' });
  });
});

test('a mapping that would leave out most rows is refused', async () => {
  const { table } = await listOf('Company,Note\nAcme,x\n,a\n,b\n,c');
  expect(checkMapping(table.mapping, table.sample, true)).toEqual({
    ok: false,
    problem: 'most-rows-empty',
    named: 25,
  });
  expect(checkMapping([null, 'note'], table.sample, true)).toMatchObject({ problem: 'no-company-column' });
});

test('rows of more or fewer cells are read and told', async () => {
  const { table, rows } = await listOf(
    'Company,Website\nAcme\nBeron,beron.example,more\nCubit,cubit.example',
  );
  expect(rows).toHaveLength(3);
  expect(table.header).toEqual(['Company', 'Website', '']);
  expect(table.receipt.ragged).toEqual({ count: 2, lines: [2, 3] });
});
