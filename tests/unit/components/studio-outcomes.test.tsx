// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { OutcomeBanner } from '#components/studio/outcome-banner.tsx';

afterEach(cleanup);

test('what an action came to stays in sight, wherever on the page it was asked for', () => {
  render(<OutcomeBanner outcome={{ ok: true, text: 'Everything is erased.' }} />);
  expect(screen.getByRole('status').className).toContain('sticky');
});
