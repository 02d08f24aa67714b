import { expect, test } from 'vitest';
import { isShortcut } from '#components/popup/is-shortcut.ts';

const HELD = { code: 'KeyL', altKey: true, shiftKey: true, ctrlKey: false, metaKey: false };

test.each([
  ['Alt+Shift+L', HELD, true],
  ['⌥⇧L', HELD, true],
  ['Ctrl+Shift+1', { ...HELD, code: 'Digit1', altKey: false, ctrlKey: true }, true],
  ['MacCtrl+F9', { ...HELD, code: 'F9', altKey: false, shiftKey: false, ctrlKey: true }, true],
  ['Alt+Shift+L', { ...HELD, code: 'KeyK' }, false],
  ['Alt+Shift+L', { ...HELD, shiftKey: false }, false],
  ['Alt+L', HELD, false],
  ['', HELD, false],
])('the command %s is told from other presses', (shortcut, pressed, is) => {
  expect(isShortcut(shortcut, pressed)).toBe(is);
});
