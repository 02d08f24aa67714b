import { describe, expect, it } from 'vitest';
import { setApart } from '../../lab/holdout.ts';

const IDS = Array.from({ length: 120 }, (_, index) => `page-${index}`);

describe('pages set apart', () => {
  it('are as many as asked for, and with the open ones all there are', () => {
    const { open, heldOut } = setApart(IDS, 40);
    expect(heldOut).toHaveLength(40);
    expect([...open, ...heldOut].sort()).toEqual([...IDS].sort());
  });

  it('are the same whatever the order, and stay apart when there are to be more', () => {
    const { heldOut } = setApart(IDS, 40);
    expect(setApart(IDS.toReversed(), 40).heldOut.sort()).toEqual(heldOut.toSorted());
    expect(setApart(IDS, 60).heldOut).toEqual(expect.arrayContaining(heldOut));
  });

  it('are not simply the first ones', () => {
    expect(setApart(IDS, 40).heldOut).not.toEqual(IDS.slice(0, 40));
  });

  it('are all of them, or none', () => {
    expect(setApart(IDS, 500)).toEqual({ open: [], heldOut: IDS });
    expect(setApart(IDS, 0)).toEqual({ open: IDS, heldOut: [] });
  });
});
