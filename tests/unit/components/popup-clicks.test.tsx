// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ToolsFix } from '#components/popup/views/tools-fix.tsx';
import { draw } from './draw-state.tsx';

// What is waited for comes in milliseconds, and on a busy machine in seconds.
configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

test('a wrong fact is two clicks away: Fix beside its reason, then the right value', async () => {
  const { said, root } = draw('primary');
  const fixes = [...root.querySelectorAll('[data-fix]')].map((one) => one.getAttribute('data-fix'));
  expect(fixes).toContain('headcount');
  fireEvent.click(root.querySelector('[data-fix=headcount]') as Element);
  expect(await screen.findByRole('combobox')).toHaveProperty('value', 'headcount');
  fireEvent.change(screen.getByRole('textbox', { name: 'What is right' }), { target: { value: '300' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save and score again' }));
  await waitFor(() => expect(said.at(-1)?.[1]).toMatchObject({ attribute: 'headcount', value: [300, 300] }));
});

test('a tool is removed with one click, and put back with another', () => {
  const onSave = vi.fn();
  const tools = {
    inUse: [{ id: 'hubspot', class: 'runs' }],
    said: [{ id: 'segment', class: 'mentions' }],
  } as const;
  render(<ToolsFix {...tools} onTyped={vi.fn()} onSave={onSave} />);
  fireEvent.click(screen.getByRole('button', { name: 'Remove HubSpot' }));
  expect(onSave).toHaveBeenLastCalledWith([...tools.said, { id: 'hubspot', class: 'mentions' }]);
  fireEvent.click(screen.getByRole('button', { name: 'Put Segment back' }));
  expect(onSave).toHaveBeenLastCalledWith([]);
});

test('a tool that is added stands beside those that are known', async () => {
  const { said } = draw('primary');
  fireEvent.click(screen.getByRole('button', { name: 'Fix a fact' }));
  fireEvent.change(await screen.findByRole('combobox'), { target: { value: 'technologies' } });
  fireEvent.change(await screen.findByRole('textbox', { name: 'Add a tool' }), {
    target: { value: 'Intercom' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Add and score again' }));
  await waitFor(() => expect(said.at(-1)?.[1]).toMatchObject({ value: [{ id: 'intercom', class: 'runs' }] }));
});

test('one click on what is known already is the user’s own word', async () => {
  const { said } = draw('undecided');
  fireEvent.click(await screen.findByRole('button', { name: 'Size: 51–500' }));
  await screen.findByText('Your word: 51–500. Scored again.');
  expect(said).toContainEqual(['say', { kind: 'correction', attribute: 'headcount', value: [51, 500] }]);
});

test('single keys open what they are named for, and none while something is typed', async () => {
  draw('undecided');
  fireEvent.keyDown(document.body, { key: '?' });
  expect(await screen.findByText(/E evidence/)).toBeTruthy();
  fireEvent.keyDown(document.body, { key: 'e', ctrlKey: true });
  expect(screen.queryByRole('button', { name: 'Back to the card' })).toBeNull();
  fireEvent.keyDown(document.body, { key: 'f' });
  expect(await screen.findByRole('button', { name: 'Back to the card' })).toBeTruthy();
});
