import type { ForeignPageKind } from '../read-result.ts';

/**
 * Widely known public sites whose pages are about others, or which are tools rather than a company's presentation.
 * A registrable domain covers every host under it. World knowledge, kept as data; structure carries the rest.
 */
const HOSTS: readonly (readonly [ForeignPageKind, string])[] = [
  [
    'social',
    'facebook.com fb.com twitter.com x.com instagram.com linkedin.com tiktok.com pinterest.com youtube.com youtu.be vimeo.com ' +
      'threads.net bsky.app mastodon.social tumblr.com snapchat.com vk.com ok.ru weibo.com xing.com about.me linktr.ee ' +
      'nextdoor.com twitch.tv dailymotion.com telegram.me t.me whatsapp.com discord.com flickr.com behance.net ' +
      'dribbble.com soundcloud.com goodreads.com strava.com meetup.com wellfound.com livejournal.com',
  ],
  [
    'encyclopedia',
    'wikipedia.org wiktionary.org wikidata.org wikimedia.org wikiquote.org wikisource.org wikivoyage.org britannica.com ' +
      'fandom.com wikihow.com investopedia.com dictionary.com merriam-webster.com ' +
      'thefreedictionary.com urbandictionary.com encyclopedia.com treccani.it ',
  ],
  [
    'forum',
    'reddit.com quora.com stackoverflow.com stackexchange.com superuser.com serverfault.com askubuntu.com mathoverflow.net ' +
      'lobste.rs slashdot.org gutefrage.net disqus.com hackernoon.com 4chan.org zhihu.com ' +
      '',
  ],
  [
    'news',
    'nytimes.com washingtonpost.com wsj.com ft.com bloomberg.com reuters.com apnews.com bbc.com bbc.co.uk cnn.com foxnews.com ' +
      'nbcnews.com cbsnews.com abcnews.com usatoday.com latimes.com theguardian.com ' +
      'economist.com forbes.com fortune.com businessinsider.com insider.com cnbc.com time.com ' +
      'theatlantic.com newyorker.com politico.com politico.eu axios.com vox.com theverge.com wired.com ' +
      'arstechnica.com techcrunch.com venturebeat.com thenextweb.com zdnet.com cnet.com engadget.com mashable.com gizmodo.com ' +
      'theregister.com huffpost.com npr.org pbs.org aljazeera.com ' +
      'dw.com spiegel.de zeit.de faz.net sueddeutsche.de welt.de handelsblatt.com heise.de t3n.de ' +
      'lemonde.fr lefigaro.fr lesechos.fr elpais.com elmundo.es ' +
      'corriere.it repubblica.it ilsole24ore.com nos.nl ' +
      'globo.com ' +
      'timesofindia.com indiatimes.com thehindu.com economictimes.com ' +
      'theglobeandmail.com ' +
      'statnews.com inc.com entrepreneur.com fastcompany.com hbr.org marketwatch.com ' +
      'seekingalpha.com fool.com nypost.com ' +
      'prnewswire.com prnewswire.co.uk businesswire.com globenewswire.com accesswire.com newswire.com prweb.com einpresswire.com ' +
      'presseportal.de openpr.com cision.one ' +
      'news.google.com msn.com yahoo.com aol.com substack.com medium.com dzone.com ' +
      'habr.com vc.ru',
  ],
  [
    'listing',
    'g2.com capterra.com softwareadvice.com getapp.com trustradius.com trustpilot.com clutch.co goodfirms.co ' +
      'sortlist.com yelp.com yelp.co.uk yellowpages.com yell.com gelbeseiten.de pagesjaunes.fr ' +
      'manta.com bbb.org dnb.com zoominfo.com crunchbase.com owler.com ' +
      'pitchbook.com craft.co rocketreach.co apollo.io cbinsights.com tracxn.com dealroom.co opencorporates.com ' +
      'northdata.de northdata.com companieshouse.gov.uk societe.com pappers.fr kompass.com europages.com wlw.de thomasnet.com ' +
      'alibaba.com made-in-china.com indiamart.com justdial.com glassdoor.com glassdoor.de kununu.com ' +
      'indeed.com monster.com stepstone.de ziprecruiter.com ' +
      'reed.co.uk seek.com.au naukri.com welcometothejungle.com builtin.com remoteok.com ' +
      'weworkremotely.com upwork.com fiverr.com freelancer.com toptal.com ' +
      'thumbtack.com angi.com homeadvisor.com houzz.com tripadvisor.com booking.com expedia.com airbnb.com opentable.com ' +
      'zillow.com realtor.com immobilienscout24.de rightmove.co.uk ' +
      'craigslist.org kleinanzeigen.de leboncoin.fr ' +
      'amazon.com amazon.de amazon.co.uk amazon.fr ebay.com etsy.com walmart.com ' +
      'aliexpress.com target.com producthunt.com alternativeto.net softonic.com sourceforge.net download.com stackshare.io ' +
      'similarweb.com builtwith.com appsumo.com slideshare.net scribd.com issuu.com eventbrite.com ycombinator.com ' +
      'boards.greenhouse.io job-boards.greenhouse.io jobs.lever.co apply.workable.com jobs.smartrecruiters.com ' +
      'careers.smartrecruiters.com jobs.ashbyhq.com myworkdayjobs.com icims.com taleo.net jobs.personio.de jobs.personio.com ' +
      'goodreads.com imdb.com kickstarter.com indiegogo.com ' +
      'gofundme.com patreon.com change.org archive.org zocdoc.com ' +
      'usnews.com ',
  ],
  [
    'docs',
    'readthedocs.io readthedocs.org gitbook.io github.io gitlab.io docs.rs rust-lang.org python.org nodejs.org developer.mozilla.org ' +
      'npmjs.com pypi.org crates.io packagist.org rubygems.org nuget.org hub.docker.com pkg.go.dev w3.org w3schools.com ' +
      'ietf.org kernel.org debian.org ubuntu.com archlinux.org gnu.org apache.org eclipse.org php.net ruby-lang.org ' +
      'golang.org go.dev learn.microsoft.com docs.microsoft.com docs.google.com ' +
      'wordpress.org drupal.org joomla.org postgresql.org sqlite.org freebsd.org linux.org fedoraproject.org ' +
      'libreoffice.org videolan.org vuejs.org react.dev angular.dev angular.io svelte.dev djangoproject.com rubyonrails.org ' +
      'jquery.com pytorch.org tensorflow.org kubernetes.io jenkins.io gradle.org git-scm.com ' +
      'nginx.org r-project.org openstreetmap.org mozilla.org ' +
      'arxiv.org ncbi.nlm.nih.gov researchgate.net springer.com',
  ],
  [
    'other',
    'google.com google.de google.co.uk ' +
      'bing.com duckduckgo.com baidu.com yandex.ru yandex.com ecosia.org startpage.com qwant.com search.brave.com ' +
      'gmail.com outlook.com live.com office.com office365.com proton.me protonmail.com gmx.de web.de mail.ru icloud.com ' +
      'github.com gitlab.com bitbucket.org codepen.io replit.com huggingface.co ' +
      'kaggle.com dropbox.com drive.google.com notion.site slack.com zoom.us teams.microsoft.com trello.com translate.google.com ' +
      'maps.google.com openstreetmap.org apps.apple.com play.google.com chromewebstore.google.com addons.mozilla.org ' +
      'web.archive.org archive.ph wetransfer.com typeform.com surveymonkey.com docusign.net',
  ],
  ['personal', 'blogspot.com blogger.com wordpress.com typepad.com ghost.io bearblog.dev ' + 'carrd.co'],
  ['parked', 'sedo.com sedoparking.com dan.com afternic.com hugedomains.com bodis.com '],
];

