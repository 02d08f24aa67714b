import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadedUrls } from '#lib/technographics/loaded-urls.ts';
import { skeletonOf } from '#lib/technographics/skeleton.ts';

test.each([
  ['window.a = window.a || [];', 'window.a=window.a||[];'],
  ["f('init', '123')", 'f("init","123")'],
  ['f("window.a = 1; f()")', 'f("")'],
  ['f(`<script>a.load("x")</script>`)', 'f("")'],
  ['/* a.load("x") */ b() // a.load("x")\nc()', 'b()c()'],
  ['x.replace(/["\']/g, "y"); a.load("k")', 'x.replace(//g,"y");a.load("k")'],
  ["a['b c'] = 4 / 2 / 1", 'a[""]=4/2/1'],
  ['s.src = "//cdn.tool.example/a.js?id=" + i', 's.src="//cdn.tool.example/a.js?id="+i'],
  ["f('it\\'s'); g()", 'f("");g()'],
  ['var a = typeof b', 'var a=typeof b'],
  ["f('never closed\nb()", 'f(""b()'],
])('%s', (script, bare) => {
  expect(skeletonOf(script)).toBe(bare);
});

test.each([
  [
    'var s=document.createElement("script");s.src="https://cdn.tool.example/1.js";',
    ['https://cdn.tool.example/1.js'],
  ],
  ["s.setAttribute('src', '//cdn.tool.example/1.js')", ['//cdn.tool.example/1.js']],
  ["loadScript('https://cdn.tool.example/1.js')", ['https://cdn.tool.example/1.js']],
  ["$.getScript( 'https://cdn.tool.example/1.js' )", ['https://cdn.tool.example/1.js']],
  ["import('https://cdn.tool.example/1.js')", ['https://cdn.tool.example/1.js']],
  ["a.src = 'https:' + '//cdn.tool.example/1.js'", ['//cdn.tool.example/1.js']],
  ['list = ["https://cdn.tool.example/1.js"]; s.src = list[0]', []],
  ['// s.src = "https://cdn.tool.example/1.js"', []],
  ['push("s.src=\\"https://cdn.tool.example/1.js\\"")', []],
  ["a.href = 'https://cdn.tool.example/1.js'; b.src = x", []],
])('what a snippet loads: %s', (script, urls) => {
  expect(loadedUrls(script, () => true)).toEqual(urls);
});

test('hosts that nobody asks for are not looked at', () => {
  expect(loadedUrls("s.src='https://cdn.tool.example/1.js'", () => false)).toEqual([]);
});

test('any text: no exception, and never longer than the text with its quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(skeletonOf(text).length).toBeLessThanOrEqual(text.length * 2 + 2);
      loadedUrls(text, () => true);
    }),
  );
});
