// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readHtml } from '../website/read-page.ts';

const PROSE = '<p>Our software plans, routes and bills the work of every repair crew in town.</p>';

const isCompany = (title: string, body: string, path = '') =>
  readHtml(`<html lang="en"><title>${title}</title>${body}`, `https://orbitly.example/${path}`).page
    .isCompanySite;

test('a login alone is a wall; a page that has a login beside its words is a page', () => {
  const form = '<form><input type="password"></form>';
  expect(isCompany('Sign in', form)).toBe(false);
  expect(isCompany('Orbitly', form + PROSE.repeat(60))).toBe(true);
});

test('a bot check alone is a wall; a product page about captchas is a page', () => {
  expect(isCompany('Captcha', '<p>Verify you are human.</p>')).toBe(false);
  expect(isCompany('Captcha for repair crews', PROSE.repeat(60))).toBe(true);
});
