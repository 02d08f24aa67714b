// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readHtml } from '../website/read-page.ts';

// Pages of nobody that is widely known: what they are is told from how they are built.

const links = (...texts: string[]) =>
  texts.map((text, at) => `<a href="/l${at}/${encodeURIComponent(text)}">${text}</a>`).join(' ');
const nav = (...texts: string[]) => `<nav>${links(...texts)}</nav>`;
const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const text = (sentence: string, times = 6) => `<p>${sentence}</p>`.repeat(times);

const SPHINX = page(
  'Sharing history — loom extension',
  `<div class="top">${links('User Guide', 'Contents', 'Next: Concepts')}</div>
   <h1>Sharing history<a class="headerlink" href="#s">¶</a></h1><h2>With one person<a class="headerlink" href="#o">¶</a></h2>
   ${text('Once a thread is on a server, it can be changed there by another person with the right to push.')}
   <pre>loom init shared</pre><pre>loom push</pre><p>Created using Sphinx 4.2.</p>`,
);
const PROJECT_POST = page(
  'Faster loops in the Quill engine · Quill',
  `<header><h1><a href="/">Quill</a></h1>${nav('Home', 'Blog', 'Docs', 'Research')}</header>
   <article itemscope itemtype="http://schema.org/BlogPosting"><h1 itemprop="headline">Faster loops in the Quill engine</h1>
   <p>Published <time itemprop="datePublished" datetime="2026-01-02">2 January 2026</time></p>
   ${text('The new compiler tier removes bounds checks from loops, so that most programs run a tenth faster than before.')}</article>`,
);
const OLD_NEWSPAPER = page(
  'Harbour Weekly Edition for 26 March [Harbour.example]',
  `<table><tr><td>${links('Log in now', 'Create an account', 'Subscribe', 'Front page', 'Archives', 'Letters to the editor')}</td>
   <td><h1>Weekly Edition for 26 March</h1><h2>A quarrel over a name</h2><p>By Anna Bergmann</p><p>March 25, 2026</p>
   ${text('The founders of the two firms, started in 2005 and 2008, no longer agree about who owns the name of the boards.')}</td></tr></table>`,
);
const CZECH_FORUM = page(
  'Témata fóra | Pumpy.example',
  `${nav('O pumpách', 'Fórum')}<table>${'<tr><td>Jak na to?</td><td>9057 témat</td><td>41396 příspěvků</td></tr>'.repeat(4)}</table>`,
);
const ACADEMIC = page(
  'Norland Institute',
  `${nav('Academics', 'Admissions', 'Research', 'Students', 'Alumni')}${text('Six schools on one campus.')}`,
);
const PERSON = page(
  'On pumps - Anna B. Bergmann (ab)',
  `<div>${links('Contact', 'Blog', 'Résumé')}</div>${text('Pumps have been discussed for years.')}`,
  '<meta name="author" content="Anna B. Bergmann (https://ab.example/)">',
);
const NEWS_HEAD = page(
  'El consumo cayó tras el sismo - Diarivo',
  `${nav('Norlandia', 'Surlandia', 'Esperanza')}${text('Las compras bajaron en varias regiones tras el sismo de agosto.')}`,
  '<meta property="og:type" content="article"><meta name="news_keywords" content="consumo,sismo"><meta property="article:opinion" content="false"><meta property="og:site_name" content="diarivo">',
);
const WIKI = page(
  'Looms - Weavepedia',
  `${nav('Main page', 'Recent changes', 'Random page', 'What links here', 'Special pages')}<h1>Looms</h1>
   ${text('A loom is a device that weaves cloth; the first ones were built of wood and stood upright.')}`,
);
const FORUM = page(
  'My pump leaks - Pump talk',
  `<h1>My pump leaks</h1>${'<div><p>ben_77</p><p>Joined: May 2019</p><p>Posts: 214</p><p>It leaks at the seal, what now? Quote Reply</p></div>'.repeat(6)}`,
);
const DIRECTORY = page(
  'Plumbers in Riverton | FindAll',
  `${nav('Home', 'Browse categories', 'Add your business', 'Log in')}<h1>Plumbers in Riverton</h1>
   ${'<div><h3>Pipe and Sons</h3><p>12 Mill Lane, Riverton</p><p>4.5 stars, 12 reviews</p></div>'.repeat(8)}`,
);
const JOBS = page(
  'Remote jobs | Jobbly',
  `${nav('Browse jobs', 'Post a job', 'Job alerts', 'Upload your CV', 'For employers')}<h1>Remote jobs</h1>
   ${'<div><h3>Welder</h3><p>Pipe and Sons, Riverton</p></div>'.repeat(8)}`,
);

