// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { draw } from './draw-state.tsx';

// What is waited for comes in milliseconds, and on a busy machine in seconds.
configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

test('a fact is corrected in one line, and taken back beside the new verdict', async () => {
  const { said } = draw('primary');
  fireEvent.click(screen.getByRole('button', { name: 'Fix a fact' }));
  fireEvent.change(await screen.findByRole('textbox', { name: 'What is right' }), {
    target: { value: 'about 300' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Save and score again' }));
  await screen.findByText('Size corrected and scored again.');
  expect(said.at(-1)).toEqual([
    'say',
    { kind: 'correction', attribute: 'headcount', value: expect.any(Array) },
  ]);
  expect(document.activeElement?.textContent).toBe('Fix a fact');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Taken back.');
  expect(said.at(-1)).toEqual(['undo', 'gallery-1']);
});

test('what cannot be read as a value says what can, and keeps nothing', async () => {
  const { said } = draw('view-fix');
  fireEvent.change(await screen.findByRole('textbox', { name: 'What is right' }), {
    target: { value: 'a few' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Save and score again' }));
  await waitFor(() => expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true'));
  expect(screen.getByRole('textbox').getAttribute('aria-describedby')).toBeTruthy();
  expect(said).toEqual([]);
});

test('what may have been meant is one click away', async () => {
  const { root } = draw('view-fix');
  fireEvent.change(await within(root).findByRole('combobox'), { target: { value: 'hqCountry' } });
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Germ' } });
  fireEvent.click(await screen.findByRole('button', { name: 'Germany' }));
  await waitFor(() => expect((screen.getByRole('textbox') as HTMLInputElement).value).toBe('Germany'));
});

test('what could not be kept is said where it happened', async () => {
  const problem = 'The browser could not store it; nothing has changed. Try again.';
  draw('view-fix', { onSay: async () => ({ ok: false, problem }) });
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: '300' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save and score again' }));
  await screen.findByText(problem);
  expect(screen.getByRole('textbox')).toBeTruthy();
});

test('on a negative ICP "Work anyway" comes first; it needs a reason and a day', async () => {
  const { said } = draw('negative');
  const actions = screen.getByRole('group', { name: 'Actions' });
  expect(
    within(actions)
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(['Work anyway', 'Fix a fact', 'Copy card']);
  fireEvent.click(within(actions).getByRole('button', { name: 'Work anyway' }));
  await screen.findByRole('heading', { name: 'Work anyway' });
  fireEvent.click(screen.getByRole('button', { name: 'Work anyway' }));
  await screen.findByText('Say why in a few words.');
  expect(said).toEqual([]);
  fireEvent.change(screen.getByRole('textbox', { name: 'Why' }), { target: { value: 'a pilot' } });
  fireEvent.click(screen.getByRole('button', { name: 'Work anyway' }));
  await waitFor(() => expect(said.at(-1)?.[1]).toMatchObject({ kind: 'exception', reason: 'a pilot' }));
});

test('an exception stands beside the verdict and can be ended there', async () => {
  const { root, said } = draw('exception');
  expect(within(root).getByRole('status').textContent).toContain('Do not pitch');
  expect(root.textContent).toContain('Working anyway until');
  fireEvent.click(screen.getByRole('button', { name: 'Stop the exception' }));
  await waitFor(() => expect(said).toEqual([['undo', 'record-1']]));
});

test('a list of the user comes before the verdict and mutes it', () => {
  const { root } = draw('suppressed');
  const order = [...root.querySelectorAll('[data-banner], [role=status]')].map(
    (one) => one.textContent ?? '',
  );
  expect(order[0]).toContain('Open deal: Proposal, M. Ruiz');
  expect(order[0]).toContain('northwind.example on “Pipeline”');
  expect(order[1]).toContain('Primary fit');
  expect(root.querySelector('[role=status] [data-tone=primary]')).toBeNull();
});

test('an answer is one click, and one more takes back the user’s own', async () => {
  const { said } = draw('talk');
  fireEvent.click(screen.getByRole('button', { name: '2 questions to ask' }));
  fireEvent.click(await screen.findByRole('button', { name: /^Someday/ }));
  await waitFor(() =>
    expect(said).toEqual([['say', { kind: 'answer', question: 'deadline', answer: 'someday' }]]),
  );
});

test('why now and the talk track are folded until they are asked for', async () => {
  const { root } = draw('talk');
  expect(root.textContent).not.toContain('6 open roles in Sales');
  fireEvent.click(screen.getByRole('button', { name: 'Why now: hot' }));
  await waitFor(() => expect(root.textContent).toContain('6 open roles in Sales'));
  fireEvent.click(screen.getByRole('button', { name: 'Talk track' }));
  await waitFor(() => expect(root.textContent).toContain('Because: Runs a CRM: HubSpot'));
  expect(root.textContent).not.toContain('6 open roles in Sales');
  expect(root.textContent).toContain('A lead score shows a number');
});

test('a pasted title tells the right person from the wrong one, and nothing of it is kept', async () => {
  const { root, said } = draw('talk');
  fireEvent.click(screen.getByRole('button', { name: 'Buying team: 1 of 3 seen' }));
  const title = await screen.findByRole('textbox', { name: 'Role of a person' });
  fireEvent.change(title, { target: { value: 'Director of Revenue Operations' } });
  expect(root.textContent).toContain('Right person: RevOps lead');
  fireEvent.change(title, { target: { value: 'Head of Legal' } });
  expect(root.textContent).toContain('Wrong person');
  expect(said).toEqual([]);
});

test('in a private window nothing that would be kept is offered', () => {
  draw('private-window', { canKeep: false });
  const actions = screen.getByRole('group', { name: 'Actions' });
  expect(
    within(actions)
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(['Copy card', 'Evidence']);
  expect(screen.queryByRole('button', { name: 'Wrong company' })).toBeNull();
});

test('a copied card says so', async () => {
  const { said } = draw('primary');
  fireEvent.click(screen.getByRole('button', { name: 'Copy card' }));
  await screen.findByText('Card copied.');
  expect(said).toEqual([['copy']]);
});

test('pages of another company are split off, and joins are taken back', async () => {
  const { said } = draw('view-company');
  fireEvent.click(await screen.findByRole('button', { name: "Another company's: northwind-example" }));
  await waitFor(() =>
    expect(said).toEqual([['decide', { kind: 'split-linkedin', alias: 'li:northwind-example' }]]),
  );
});

test('the way back leads to the card and to the button that was pressed', async () => {
  draw('primary');
  fireEvent.click(screen.getByRole('button', { name: 'Evidence' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Back to the card' }));
  expect(document.activeElement?.textContent).toBe('Evidence');
});

test('a list’s banner says its day, whatever the list is called', () => {
  const { root } = draw('suppressed');
  const day = [...root.querySelectorAll('[data-banner=warn] span')].at(-1);
  expect(day?.textContent).toBe('· 14 Nov 2026');
  expect(day?.className).toContain('shrink-0');
});

test('a card is copied with one click in every state, and for comparing with its code', async () => {
  for (const name of ['primary', 'negative', 'undecided']) {
    const { said, root } = draw(name);
    fireEvent.click(within(root).getByRole('button', { name: 'Copy card' }));
    await waitFor(() => expect(said).toEqual([['copy']]));
    cleanup();
  }
  const { said } = draw('view-compare');
  fireEvent.click(await screen.findByRole('button', { name: 'Copy for comparing' }));
  await waitFor(() => expect(said).toEqual([['copy', 'code']]));
});
