// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { AboutCompanies } from '#components/popup/about-companies.tsx';
import type { FilingActions } from '#components/popup/popup-actions.ts';
import { foreignPage, KESTREL } from '../../lab/gallery/states-about.ts';

afterEach(cleanup);

const done = async () => ({ ok: true, ids: ['filed-1'], account: KESTREL.domain }) as const;

function draw(filing: FilingActions | null, filed: string[] = []) {
  const onOpenSite = vi.fn();
  const state = foreignPage([KESTREL], { filed, privateWindow: filing === null });
  const draws = render(<AboutCompanies state={state} filing={filing} onOpenSite={onOpenSite} />);
  const seeFiled = (now: string[]) =>
    draws.rerender(
      <AboutCompanies state={{ ...state, filed: now }} filing={filing} onOpenSite={onOpenSite} />,
    );
  return { onOpenSite, seeFiled };
}

test('Add files the facts and offers the way back, which takes them back', async () => {
  const filing = { onFile: vi.fn(done), onTakeBack: vi.fn(done) };
  draw(filing);
  fireEvent.click(screen.getByRole('button', { name: /^Add: Series B/ }));
  fireEvent.click(await screen.findByRole('button', { name: /^Undo: Series B/ }));
  expect(screen.getByText('Added')).toBeTruthy();
  await screen.findByRole('button', { name: /^Add/ });
  expect(filing.onFile.mock.calls).toEqual([[KESTREL]]);
  expect(filing.onTakeBack.mock.calls).toEqual([[KESTREL]]);
});

test('what was filed before is known a moment after the card', () => {
  const { seeFiled } = draw({ onFile: vi.fn(done), onTakeBack: vi.fn(done) });
  seeFiled([KESTREL.domain]);
  expect(screen.getByText(`Added to ${KESTREL.domain} (from another site)`)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
});

test('a refusal is said and leaves Add in its place', async () => {
  const refused = async () => ({ ok: false, problem: 'No room left.' }) as const;
  draw({ onFile: vi.fn(refused), onTakeBack: vi.fn(done) });
  fireEvent.click(screen.getByRole('button', { name: /^Add/ }));
  expect(await screen.findByText('No room left.')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Add/ })).toBeTruthy();
});

test('where nothing can be kept nothing offers to add it; its own site still opens', () => {
  const { onOpenSite } = draw(null);
  expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
  expect(screen.getByText('Private window: shown here, not stored.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: `Open: ${KESTREL.domain}` }));
  expect(onOpenSite.mock.calls).toEqual([[KESTREL.domain]]);
});
