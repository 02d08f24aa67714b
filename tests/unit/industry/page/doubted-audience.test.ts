// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type MadePage, saidOf } from './page-of.ts';

const PAGE: MadePage = {
  title: 'Brightfix software',
  description: 'Scheduling software for businesses and teams. Request a demo, or contact sales.',
};

test('words for one kind of buyer tell the audience; as many for the other leave it open', () => {
  expect(saidOf(PAGE, 'audience')).toEqual(['b2b']);
  const doubted = {
    ...PAGE,
    main: ['Made for families.', 'Loved by parents.', 'Add to cart', 'Visit our stores'],
  };
  expect(saidOf(doubted, 'audience')).not.toEqual(['b2b']);
});
