// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { JoinPage } from '#components/studio/publish-and-sync/join-page.tsx';
import type { PublishProps, SourceView, SyncProps } from '#components/studio/publish-and-sync/page-props.ts';
import { PublishAndSync } from '#components/studio/publish-and-sync/publish-and-sync.tsx';

afterEach(cleanup);
beforeAll(() => {
  // happy-dom opens a dialog, but does not show it as modal.
  HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
    this.open = true;
  };
});

const NOW = Date.parse('2026-11-25T12:00:00Z');
const MINUTE = 60_000;
const KEY = 'VqqiVQotHzFA-hNmGBhHpLOIa3kUdP-Q41aLwSeoIVc';
const SOURCE: SourceView = {
  ...{ id: 's', url: 'https://files.acme.example/team.json', isManaged: false, isSyncing: false },
  ...{
    icp: { name: 'Team', version: 8, validUntil: null },
    publicKey: KEY,
    teamKey: '••••Wl0a',
    bearer: null,
  },
  ...{
    lastSuccess: NOW - 12 * MINUTE,
    nextTry: NOW + 48 * MINUTE,
    lastError: null,
    refused: null,
    sites: [],
  },
};
const ROLLBACK: SourceView = { ...SOURCE, lastError: { code: 'rollback', params: [7, 8] }, refused: 2 };

function draw(more: Partial<SyncProps> = {}) {
  const calls = {
    ...{
      onSync: vi.fn(async () => null),
      onAllow: vi.fn(async () => null),
      onChangeKeys: vi.fn(async () => null),
    },
    ...{ onRemove: vi.fn(), onOverride: vi.fn(async () => null), onAdd: vi.fn(async () => null) },
    onRemoveIcp: vi.fn(),
  };
  const publishing: PublishProps = {
    ...{ now: NOW, keys: null, icps: [], lastUrl: '', pending: null, published: null },
    ...{ onMakeKeys: vi.fn(), onExportKeys: vi.fn(), onImportKeys: vi.fn(async () => null) },
    onDownloadPage: vi.fn(),
    ...{ onPublish: vi.fn(async () => null), onDownload: vi.fn(), onCopy: vi.fn() },
  };
  const props: SyncProps = {
    ...{ now: NOW, policy: { kind: 'none' }, sources: [], ownIcps: [], refusals: [], publishing },
    ...calls,
    ...more,
  };
  render(<PublishAndSync {...props} />);
  return calls;
}

const text = () => document.body.textContent ?? '';
const button = (name: string) => screen.getByRole('button', { name });

test('a source that is well says since when, and when it is asked next', () => {
  draw({ sources: [SOURCE] });
  expect(text()).toContain('Up to date, confirmed 12 minutes ago · Next look in 48 minutes');
});

test('one in trouble says what is wrong and what stays in use', () => {
  draw({ sources: [{ ...SOURCE, lastError: { code: 'unreachable', params: [] } }] });
  expect(text()).toContain('The host does not answer.');
  expect(text()).toContain('Version 8 stays in use.');
  expect(text()).not.toContain('Up to date');
});

test('a refused version is used only after a second question, which repeats the reason', () => {
  const calls = draw({ sources: [ROLLBACK] });
  fireEvent.click(button('Use it all the same'));
  expect(calls.onOverride).not.toHaveBeenCalled();
  const dialog = screen.getByRole('dialog');
  expect(dialog.textContent).toContain('Version 7 is older than version 8');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Use it all the same' }));
  expect(calls.onOverride).toHaveBeenCalledWith(2);
});

test('under a policy nothing can be added, changed, removed, published or overridden', () => {
  draw({
    policy: { kind: 'policy' },
    sources: [{ ...ROLLBACK, isManaged: true }],
    ownIcps: [{ id: 'o', name: 'Own', version: 1 }],
  });
  expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual(['Sync now']);
  expect(text()).toContain('Your organization sets the ICP of this browser.');
});

test('the address goes to the callback in the click itself, so that the browser may be asked for access', () => {
  const calls = draw();
  fireEvent.change(screen.getByLabelText('Address of the file'), {
    target: { value: 'https://a.example/b' },
  });
  fireEvent.click(button('Save and sync'));
  expect(calls.onAdd).toHaveBeenCalledWith({
    url: 'https://a.example/b',
    publicKey: '',
    teamKey: '',
    bearer: '',
  });
});

test('the join page says what it will do, and asks', () => {
  const onJoin = vi.fn(async () => null);
  const invitation = {
    url: 'https://files.acme.example/team.json',
    publicKey: null,
    teamKey: KEY,
    sites: ['a.example'],
  };
  const rest = { host: 'files.acme.example', isLocked: false, hasSample: true, onJoin, onCancel: vi.fn() };
  render(<JoinPage invitation={invitation} {...rest} />);
  for (const words of [
    'once an hour',
    'the link pins no signature',
    'team key',
    'a.example',
    'Nothing has happened yet',
  ]) {
    expect(text()).toContain(words);
  }
  expect(text()).not.toContain(KEY);
  expect(onJoin).not.toHaveBeenCalled();
  fireEvent.click(button('Join'));
  expect(onJoin).toHaveBeenCalledOnce();
});

test('a damaged link and a policy leave nothing to join', () => {
  const rest = { host: '', hasSample: true, onJoin: vi.fn(async () => null), onCancel: vi.fn() };
  render(<JoinPage invitation={null} isLocked={false} {...rest} />);
  expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual(['Back to Publish and sync']);
});