/** Companies whose product is on the list but whose own presentation lives at these paths or hosts. */
const OWN_PRESENTATION: readonly RegExp[] = [
  /^about\.(?:google|meta|linkedin|facebook|instagram|x|twitter|yelp|ebay|etsy|pinterest|nextdoor)\.com$/,
  /^(?:business|investor|investors|ir|careers|corporate|about|newsroom|press|company)\./,
];
/** Listed sites that sell a product of their own under the same domain: their home and product pages are a company's. */
const ALSO_VENDORS = new Set(
  (
    'slack.com zoom.us dropbox.com trello.com apollo.io zoominfo.com g2.com similarweb.com builtwith.com typeform.com surveymonkey.com ' +
    'toptal.com upwork.com fiverr.com eventbrite.com ubuntu.com huggingface.co vimeo.com pitchbook.com dnb.com cbinsights.com springer.com ' +
    'docusign.net proton.me ghost.io'
  ).split(' '),
);

/** Hosts that serve whatever their users put there. */
const PAGE_HOSTS = new Set(
  'github.io gitlab.io gitbook.io blogspot.com wordpress.com typepad.com carrd.co ghost.io notion.site'.split(
    ' ',
  ),
);

/** True for a host under one that serves its users' own pages. */
export function isPageHost(hostname: string): boolean {
  return PAGE_HOSTS.has(hostname.toLowerCase().split('.').slice(-2).join('.'));
}

let kinds: Map<string, ForeignPageKind> | undefined;

function kindTable(): Map<string, ForeignPageKind> {
  if (kinds) return kinds;
  kinds = new Map();
  for (const [kind, list] of HOSTS) for (const host of list.split(' ')) kinds.set(host, kind);
  return kinds;
}

/** What a well-known host is; null for every other. Walks up the labels, so "de.linkedin.com" is found. */
export function knownHostKind(hostname: string): ForeignPageKind | null {
  const host = hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  if (OWN_PRESENTATION.some((pattern) => pattern.test(host))) return null;
  const labels = host.split('.');
  for (let at = 0; at + 1 < labels.length; at++) {
    const name = labels.slice(at).join('.');
    const kind = kindTable().get(name);
    if (kind) return ALSO_VENDORS.has(name) ? null : kind;
  }
  return null;
}
