import { expect, test } from 'vitest';
import { presentHeader } from '#components/popup/present-header.ts';

test('a site is named in the same way on every card: without “www.”', () => {
  const about = { about: [], filed: [], privateWindow: false, title: null };
  const foreign = { kind: 'not-company', pageKind: 'news', host: 'www.daily.example', ...about } as const;
  expect(presentHeader(foreign).name).toBe('daily.example');
  const refused = { kind: 'problem', problem: 'slow', host: 'www.daily.example' } as const;
  expect(presentHeader(refused).name).toBe('daily.example');
});