test.each<[kind: string, name: string, url: string, html: string]>([
  [
    'docs',
    'documentation that does not say by what it was made',
    'https://loom.example/doc/share.html',
    SPHINX,
  ],
  ['docs', 'a post of a free project', 'https://quill.example/blog/loops', PROJECT_POST],
  ['news', 'a newspaper laid out in tables', 'https://harbour.example/Articles/637/', OLD_NEWSPAPER],
  [
    'news',
    'an article by its head',
    'https://diarivo.example/sur/2026/08/24/el-consumo-cayo-tras/',
    NEWS_HEAD,
  ],
  ['encyclopedia', 'a wiki', 'https://weavepedia.example/Looms', WIKI],
  ['forum', 'a thread', 'https://pumptalk.example/leaks-12', FORUM],
  ['forum', 'a forum in Czech', 'https://pumpy.example/forum', CZECH_FORUM],
  ['university', 'a menu of those who study', 'https://norland.example/', ACADEMIC],
  ['personal', 'a page signed by its author', 'https://ab.example/2026/pumps', PERSON],
  ['listing', 'a directory', 'https://findall.example/riverton/plumbers', DIRECTORY],
  ['listing', 'a job board', 'https://jobbly.example/remote', JOBS],
  [
    'government',
    'an embassy',
    'https://a.example/',
    page('Embassy of Norland in Riverton', text('Visas and passports.')),
  ],
  [
    'government',
    'a school district',
    'https://b.example/',
    page('Calendar | Riverton School District', text('Terms.')),
  ],
  ['government', 'an Amt', 'https://c.example/', page('Landratsamt Rivertal', text('Wir sind für Sie da.'))],
  [
    'government',
    'a ministry',
    'https://d.example/',
    page('Ministerio de Pesca - Inicio', text('Sede electrónica.')),
  ],
  [
    'university',
    'a faculty',
    'https://e.example/',
    page('Faculty of Engineering, University of Riverton', text('Courses.')),
  ],
  [
    'university',
    'a Lehrstuhl',
    'https://f.example/',
    page('Lehrstuhl für Statik | Technische Universität Rivertal', text('Lehre.')),
  ],
])('%s: %s', (kind, _name, url, html) => {
  expect(readHtml(html, url).page).toMatchObject({ isCompanySite: false, kind });
});

const STUDENTS = nav('Students', 'Faculty', 'Alumni', 'Research', 'Pricing', 'Products');
const CODE = '<pre>curl https://api.orbitly.example</pre>'.repeat(3);
const SELLS = nav('Product', 'Pricing', 'Docs', 'Blog', 'GitHub');

test.each<[name: string, url: string, html: string]>([
  [
    'documentation-like pages of a seller',
    'https://orbitly.example/docs/start',
    page(
      'Quickstart - Orbitly documentation',
      `${SELLS}<h1>Quickstart</h1>${CODE}${text('Send us your first job.')}`,
    ),
  ],
  [
    'a post on a firm’s blog',
    'https://orbitly.example/blog/loops',
    page(
      'Five rules for repair crews',
      `${nav('Home', 'Blog', 'Docs')}<article><h1>Five rules</h1><p>By Anna Bergmann</p>${text('Plan the day before.')}</article>
       <footer>© 2026 Orbitly GmbH <a href="tel:+4930123456">+49 30 123456</a></footer>`,
    ),
  ],
  [
    'a recruiter with vacancies',
    'https://hirewell.example/jobs',
    page(
      'Hirewell recruitment',
      `${nav('Find jobs', 'Upload your CV', 'For employers', 'Our services', 'Contact')}${text('We place nurses.')}`,
    ),
  ],
  [
    'a firm on a host for projects',
    'https://pumpwerk.github.io/start/',
    page(
      'Unternehmen | Pumpwerk Rivertal GmbH',
      `${nav('Start', 'Unternehmen', 'Impressum')}${text('Wir bauen Pumpen.')}`,
    ),
  ],
  [
    'a firm on a host for projects that sells and can be called',
    'https://mia.github.io/klima/entreprise',
    page(
      'L’entreprise | Klima Rivemont',
      `${nav('Accueil', 'Solutions', 'Services')}<a href="tel:+33472000000">04 72 00 00 00</a>${text('Un distributeur proche.')}`,
    ),
  ],
  [
    'about a firm, on pages made with a tool for documentation',
    'https://dev.orbitly.example/about/company/',
    page(
      'About - Orbitly Developer Portal',
      `${nav('User Guide', 'Install', 'API Reference')}${text('Our team of engineers works in Rivertal.')}<footer>Copyright © 2026 – Orbitly GmbH</footer>`,
      '<meta name="generator" content="mkdocs-1.6.0">',
    ),
  ],
  [
    'a contact page of a marketplace',
    'https://findall.example/contact',
    page(
      'Contact us | FindAll',
      `${nav('Browse categories', 'Add your business')}<h1>Contact us</h1>${text('Write to us.')}`,
    ),
  ],
  [
    'software for those who study',
    'https://h.example/',
    page('Campusly', `${STUDENTS}${text('Plan your term.')}`),
  ],
  [
    'a shop with reviews',
    'https://kettles.example/copper',
    page(
      'Copper kettle',
      `${nav('Shop', 'Cart', 'Reviews')}${'<p>Anna posted a reply: quote, views, posts</p>'.repeat(6)}`,
    ),
  ],
  [
    'a university’s supplier',
    'https://g.example/',
    page('Lab furniture for every university', text('We build benches.')),
  ],
])('a company: %s', (_name, url, html) => {
  expect(readHtml(html, url).page).toMatchObject({ isCompanySite: true });
});
