import { expect, it } from 'vitest';
import { problemOfRefusal, problemOfUrl } from '#lib/read/page-problem.ts';

it.each([
  ['https://acme.example/', null],
  ['http://acme.example/', null],
  [undefined, 'hidden-page'],
  ['', 'hidden-page'],
  ['about:blank', 'blank'],
  ['chrome://newtab/', 'blank'],
  ['chrome://settings/', 'browser-page'],
  ['about:config', 'browser-page'],
  ['chrome://new-tab-page/', 'blank'],
  ['edge://newtab/', 'blank'],
  ['about:home', 'blank'],
  ['about:neterror?e=dnsNotFound&u=https%3A//acme.example/', 'error-page'],
  ['chrome-error://chromewebdata/', 'error-page'],
  ['view-source:https://acme.example/', 'source-view'],
  ['blob:https://acme.example/1', 'inline-page'],
  [`https://acme.example/${'a'.repeat(8_200)}`, 'long-address'],
  ['devtools://devtools/x', 'browser-page'],
  ['data:text/html,hi', 'inline-page'],
  ['file:///home/me/x.html', 'local-file'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://chrome.google.com/', null],
  ['https://addons.mozilla.org/firefox/', 'store'],
  ['https://crm.acme.example/accounts/1', 'work-page'],
  ['https://acme.atlassian.net/wiki', 'work-page'],
])('%s is %s', (url, problem) => {
  expect(problemOfUrl(url)).toBe(problem);
});

it.each([
  ['The extensions gallery cannot be scripted.', 'store'],
  ['Cannot access contents of the page. Extension manifest must request permission', 'no-access'],
  ['Missing host permission for the tab', 'no-access'],
  ['Frame with ID 0 was removed.', 'navigated'],
  ['Frame with ID 0 is showing error page', 'error-page'],
  ['Cannot access contents of url "chrome-error://chromewebdata/".', 'error-page'],
  ['Cannot access a chrome:// URL', 'browser-page'],
  ['Cannot access contents of url "view-source:https://acme.example/".', 'source-view'],
  ['Cannot access contents of url "data:text/html,x".', 'inline-page'],
  ['Cannot access contents of url "https://acme.example/".', 'no-access'],
  ['something new', 'reader-failed'],
])('the refusal "%s" means %s', (words, problem) => {
  expect(problemOfRefusal(new Error(words))).toBe(problem);
});
