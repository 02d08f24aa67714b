import { expect, it } from 'vitest';
import { findOwnRequests } from '../../browser/serve-sites.ts';

const OF_A_PAGE = { method: 'GET', url: 'https://acme.example/a.css', headers: {} };
const OF_THE_EXTENSION = {
  method: 'GET',
  url: 'https://icp.example/icp.json',
  headers: { origin: 'chrome-extension://abcdefgh' },
};

it('requests of pages and browsers are not the extension’s', () => {
  const refused = ['js.hs-scripts.com:443', 'update.googleapis.com:443', 'gone.example:443'];
  expect(findOwnRequests({ requests: [OF_A_PAGE], refused }, { pagesAsk: ['gone.example'] })).toEqual([]);
});

it('a request that carries the extension’s address is caught, unless the user wanted it', () => {
  const seen = { requests: [OF_A_PAGE, OF_THE_EXTENSION], refused: [] };
  expect(findOwnRequests(seen)).toEqual(['https://icp.example/icp.json']);
  expect(findOwnRequests(seen, { extensionAsks: ['icp.example'] })).toEqual([]);
});

it('a host that nobody named is caught', () => {
  const refused = ['collector.example:443', 'notgoogle.com:443'];
  expect(findOwnRequests({ requests: [], refused })).toEqual(refused);
});
