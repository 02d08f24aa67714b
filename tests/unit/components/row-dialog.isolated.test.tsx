// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RowDialog } from '#components/studio/check-list/row-dialog.tsx';
import type { KeptRow } from '#lib/lists/kept/kept-list.ts';
import { factsOf } from '#lib/lists/kept/row-facts.ts';
import type { RowDetail } from '#lib/lists/kept/shown-row.ts';
import { PRIMARY } from '../../lab/gallery/fixture-dossiers.ts';
import { speakEnglish, speakGerman } from '../german.ts';

beforeEach(speakGerman);
afterEach(() => {
  cleanup();
  speakEnglish();
});

const KEPT: KeptRow = {
  ...{ line: 4, cells: ['Harbor Cloud'], account: 0, match: 'verified', by: 'website' },
  ...{ choices: [], related: [], apart: null, doubt: null, role: null, suppression: null, repeats: null },
};

const grade = <V,>(value: V) => ({ value, confidence: 900, conflict: false });

/** What the worker answers of a row. */
const DETAIL: RowDetail = {
  shown: {
    ...{ facts: factsOf({ row: 0, kept: KEPT, owner: '' }, null), line: 4, person: '', title: '' },
    ...{ domain: 'harbor-cloud.example', verdict: null, why: [], ruledOutBy: null },
  },
  kept: KEPT,
  account: {
    ...{ key: 'harbor-cloud.example', name: 'Harbor Cloud', domain: 'harbor-cloud.example' },
    ...{ verdict: PRIMARY, icp: null, rows: [0], queued: false },
    summary: { size: grade([1_001, 5_000]), country: grade('AT'), industry: grade('logistics_transport') },
  },
  cells: [['Company', 'Harbor Cloud']],
};

test('what is known of a row’s company is told in the language of the browser, whatever the worker speaks', async () => {
  render(<RowDialog row={0} scoredAt={0} onRow={async () => DETAIL} onClose={() => undefined} />);
  expect(
    await screen.findByText('harbor-cloud.example · 1.001–5.000 MA · Österreich · Logistik & Transport'),
  ).not.toBeNull();
});
