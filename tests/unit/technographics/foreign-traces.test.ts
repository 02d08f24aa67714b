// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import { describe, expect, test } from 'vitest';
import { matchTechnologies } from '#lib/technographics/match-technologies.ts';
import { collectSnapshot } from '#lib/technographics/snapshot.ts';

/** What a page at `url` of this markup shows: the tools and, per mille, how much of them could be seen. */
function look(markup: string, url = 'https://www.nordhafen.example/'): { tools: string[]; seen: number } {
  const page = new DOMParser().parseFromString(
    `<html><head></head><body>${markup}</body></html>`,
    'text/html',
  );
  Object.defineProperty(page, 'URL', { value: url });
  const snapshot = { ...collectSnapshot(page, [url], ''), isComplete: true };
  const { facts } = matchTechnologies(snapshot);
  const tools = facts.flatMap((fact) =>
    fact.attribute === 'technologies' ? fact.value.map(({ id }) => id) : [],
  );
  const scan = facts.find((fact) => fact.attribute === 'scan');
  return { tools, seen: scan?.attribute === 'scan' ? scan.value.technologies : -1 };
}

const UK = 'https://www.nordhafen.co.uk/';

describe("what a guest brings along is not the host's", () => {
  test.each([
    [
      'a picture of another site under the same country',
      '<img src="https://www.partner.co.uk/wp-content/uploads/a.png">',
      UK,
    ],
    [
      "a widget's style sheet",
      '<link rel="stylesheet" href="https://widget.example/wp-content/plugins/x/embed.css">',
    ],
    ["a widget's script", '<script src="https://widget.example/wp-includes/js/embed.min.js"></script>'],
    ['a Drupal picture', '<img src="https://club.example/sites/default/files/logo.png">'],
    ['a TYPO3 script', '<script src="https://ministry.example/typo3conf/ext/x/x.js"></script>'],
    [
      'a neighbor on the same platform',
      '<img src="https://other.wordpress.com/wp-content/a.png">',
      'https://nordhafen.wordpress.com/',
    ],
    ['a picture of a shop', '<img src="https://cdn.shopify.com/s/files/1/01/02/products/mug.jpg">'],
    ['a pay button', '<script src="https://cdn.shopify.com/shopifycloud/shop-js/client.js"></script>'],
    ['a logo at a site builder', '<img src="https://static1.squarespace.com/static/5f/t/1/logo.png">'],
    ['another logo at a site builder', '<img data-src="https://cdn.prod.website-files.com/5f/logo.svg">'],
    ['one picture of a content store', '<img src="https://images.ctfassets.net/space/1/a.png">'],
  ])('%s', (_, markup, url = 'https://www.nordhafen.example/') => {
    expect(look(markup, url).tools).toEqual([]);
  });
});

describe('what makes the site is', () => {
  test.each([
    ['wordpress', '<img src="/wp-content/uploads/a.png">', UK],
    ['wordpress', '<script src="https://static.nordhafen.co.uk/wp-includes/a.js"></script>', UK],
    ['shopify', '<script src="/cdn/shop/t/5/assets/theme.js"></script>'],
    ['shopify', '<link rel="stylesheet" href="//cdn.shopify.com/s/files/1/01/02/t/7/assets/base.css?v=1">'],
    ['squarespace', '<script src="https://assets.squarespace.com/universal/scripts-compressed/x"></script>'],
    ['webflow', '<link rel="stylesheet" href="https://cdn.prod.website-files.com/5f/css/nordhafen.css">'],
    [
      'contentful',
      [1, 2, 3, 4].map((at) => `<img src="https://images.ctfassets.net/space/${at}/a.png">`).join(''),
    ],
  ])('%s', (id, markup, url = 'https://www.nordhafen.example/') => {
    expect(look(markup, url).tools).toEqual([id]);
  });
});

describe('text is no code', () => {
  const SAMPLE =
    "window.intercomSettings = {a: 1}; piAId = '1'; Munchkin.init('1'); hbspt.forms.create({}); fbq('init', '1'); _hjSettings = {}";
  const asText = JSON.stringify(SAMPLE);
  test.each([
    ['a template', `<script type="text/x-template">${SAMPLE}</script>`],
    ['a Handlebars template', `<script type="text/x-handlebars-template">${SAMPLE}</script>`],
    ['a sample of plain text', `<script type="text/plain" id="sample">${SAMPLE}</script>`],
    ['data', `<script type="application/json">{"a":${asText}}</script>`],
    ['rules of prefetching', `<script type="speculationrules">{"a":${asText}}</script>`],
    ['a payload', `<script>self.__next_f.push([1,${asText}])</script>`],
    ['a state', `<script>window.__NUXT__={state:{body:${asText}}}</script>`],
    ['a parsed state', `<script>window.__STATE__=JSON.parse(${asText})</script>`],
    ['a template literal', `<script>const help = \`${SAMPLE}\`</script>`],
    ['a comment', `<script>/* ${SAMPLE} */ start()</script>`],
    [
      'a list of a consent tool',
      '<script>block(["static.hotjar.com/c/hotjar-","clarity.ms/tag/","googletagmanager.com/gtm.js"])</script>',
    ],
    [
      'a map of a consent tool',
      '<script>var m={"connect.facebook.net/en_US/fbevents.js":"marketing","matomo.php":"statistics"}</script>',
    ],
    [
      'a list with its loader',
      '<script>var l=["https://js.hs-scripts.com/"];l.forEach(u=>{var s=document.createElement("script");s.src=u})</script>',
    ],
    [
      'a bare word',
      '<script>if (window.intercomSettings && typeof _6si !== "undefined") { log(piAId == 1) }</script>',
    ],
    ['a longer name', '<script>ouranalytics.load("k"); my_linkedin_partner_id = 1; x_6si = []</script>'],
  ])('%s', (_, markup) => {
    expect(look(markup).tools).toEqual([]);
  });
});

