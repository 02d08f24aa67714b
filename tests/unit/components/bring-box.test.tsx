// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { BringBox } from '#components/studio/bring/bring-box.tsx';
import type { BringProps } from '#components/studio/bring/bring-props.ts';
import { bringFaultText, broughtText } from '#lib/wording/bring/brought-text.ts';

afterEach(cleanup);

function draw(more: Partial<BringProps> = {}) {
  const calls = {
    ...{ onText: vi.fn(), onFile: vi.fn(), onUse: vi.fn(), onJoin: vi.fn(), onCancel: vi.fn() },
  };
  const view = render(
    <BringBox looked={null} outcome={null} isBusy={false} isLocked={false} {...calls} {...more} />,
  );
  return { ...calls, root: view.container };
}

const OFFER = {
  ...{ url: 'https://files.acme.example/team.json', host: 'files.acme.example', publicKey: null },
  ...{ isSealed: true, sites: [], hasSample: true },
};

test('what is pasted or dropped is looked at without a click; what is typed, with one', () => {
  const { onText, onFile } = draw();
  const box = screen.getByRole('textbox', { name: 'Join link, code or ICP' });
  fireEvent.change(box, { target: { value: 'typed' } });
  expect(onText).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Look at it' }));
  expect(onText).toHaveBeenLastCalledWith('typed');
  fireEvent.paste(box);
  fireEvent.change(box, { target: { value: 'pasted' } });
  expect(onText).toHaveBeenLastCalledWith('pasted');
  const file = new File(['{}'], 'icp.json');
  fireEvent.drop(box, { dataTransfer: { files: [file] } });
  expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
});

test('a join link shows what joining does, and joins with one click', () => {
  const what = broughtText({ kind: 'address', url: OFFER.url });
  const { onJoin, root } = draw({ looked: { what, pending: null, offer: OFFER } });
  expect(root.textContent).toContain('files.acme.example');
  expect(root.textContent).toContain('the link pins no signature');
  fireEvent.click(screen.getByRole('button', { name: 'Join' }));
  expect(onJoin).toHaveBeenCalledOnce();
});

test('what is wrong stands right below the box', () => {
  const { root } = draw({ outcome: { ok: false, text: 'This is no join link.' } });
  const status = within(root).getByRole('status');
  expect(status.textContent).toBe('This is no join link.');
  expect(status.closest('[data-bring]')?.querySelector('textarea')).not.toBeNull();
});

test('whoever holds a file in hand is never told to publish it again', () => {
  const codes = ['not-json', 'not-utf8', 'not-icp', 'bad-envelope', 'no-team-key', 'too-large', 'empty'];
  for (const code of codes) expect(bringFaultText(code, [])).not.toMatch(/publish it|upload|address/i);
});

test('one problem is one problem', () => {
  const pending = {
    icp: null,
    problems: ['kappa: Something is missing here.'],
    findings: [],
    comparison: null,
  };
  draw({ looked: { what: 'This is an ICP.', pending, offer: null } });
  expect(screen.getByRole('heading').textContent).toBe('This is not an ICP that can be used. One problem:');
});

test('where an administrator sets the ICP there is no box', () => {
  draw({ isLocked: true });
  expect(screen.queryByRole('textbox')).toBeNull();
});
