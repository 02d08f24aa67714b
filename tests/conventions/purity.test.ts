import { describe, expect, it } from 'vitest';
import { findImpurities } from './purity.ts';
import { productCode } from './source.ts';

describe('pure folders', () => {
  it('use no clock, page, network or browser', () => {
    expect(findImpurities(productCode())).toEqual([]);
  });

  it.each([
    ['const now = Date.now();', 'Date.now'],
    ['const now = new Date();', 'new Date()'],
    ['const luck = Math.random();', 'Math.random'],
    ['export const title = document.title;', 'global document'],
    ['export function read(page: Document) { return document.title; }', 'global document'],
    ['export async function load() { return fetch("https://a.example/"); }', 'global fetch'],
    ['export const ms = () => performance.now();', 'global performance'],
    ['export const own = chrome.runtime.id;', 'global chrome'],
    ['export const host = { host: location.host };', 'global location'],
    ['export const run = new Function("return 1");', 'global Function'],
  ])('catch %s', (text, why) => {
    expect(findImpurities([{ path: 'lib/read/a.ts', text }]).join()).toContain(why);
  });

  it.each([
    'export function read(document: Document) { return document.title; }',
    'export const read = ({ document, url }: { document: Document; url: string }) => document.title + url;',
    'export const day = (ms: number) => new Date(ms).getUTCDay();',
    'export const part = { document: 1, location: "Berlin" }.location;',
    'const { location } = { location: 1 }; export const x = location;',
    'export interface A { browser: string; fetch(): void }',
  ])('let %s pass', (text) => {
    expect(findImpurities([{ path: 'lib/read/a.ts', text }])).toEqual([]);
  });

  it('leave the edges alone', () => {
    expect(findImpurities([{ path: 'lib/platform/a.ts', text: 'Date.now();' }])).toEqual([]);
  });
});