describe('snippets of tools on the own domain', () => {
  test.each([
    [
      'google-tag-manager',
      "<script>(function(w,l){w[l]=w[l]||[];w[l].push({'gtm.start': new Date().getTime(), event: 'gtm.js'});})(window,\"dataLayer\")</script>",
    ],
    [
      'matomo',
      "<script>var _paq = window._paq || []; (function(){var u=\"//stats.nordhafen.example/\";_paq.push(['setTrackerUrl', u+'matomo.php']);})()</script>",
    ],
    ['matomo', '<script>_paq.push(["setTrackerUrl", "https://stats.nordhafen.example/piwik.php"])</script>'],
    ['matomo', '<script>_mtm.push({"mtm.startTime": (new Date().getTime()), "event": "mtm.Start"})</script>'],
    [
      'segment',
      '<script>analytics.load = function(k){ t.src = "https://a.nordhafen.example/x/" + k + "/analytics.min.js" }; analytics.load("key")</script>',
    ],
    ['marketo', '<script>MktoForms2.loadForm("//go.nordhafen.example", "123-ABC-456", 1)</script>'],
    ['marketo', '<script src="https://go.nordhafen.example/js/forms2/js/forms2.min.js"></script>'],
    ['google-analytics', '<script>gtag("js", new Date()); gtag( "config", "G-ABC1234567" )</script>'],
    ['posthog', '<script>posthog.init("phc_1", { api_host: "https://e.nordhafen.example" })</script>'],
    [
      'mixpanel',
      '<script>e.type="text/plain"; e.src = "//cdn.mxpnl.com/libs/mixpanel-2-latest.min.js"</script>',
    ],
    ['intercom', "<script>window.intercomSettings = {app_id: 'x'}</script>"],
    ['meta-pixel', "<script>fbq('init', '123'); fbq('track', 'PageView')</script>"],
    [
      'microsoft-clarity',
      '<script>(function(c,l,a,r,i){})(window, document, "clarity", "script", "abc")</script>',
    ],
    ['google-tag-manager', '<script>window.dataLayer.push({"gtm.start": Date.now()})</script>'],
  ])('%s', (id, markup) => {
    expect(look(markup).tools).toEqual([id]);
  });
});

describe('a script that waits is seen, and says that others may', () => {
  const URL_OF = 'https://js.hs-scripts.com/1.js';
  test.each([
    `<script type="text/plain" data-cookieblock-src="${URL_OF}"></script>`,
    `<script type="text/plain" data-cmplz-src="${URL_OF}"></script>`,
    `<script data-wpfc-original-src="${URL_OF}"></script>`,
    `<script type="litespeed/javascript" data-src="${URL_OF}"></script>`,
    `<script type="rocketlazyloadscript" data-rocket-src="${URL_OF}"></script>`,
    `<script type="text/plain" data-iub-suppressedsrc="//js.hs-scripts.com/1.js"></script>`,
    `<script type="text/plain" data-category="ads" src="${URL_OF}"></script>`,
    `<script type="pmdelayedscript" data-pmdelayedscript="${URL_OF}"></script>`,
    `<script type="text/plain" data-service="x">var s=document.createElement("script");s.src="${URL_OF}"</script>`,
    `<script type="text/plain" class="cmplz-script">s.src='${URL_OF}'</script>`,
    `<script src="data:text/javascript,1" consent-original-src-_="${URL_OF}"></script>`,
  ])('%s', (markup) => {
    expect(look(markup)).toEqual({ tools: ['hubspot'], seen: 500 });
  });

  test('what is none keeps the whole view', () => {
    const none = [
      '<img data-src="https://pics.example/a.png">',
      `<script src="${URL_OF}" data-api-src="https://cdn.segment.com/x"></script>`,
      '<script type="text/plain" id="sample">x</script>',
      '<script type="text/template" data-category="x">x</script>',
      '<script data-srcset="https://x.example/a"></script>',
    ];
    for (const markup of none) expect(look(markup).seen).toBe(1000);
    expect(look(none[1] ?? '').tools).toEqual(['hubspot']);
  });
});
