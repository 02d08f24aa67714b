// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { extractPage, type PageExtract } from '#lib/read/extract/page-extract.ts';
import { parseHtml } from './read-page.ts';

/** The page as a browser builds it: a template with `shadowrootmode` is the shadow root of what it stands in. */
function extract(body: string): PageExtract {
  const document = parseHtml(`<html lang="en"><head><title>Lumo</title></head><body>${body}</body></html>`);
  attach(document);
  const slices = extractPage(document);
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}

function attach(root: ParentNode): void {
  for (const template of root.querySelectorAll('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host) continue;
    const mode = template.getAttribute('shadowrootmode') === 'closed' ? 'closed' : 'open';
    const shadow = host.attachShadow({ mode });
    shadow.innerHTML = template.innerHTML;
    template.remove();
    attach(shadow);
  }
}

const shadow = (inner: string, mode = 'open') => `<template shadowrootmode="${mode}">${inner}</template>`;
const texts = (body: string) => extract(body).blocks.map(({ text }) => text);

test('the words of an open shadow root stand where it hangs', () => {
  expect(texts(`<p>Before</p><x-box>${shadow('<p>Within</p>')}</x-box><p>After</p>`)).toEqual([
    'Before',
    'Within',
    'After',
  ]);
});

test('roots within roots, and what stands in the host itself', () => {
  const inner = `<x-foot>${shadow('<p>Deep</p>')}<p>Light of the inner</p></x-foot><p>Shallow</p>`;
  expect(texts(`<x-page>${shadow(inner)}<p>Light</p></x-page><p>End</p>`)).toEqual([
    'Deep',
    'Light of the inner',
    'Shallow',
    'Light',
    'End',
  ]);
});

test('a footer in a shadow root is a footer, its links are links', () => {
  const { blocks, links } = extract(
    `<site-footer>${shadow('<footer><p>Lumo B.V.</p><a href="https://www.linkedin.com/company/lumo">LinkedIn</a></footer>')}</site-footer>`,
  );
  expect(blocks.map(({ region }) => region)).toEqual(['footer', 'footer']);
  expect(links).toMatchObject([
    { href: 'https://www.linkedin.com/company/lumo', region: 'footer', text: 'LinkedIn' },
  ]);
});

test('what hides itself in a shadow root is hidden', () => {
  const { blocks } = extract(
    `<x-box>${shadow('<p hidden>Old</p><p style="display:none">Older</p><p>New</p>')}</x-box><p>After</p>`,
  );
  expect(blocks.map(({ text, isHidden }) => [text, isHidden])).toEqual([
    ['Old', true],
    ['Older', true],
    ['New', false],
    ['After', false],
  ]);
});

test('a host that hides itself hides its shadow root', () => {
  const { blocks } = extract(`<x-box hidden>${shadow('<p>Within</p>')}</x-box>`);
  expect(blocks.map(({ isHidden }) => isHidden)).toEqual([true]);
});

test('a closed shadow root and an empty one are nothing', () => {
  expect(
    texts(`<x-a>${shadow('<p>Closed</p>', 'closed')}<p>A</p></x-a><x-b>${shadow('')}<p>B</p></x-b>`),
  ).toEqual(['A', 'B']);
});

test('a slot keeps a sentence whole', () => {
  expect(texts(`<x-a>${shadow('<p>We are <slot>many</slot> people.</p>')}</x-a>`)).toEqual([
    'We are many people.',
  ]);
});

test('the caps hold within shadow roots', () => {
  const many = '<p>x</p>'.repeat(25_000);
  const { notes } = extract(`<x-a>${shadow(many)}</x-a>`);
  expect(notes).toContain('too-much-text');
});
