// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Popup } from '#components/popup/popup.tsx';
import type { PopupProps, PopupState } from '#components/popup/popup-state.ts';
import { galleryActions } from '../../lab/gallery/gallery-actions.ts';
import { GALLERY } from '../../lab/gallery/states.ts';

afterEach(cleanup);

function stateNamed(name: string): PopupState {
  const found = GALLERY.find((state) => state.name === name);
  if (!found) throw new Error(`no state ${name} in the gallery`);
  return found.state;
}

function draw(name: string, more: Partial<PopupProps> = {}) {
  const said: unknown[][] = [];
  const calls = {
    onNext: vi.fn(),
    onOpenSite: vi.fn(),
    onChooseProfiles: vi.fn(),
    onDismissFirstRun: vi.fn(),
    onRetry: vi.fn(),
    onOpenStudio: vi.fn(),
    onQuote: vi.fn(),
  };
  const actions = galleryActions(true, (call) => said.push(call));
  const view = render(
    <Popup state={stateNamed(name)} firstRun={null} actions={actions} {...calls} {...more} />,
  );
  const root = view.container.firstElementChild;
  if (!(root instanceof HTMLElement)) throw new Error('nothing was drawn');
  return { root, calls, view, said };
}

test.each(GALLERY.map(({ name, state, firstRun }) => [name, state, firstRun] as const))(
  'state %s: name, then the verdict, in a live region',
  (name, state, firstRun) => {
    const { root } = draw(name, { firstRun });
    expect(root.dataset.state).toBe(state.kind);
    const headings = [...root.querySelectorAll('h1, h2, h3')].map((heading) => heading.tagName);
    expect(headings[0]).toBe('H1');
    if (state.kind !== 'opening') expect(headings[1]).toBe('H2');
    expect(within(root).getAllByRole('status')).toHaveLength(1);
    expect(root.querySelector('[role=status] h2, [role=status] p')).not.toBeNull();
    const folded = root.querySelectorAll('details [data-line]').length;
    expect(root.querySelectorAll('[data-line]').length - folded).toBeLessThanOrEqual(9);
  },
);

test('the root says which verdict it shows', () => {
  const { root } = draw('primary-leaning');
  expect(root.dataset).toMatchObject({ state: 'account', verdict: 'primary', certainty: 'leaning' });
});

test('an undecided verdict claims no certainty', () => {
  expect(draw('undecided').root.dataset.certainty).toBeUndefined();
});

test('the next step reports the check that it shows', () => {
  const { calls } = draw('undecided');
  fireEvent.click(screen.getByRole('button', { name: 'Open their LinkedIn, then click ICP Lens there' }));
  expect(calls.onNext).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ where: 'linkedin' }));
});

test('a confirmed verdict offers no next step', () => {
  draw('primary');
  expect(screen.queryByRole('button', { name: /Next/ })).toBeNull();
});

test('following a quote reports its evidence and opens it safely', () => {
  const { calls, root } = draw('primary');
  const link = within(root).getByRole('link', { name: /51-200 employees/ });
  expect(link.getAttribute('rel')).toBe('noreferrer');
  link.addEventListener('click', (event) => event.preventDefault());
  fireEvent.click(link);
  expect(calls.onQuote).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ quote: '51-200 employees' }),
  );
});

test('small reasons are behind one line that opens', () => {
  const { root } = draw('primary');
  const folded = within(root).getByText('Industry · Business model · Who they sell to').closest('details');
  expect(folded?.open).toBe(false);
  expect(folded?.querySelectorAll('li')).toHaveLength(3);
});

test('a negative ICP says why, what to say, and no score beside the verdict', () => {
  const { root } = draw('negative');
  const verdict = within(root).getByRole('status');
  expect(verdict.textContent).toContain('10 people or fewer: cannot pay for onboarding');
  expect(within(verdict).queryByRole('img')).toBeNull();
  expect(root.textContent).toContain('Point them to the self-serve plan');
  expect(root.textContent).toContain('Would otherwise score 39–80');
});

test('sources that disagree are both quoted', () => {
  const { root } = draw('conflict');
  const open = root.querySelector('[data-side=open]');
  expect(open?.textContent).toMatch(/clinics · home pagebut Advertising/);
  expect(open?.querySelectorAll('q')).toHaveLength(2);
});

