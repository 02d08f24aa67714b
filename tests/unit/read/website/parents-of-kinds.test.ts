// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue, readHtml } from './read-page.ts';

const page = (main: string, footer = '© 2026 Brightwell', lang = 'en') =>
  readHtml(
    `<html lang="${lang}"><head><title>Brightwell</title><meta property="og:site_name" content="Brightwell"></head>
     <body><header><a href="/">Brightwell</a></header><main><h1>Pumps</h1>${main}</main><footer>${footer}</footer></body></html>`,
    'https://www.brightwell.example/about',
  );

test.each([
  ['Ostrava Group', 'fr', '<p>Nous faisons partie du Ostrava Group.</p>', undefined],
  ['OSTRAVA GROUP', 'fr', '<p>NOUS FAISONS PARTIE DU OSTRAVA GROUP.</p>', undefined],
  ['OSTRAVA GROUP', 'en', '<p>WE ARE PART OF OSTRAVA GROUP.</p>', undefined],
  [
    'Ostrava Chemical',
    'en',
    '<p>Brightwell - An Ostrava Chemical Company</p>',
    '© The Ostrava Chemical Company 2026',
  ],
  ['Nordhafen AG', 'de', '<p>Nordhafen AG hat Brightwell 2019 übernommen.</p>', undefined],
  ['Nordhafen AG', 'de', '<p>Die Nordhafen AG hat Brightwell 2019 übernommen.</p>', undefined],
  ['Nordhafen Konzern', 'de', '<p>Der Nordhafen Konzern übernahm Brightwell im Jahr 2019.</p>', undefined],
  ['The Ostrava Group', 'en', '<p>The Ostrava Group acquired Brightwell in 2019.</p>', undefined],
])('%s (%s): %s', (parent, lang, main, footer) => {
  expect(bestValue(page(main, footer, lang), 'parent')).toBe(parent);
});

test.each([
  ['de', '<p>Dana hat Brightwell gegründet und ist seit 2018 dabei.</p>'],
  ['de', '<p>Nordhafen hat Brightwell empfohlen.</p>'],
  ['en', '<p>Northbank - An Ostrava Chemical Company</p>'],
  ['fr', '<p>Nos clients font partie du Ostrava Group.</p>'],
])('%s: %s names no parent', (lang, main) => {
  expect(bestValue(page(main, undefined, lang), 'parent')).toBe(null);
});

test.each([
  ['宁夏银桥科技有限公司', 'Copyright © 2010-2026 宁夏银桥科技有限公司版权所有 宁ICP备16000000号-1'],
  ['上海明泵有限公司', '© 2026 上海明泵有限公司 沪ICP备12000000号'],
  ['東京ポンプ株式会社', '© 2026 東京ポンプ株式会社 無断転載を禁じます'],
  ['台北水泵股份有限公司', '© 2026 台北水泵股份有限公司 版權所有'],
  ['深圳水泵有限公司', '版权所有 © 深圳水泵有限公司 粤ICP备05000000号'],
])('%s holds the rights', (name, footer) => {
  expect(bestValue(page('<p>泵</p>', footer, 'zh'), 'legalName')).toBe(name);
});
