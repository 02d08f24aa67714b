import { describe, expect, it } from 'vitest';
import deMessages from '../../public/_locales/de/messages.json' with { type: 'json' };
import deNames from '../../public/_locales/de/names.json' with { type: 'json' };
import deStudio from '../../public/_locales/de/studio.json' with { type: 'json' };
import deViews from '../../public/_locales/de/views.json' with { type: 'json' };
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import names from '../../public/_locales/en/names.json' with { type: 'json' };
import studio from '../../public/_locales/en/studio.json' with { type: 'json' };
import views from '../../public/_locales/en/views.json' with { type: 'json' };
import { findBrowserFaults, findTranslationFaults } from './languages.ts';
import { findMessageFaults } from './locale.ts';
import { findPluralFaults } from './plurals.ts';

/** Their numbers are never one. */
const NEVER_ONE = {
  popupPeople: 'one person has words of its own',
  checkRowsMany: 'one row has words of its own',
  checkAccountsMany: 'one company has words of its own',
  dealsFound: 'many searches',
  dealsCriterionLift: 'a factor',
  dealsHighLift: 'a factor',
  dealsCriterionArea: 'many deals',
  dealsCriterionWithout: 'many deals',
  sitesHealthRead: 'told only after many pages',
  dealsMeasuredLift: 'a factor with a decimal',
  decidesIndustries: 'up to two are named',
  faultBadIcpMore: 'one error has words of its own',
  tallyBoth: 'at least one for and one against',
  tallyAllFor: 'more than one is answered',
  tallyAllAgainst: 'more than one is answered',
  lintTooMany: 'far more than one',
  listRefusedMany: 'the limit',
};

describe('languages', () => {
  it.each([
    ['messages.json', messages, deMessages],
    ['views.json', views, deViews],
    ['studio.json', studio, deStudio],
    ['names.json', names, deNames],
  ])('German says all that English says: %s', (_, english, german) => {
    expect(findTranslationFaults(english, german)).toEqual([]);
  });

  it('are well formed, for browsers too', () => {
    const german = { ...deMessages, ...deViews, ...deStudio, ...deNames };
    expect(findMessageFaults(german)).toEqual([]);
    expect(findBrowserFaults(german)).toEqual([]);
    expect(findBrowserFaults({ ...messages, ...views, ...studio, ...names })).toEqual([]);
  });

  it('have words for one wherever something is counted', () => {
    expect(findPluralFaults({ ...messages, ...views, ...studio }, NEVER_ONE)).toEqual([]);
  });

  it('are caught when words are missing, holes are lost or one is many', () => {
    const words = (message: string) => ({ message });
    const english = { a: words('$1 of $2'), b: words('yes') };
    expect(findTranslationFaults(english, { a: words('$1 von $2'), b: words('ja') })).toEqual([]);
    expect(findTranslationFaults(english, { a: words('$1'), c: words('$3') })).toHaveLength(3);
    expect(findTranslationFaults({ b: words('yes') }, { b: words('$1') })).toHaveLength(1);
    expect(findPluralFaults({ a: words('$1 points') }, {})).toHaveLength(1);
    expect(findPluralFaults({ a: words('$1 points'), a_one: words('1 point') }, {})).toEqual([]);
    expect(findPluralFaults({ a: words('$1 of $2 rows') }, {}).join()).toContain('a_2one');
    expect(findPluralFaults({ a: words('none') }, { a: 'why' })).toHaveLength(1);
    expect(findBrowserFaults({ a: words('$1$2'), A: words('') })).toHaveLength(2);
  });
});
