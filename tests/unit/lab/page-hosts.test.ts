import { expect, test } from 'vitest';
import { findOwnRequests } from '../../browser/serve-sites.ts';
import { pageHosts } from '../../lab/page-hosts.ts';

const HTML = `<link rel="preconnect" href="https://fonts.acme.example"><script src="//cdn.acme.example/a.js"></script>
  <script>load("https:\\/\\/tags.acme.example\\/t.js")</script>`;

test('what a stored page connects to by itself is not laid at the extension’s door', () => {
  const refused = ['www.acme.example:443', 'fonts.acme.example:443', 'cdn.acme.example:443'];
  const pagesAsk = pageHosts('https://www.acme.example/', HTML);
  expect(
    findOwnRequests({ requests: [], refused: [...refused, 'tags.acme.example:443'] }, { pagesAsk }),
  ).toEqual([]);
  expect(findOwnRequests({ requests: [], refused: ['collector.example:443'] }, { pagesAsk })).toEqual([
    'collector.example:443',
  ]);
});
