import { describe, expect, it } from 'vitest';
import { findAnnouncedEntries, findReaderWeight, findVisibleActs, isReader } from './readers.ts';
import { productCode } from './source.ts';

const READING = /^lib\/read\/|^entrypoints\/read-/;
/** An element that is never attached, made in the isolated world, is the way to getters that no page has clobbered. */
const EXCUSED = {
  'lib/read/extract/native-dom.ts': ['createElement', 'createTextNode'],
  // On the user's own click: one GET to the page's own site.
  'entrypoints/read-deeper.ts': ['fetch'],
};

describe('readers', () => {
  const files = productCode();

  it('are there', () => {
    expect(files.filter(({ path }) => isReader(path)).length).toBeGreaterThanOrEqual(2);
  });

  it('carry no validator, view, storage or browser', () => {
    expect(findReaderWeight(files)).toEqual([]);
  });

  it('announce themselves to no page', () => {
    expect(findAnnouncedEntries(files)).toEqual([]);
  });

  it('neither change nor touch the page', () => {
    expect(findVisibleActs(files, READING, EXCUSED)).toEqual([]);
  });

  it('catch weight that comes through another file', () => {
    const reader = { path: 'entrypoints/read-website.ts', text: "import { a } from '#lib/read/a.ts';" };
    const through = (text: string) => findReaderWeight([reader, { path: 'lib/read/a.ts', text }]);
    expect(through("import * as z from 'zod/mini';")).toHaveLength(1);
    expect(through("import { browser } from 'wxt/browser';")).toHaveLength(1);
    expect(through("import { db } from '#lib/storage/database.ts';")).toHaveLength(1);
    expect(through("import type { A } from 'zod';")).toEqual([]);
  });

  it('catch an announced or MAIN-world script', () => {
    const text = "export default defineContentScript({ world: 'MAIN' });";
    expect(findAnnouncedEntries([{ path: 'entrypoints/a.ts', text }])).toHaveLength(2);
  });

  it.each([
    "document.createElement('a')",
    'element.append(other)',
    "element.setAttribute('a', 'b')",
    "document.dispatchEvent(new Event('a'))",
    "window.postMessage('a', '*')",
    "fetch('/a')",
    'new XMLHttpRequest()',
    'button.click()',
    'element.scrollIntoView()',
    "element.innerHTML = ''",
    "document['createElement']('a')",
    'Element.prototype.setAttribute.call(element)',
    "performance.mark('a')",
  ])('catch %s', (text) => {
    expect(findVisibleActs([{ path: 'lib/read/linkedin/a.ts', text }], READING).length).toBeGreaterThan(0);
  });

  it('let own values pass', () => {
    const text =
      "const a = [1]; a.push(2); export const b = { value: a, open: 1 }.open; const c = new Map(); c.set('x', 1);";
    expect(findVisibleActs([{ path: 'lib/read/linkedin/a.ts', text }], READING)).toEqual([]);
  });
});
