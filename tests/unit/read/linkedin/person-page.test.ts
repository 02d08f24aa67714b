// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEmployment } from '#lib/read/linkedin/person-page.ts';
import { fixture, parseHtml } from './read-fixture.ts';

const PETRA = 'https://www.linkedin.com/in/petra-person/';
const COMPONENTS = fixture('profiles/components');
const SECTIONS = fixture('profiles/sections');
const GUEST = fixture('profiles/guest');
const BRIGHTWELL = { id: '4100001', name: 'Brightwell Analytics' };

function look(html: string, url = PETRA) {
  return readEmployment(parseHtml(html), url);
}

describe('the employer and the kind of job', () => {
  test.each([
    [
      'components',
      COMPONENTS,
      { employer: BRIGHTWELL, job: { seniority: 'director', department: 'revops' } },
    ],
    [
      'sections, several jobs at one company',
      SECTIONS,
      {
        employer: { id: '88', name: 'Talgrund Werke' },
        job: { seniority: 'director', department: 'procurement' },
      },
    ],
    [
      'the public page',
      GUEST,
      {
        employer: { slug: 'brightwell-analytics', name: 'Brightwell Analytics' },
        job: { seniority: 'c-level', department: 'finance' },
      },
    ],
  ])('%s', (_, html, employment) => {
    expect(look(html)).toEqual({ state: 'read', employment });
  });

  test('nothing of the person is in it', () => {
    for (const html of [COMPONENTS, SECTIONS, GUEST]) {
      expect(JSON.stringify(look(html))).not.toMatch(
        /petra|person"|\/in\/|head of|leiterin|chief|speaker|ACoAA|</i,
      );
    }
  });

  test("a job that is over is nobody's employer; the header still names one", () => {
    const over = COMPONENTS.replace('Jan 2021 - Present', 'Jan 2021 - Dec 2024');
    expect(look(over)).toMatchObject({ employment: { employer: BRIGHTWELL } });
    const gone = over.replace(/<a href="https:\/\/www.linkedin.com\/company\/4100001.*?<\/a>/s, '');
    expect(look(gone)).toMatchObject({ state: 'loading', employment: { employer: null } });
  });

  test('an entry without dates is not read, nor one that runs into the next company', () => {
    const undated = COMPONENTS.replace('Jan 2021 - Present · 5 yrs 8 mos', 'Since a while').replace(
      /<a href="https:\/\/www.linkedin.com\/company\/4100001.*?<\/a>/s,
      '',
    );
    expect(look(undated)).toMatchObject({ employment: { employer: null } });
  });

  test('a company without a page of its own leaves its dates to nobody else', () => {
    const html = SECTIONS.replace(/<a href="[^"]*company.88.*?<\/a>/s, '').replace('2018–2019', '');
    expect(look(html)).toMatchObject({ employment: { employer: null } });
  });

  test('a header that links to two companies names no employer', () => {
    const html = COMPONENTS.replace(/ExperienceTopLevelSection/, 'Activity').replace(
      '<p>Leeds, England</p><a href="/in',
      '<a href="/company/55/">Board</a><a href="/in',
    );
    expect(look(html)).toMatchObject({ employment: { employer: null } });
  });

  test('without the name of the employer the title is the headline', () => {
    const html = COMPONENTS.replaceAll('alt="Brightwell Analytics logo"', '');
    expect(look(html)).toEqual({
      state: 'read',
      employment: {
        employer: { id: '4100001', name: '' },
        job: { seniority: 'director', department: 'revops' },
      },
    });
  });

  test('names that LinkedIn masks are no names', () => {
    const html = GUEST.replaceAll('Brightwell Analytics"', '********** *********"').replace(
      'Chief Financial Officer',
      '***** ******* *******',
    );
    expect(look(html)).toEqual({
      state: 'read',
      employment: { employer: null, job: { seniority: null, department: null } },
    });
  });
});

test.each([
  ['components', COMPONENTS],
  ['sections', SECTIONS],
  ['guest', GUEST],
])('%s with any elements gone: never a name, never another employer', (_, html) => {
  fc.assert(
    fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 8 }), (gone) => {
      const page = parseHtml(html);
      const elements = [...page.querySelectorAll('body *')];
      for (const at of gone) elements[at % Math.max(1, elements.length)]?.remove();
      const seen = JSON.stringify(readEmployment(page, PETRA));
      expect(seen).not.toMatch(/petra|otto|decoy|viewer|9999|8888|77"/i);
    }),
    { numRuns: 100 },
  );
});

describe('while the page is not the one of the url', () => {
  test.each([
    ['another profile', COMPONENTS, 'https://www.linkedin.com/in/otto-other/'],
    ["the viewer's own", COMPONENTS, 'https://www.linkedin.com/in/viewer-self/'],
    ['another public profile', GUEST, 'https://www.linkedin.com/in/otto-other'],
    ['no profile', COMPONENTS, 'https://www.linkedin.com/company/4100001/'],
    ['a broken record', GUEST.replace('"@graph":[', '"@graph":'), PETRA],
    ['nothing', '<main></main>', PETRA],
  ])('%s: nothing is read', (_, html, url) => {
    expect(look(html, url)).toEqual({ state: 'other' });
  });
});
