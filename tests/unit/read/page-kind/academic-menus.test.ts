// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { foreignSite, kindOf } from './small-site.ts';

test.each<[kind: string, name: string, site: Parameters<typeof foreignSite>[0]]>([
  [
    'university',
    'a Dutch menu',
    {
      title: 'Marc van Ranstad',
      menu: 'Onderzoek, Studeren, Bibliotheken, Campussen, Faculteiten',
      lang: 'nl',
    },
  ],
  [
    'university',
    'a Polish menu',
    { title: 'Strona główna', menu: 'Kandydaci, Studenci, Wydziały, Nauka, Biblioteka', lang: 'pl' },
  ],
  [
    'university',
    'a Turkish menu',
    { title: 'Ana sayfa', menu: 'Fakülteler, Enstitüler, Öğrenciler, Araştırma, Kütüphane', lang: 'tr' },
  ],
  [
    'university',
    'a Russian menu',
    { title: 'Главная', menu: 'Абитуриентам, Студентам, Факультеты, Наука', lang: 'ru' },
  ],
  [
    'university',
    'a Japanese menu',
    { title: 'トップ', menu: '学部・大学院, 入試情報, 在学生の方, 研究', lang: 'ja' },
  ],
])('%s: %s', (kind, _, site) => {
  expect(kindOf(foreignSite(site))).toBe(kind);
});
