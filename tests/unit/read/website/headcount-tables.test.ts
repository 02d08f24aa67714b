// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue, readHtml } from './read-page.ts';

const sizeOf = (...rows: string[]) =>
  bestValue(
    readHtml(
      `<html lang="en"><title>About us | Brightwell</title><main><h1>About us</h1>${rows.map((row) => `<p>${row}</p>`).join('')}</main>`,
      'https://www.brightwell.example/about',
    ),
    'headcount',
  );

test('a table of the company’s facts tells its size', () => {
  expect(sizeOf('Founded: 1998', 'Employees: 220')).toEqual([220, 220]);
});

test('a table with two figures for one label tells none', () => {
  expect(sizeOf('Employees: 220', 'Offices: 3', 'Employees: 85')).toBeNull();
});
