// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readHtml } from './read-page.ts';

test('of several LinkedIn pages the one named like the company is its own, the others are hints', () => {
  const link = (slug: string) => `<a href="https://www.linkedin.com/company/${slug}">LinkedIn</a>`;
  const { evidence } = readHtml(
    `<html lang="en"><title>Brightwell</title><main><h1>Pumps</h1></main>
     <footer>${link('veltron')} ${link('brightwell')} © 2024 Brightwell</footer>`,
    'https://www.brightwell.example/',
  );
  const pages = evidence.flatMap((fact) =>
    fact.attribute === 'linkedin' ? [[fact.value.slug, fact.confidence >= 700]] : [],
  );
  expect(pages).toEqual([
    ['brightwell', true],
    ['veltron', false],
  ]);
});
