import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The greatest height of a popup in both browsers, CSS pixels. */
const GREATEST_HEIGHT = 600;
/** In favor on one line, then every side, then one question, then none: what is folded opens with a click. */
export const TIGHT = { favor: 1, reasons: 2, oneQuestion: 3, questions: 4 } as const;

interface Fit {
  box: RefObject<HTMLDivElement | null>;
  /** How much is folded: one of `TIGHT`, or 0. */
  tight: number;
}

/**
 * Folds a card step by step until nothing of it lies below the popup's edge, whatever the language, the font and what was
 * found. Once the user has touched it nothing folds by itself: what they opened stays open. `subject` names what is shown.
 */
export function useFit(subject: string): Fit {
  const box = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState({ subject, tight: 0 });
  const tight = fit.subject === subject ? fit.tight : 0;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    let isTouched = false;
    const touch = () => {
      isTouched = true;
    };
    const look = () => {
      if (isTouched || element.offsetHeight <= GREATEST_HEIGHT || tight >= TIGHT.questions) return;
      setFit({ subject, tight: tight + 1 });
    };
    look();
    // What is loaded later, and fonts, change the height without a new state.
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('pointerdown', touch);
    element.addEventListener('keydown', touch);
    return () => {
      observer.disconnect();
      element.removeEventListener('pointerdown', touch);
      element.removeEventListener('keydown', touch);
    };
  }, [subject, tight]);
  return { box, tight };
}