test('a problem that a second try can mend offers it, another does not', () => {
  const { calls, view } = draw('problem-slow');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(calls.onRetry).toHaveBeenCalledOnce();
  view.unmount();
  draw('problem-pdf');
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

test('the first run shows three steps, pinning first, and can be put away', () => {
  const { calls, root } = draw('first-run-problem', { firstRun: { pinned: false } });
  const note = root.querySelector('[data-first-run]');
  expect(note?.querySelectorAll('li')).toHaveLength(3);
  expect(note?.querySelector('li')?.textContent).toContain('Pin the button');
  fireEvent.click(screen.getByRole('button', { name: 'Got it' }));
  expect(calls.onDismissFirstRun).toHaveBeenCalledOnce();
});

test('beside a verdict the first run is one line about pinning, and nothing once that is done', () => {
  const { calls, root, view } = draw('first-run', { firstRun: { pinned: false } });
  expect(root.querySelector('[data-first-run]')?.textContent).toContain('Pin the button');
  expect(root.querySelector('[data-first-run] li')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Got it' }));
  expect(calls.onDismissFirstRun).toHaveBeenCalledOnce();
  view.unmount();
  expect(draw('first-run', { firstRun: { pinned: true } }).root.querySelector('[data-first-run]')).toBeNull();
});

test('nothing offers a studio where there is none', () => {
  const { view } = draw('no-icp', { onOpenStudio: null });
  expect(screen.queryAllByRole('button')).toHaveLength(0);
  view.unmount();
  const { calls } = draw('no-icp');
  fireEvent.click(screen.getByRole('button', { name: 'Choose an ICP' }));
  expect(calls.onOpenStudio).toHaveBeenCalledOnce();
});

test('the verdict that comes later is spoken: the live region stays the same element', () => {
  const { view, root } = draw('opening');
  const region = within(root).getByRole('status');
  expect(root.getAttribute('aria-busy')).toBe('true');
  view.rerender(<Popup {...propsFor('primary')} />);
  expect(within(root).getByRole('status')).toBe(region);
  expect(region.textContent).toContain('Primary fit');
  expect(root.getAttribute('aria-busy')).toBe('false');
});

test('markup in names, quotes and labels stays text', () => {
  for (const name of ['flood', 'emoji-name']) {
    const { root, view } = draw(name);
    expect(root.querySelector('script, b, img')).toBeNull();
    expect(root.textContent).toMatch(/<(script|b)>/);
    view.unmount();
  }
});

function propsFor(name: string): PopupProps {
  const noop = () => {};
  return {
    state: stateNamed(name),
    firstRun: null,
    actions: null,
    onNext: noop,
    onOpenSite: noop,
    onChooseProfiles: noop,
    onDismissFirstRun: noop,
    onRetry: noop,
    onOpenStudio: noop,
    onQuote: noop,
  };
}

test('a profile is asked about once, and both answers are reported', () => {
  const { calls } = draw('profile-offer');
  fireEvent.click(screen.getByRole('button', { name: 'Read the employer from profile pages' }));
  fireEvent.click(screen.getByRole('button', { name: 'No, leave profiles alone' }));
  expect(calls.onChooseProfiles.mock.calls).toEqual([[true], [false]]);
});

test("a person: the seat in the committee, the kind of job, the employer's verdict, and the way to its page", () => {
  const { root } = draw('person-right');
  expect(root.querySelector('h2')?.textContent).toBe('Right person');
  expect(root.textContent).toContain('Director or head, RevOps: your ICP wants this job as champion.');
  expect(root.textContent).toContain('Primary fit');
  expect(screen.getByRole('link', { name: 'Open page' }).getAttribute('href')).toBe(
    'https://www.linkedin.com/company/4100001/',
  );
});

test('a page of the browser goes by our name, not by an id in its address', () => {
  const state: PopupState = { kind: 'problem', problem: 'browser-page', host: 'abcdefghijklmnop' };
  const { root } = draw('problem-pdf', { state });
  expect(root.querySelector('h1')?.textContent).toBe('ICP Lens');
});

test('from a PDF its site is one click away', () => {
  const { calls } = draw('problem-pdf');
  fireEvent.click(screen.getByRole('button', { name: 'Open acme.example' }));
  expect(calls.onOpenSite).toHaveBeenCalledWith('acme.example');
});
