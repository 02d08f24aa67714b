import { expect, test } from 'vitest';
import { invitationOfPage } from '#lib/icp/invitation-of-page.ts';
import { joinFragment } from '#lib/icp/join-link.ts';
import { joinPageAddress, joinPageHtml } from '#lib/icp/join-page.ts';

const ICP = 'https://files.acme.example/icp/team.json?v=2';
const INVITATION = { url: ICP, publicKey: null, teamKey: null, sites: [] };
const WORDS = {
  ...{ language: 'en', title: 'Join <Acme> & co', lead: 'l', steps: ['one', 'two'], otherwise: 'o' },
  ...{ copy: 'c', copied: 'd', missing: 'm' },
};

test('the page lies beside the published file, and its link carries the code in the fragment', () => {
  const { url, fileName } = joinPageAddress(ICP);
  expect(url).toBe('https://files.acme.example/icp/icp-lens-join.html');
  expect(fileName).toBe('icp-lens-join.html');
  expect(invitationOfPage(`${url}#${joinFragment(INVITATION)}`)).toEqual(INVITATION);
});

test.each([
  ['another host', `https://files.other.example/icp-lens-join.html#${joinFragment(INVITATION)}`],
  ['an unsafe connection', `http://files.acme.example/icp-lens-join.html#${joinFragment(INVITATION)}`],
  ['no code', 'https://files.acme.example/icp-lens-join.html#join='],
  ['another page of the host', 'https://files.acme.example/#about'],
  ['no address', 'join'],
])('%s invites nobody', (_, url) => {
  expect(invitationOfPage(url)).toBeNull();
});

test('the page asks the network for nothing and holds words as words', () => {
  const html = joinPageHtml(WORDS);
  expect(html).toContain('<h1>Join &lt;Acme&gt; &amp; co</h1>');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/(?:src|href)=/);
});
