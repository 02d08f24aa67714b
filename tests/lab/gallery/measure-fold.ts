import type { Page } from 'puppeteer-core';

/** Where the answer and the way on end, in CSS pixels from the top; null when the state has none of them. */
export interface Fold {
  verdict: number | null;
  next: number | null;
  /** Whether the state owes the user a step to take beside its verdict. */
  owesNext: boolean;
  /** What there is of them, by top edge. */
  order: string[];
  /** Bottom of the last line. */
  height: number;
  isView: boolean;
  /** Bottom of the button that saves what a view asks for. */
  save: number | null;
}

/** The popup's greatest height. */
export const POPUP_HEIGHT = 600;
/** At 200% zoom a popup shows half as many CSS pixels. */
export const ZOOMED_HEIGHT = 300;

/** Hostile input may scroll, and so may pages behind the card. */
export const MAY_SCROLL = /^(flood|hostile|view-)/;

/** Measures the state that is drawn. */
export function measureFold(page: Page): Promise<Fold> {
  return page.evaluate(() => {
    const box = (selector: string) => {
      const rect = document.querySelector(selector)?.getBoundingClientRect();
      return rect && rect.height > 0 ? rect : null;
    };
    const bottom = (selector: string) => {
      const rect = box(selector);
      return rect ? Math.round(rect.bottom) : null;
    };
    const places = {
      verdict: '[role=status]',
      next: '[data-decides], [data-next]',
      reasons: '[data-side], [data-because]',
    };
    const seen = Object.entries(places).flatMap(([name, selector]) => {
      const rect = box(selector);
      return rect ? [{ name, top: rect.top }] : [];
    });
    return {
      verdict: bottom('[role=status]'),
      next: bottom('[data-decides] li, [data-next]'),
      owesNext: document.documentElement.hasAttribute('data-owes-next'),
      order: seen.sort((a, b) => a.top - b.top).map(({ name }) => name),
      height: bottom('#root') ?? 0,
      isView: box('[data-place]') !== null,
      save: bottom('form button[type=submit]'),
    };
  });
}

const ORDER = ['verdict', 'next', 'reasons'];

/** What is wrong: verdict and next step above the fold, at 200% too, in the order in which they are needed. */
export function foldFaults(fold: Fold): string[] {
  if (fold.isView) return isBelow(fold.save, POPUP_HEIGHT) ? ['its button is below the fold'] : [];
  const faults: string[] = [];
  if (fold.verdict === null) faults.push('no verdict');
  if (fold.owesNext && fold.next === null) faults.push('no next step');
  if (isBelow(fold.verdict, ZOOMED_HEIGHT)) faults.push('verdict below the fold at 200%');
  if (isBelow(fold.next, ZOOMED_HEIGHT)) faults.push('next step below the fold at 200%');
  const right = ORDER.filter((one) => fold.order.includes(one)).join();
  if (fold.order.join() !== right) faults.push(`order is ${fold.order.join(', ')}`);
  return faults;
}

function isBelow(bottom: number | null, height: number): boolean {
  return bottom !== null && bottom > height;
}
