// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { watchVisibility } from '#lib/read/extract/visibility.ts';

afterEach(() => document.body.replaceChildren());

/** Whether a person sees a paragraph of this style on white paper. */
function isSeen(style: string): boolean {
  const paper = 'background-color: rgb(255, 255, 255); background-image: none';
  document.body.innerHTML = `<p style="font-size: 16px; color: rgb(0, 0, 0); ${paper}; ${style}">Words</p>`;
  const [words] = document.querySelectorAll('p');
  return words !== undefined && watchVisibility(document)(words);
}

test('black on white is seen', () => {
  expect(isSeen('')).toBe(true);
});

test.each([
  ['white on white', 'color: rgb(255, 255, 255)'],
  ['nearly white on white', 'color: rgb(248, 248, 248)'],
  ['of no size', 'font-size: 1px'],
])('%s is not', (_, style) => {
  expect(isSeen(style)).toBe(false);
});
