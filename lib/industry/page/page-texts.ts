import type { Evidence } from '#lib/evidence/evidence.ts';
import type { PageWords } from '#lib/evidence/page-words.ts';
import { dropNotices } from '../classifier/drop-notices.ts';

/** A part of a page with how much its words count: for the learned weights, and for the phrases. */
export interface PageText {
  text: string;
  learned: number;
  phrases: number;
  /** A title holds the company's name. */
  isTitle?: boolean;
}

/** Pages about a topic, an open role or an event: what they speak about is not what the company does. */
export const OF_A_TOPIC: ReadonlySet<string> = new Set(['blog', 'press', 'careers', 'job', 'legal']);
/** Of those, the ones that anybody writes about anything. */
export const OF_AN_ARTICLE: ReadonlySet<string> = new Set(['blog', 'press']);
/** Pages whose prose is addresses, forms and clauses. */
const WITHOUT_PROSE: ReadonlySet<string> = new Set(['contact', 'location', 'careers', 'job', 'legal']);
const TOPIC = 0.3;
/** An open role is described at length, and every company has some. */
const OF_A_ROLE: ReadonlySet<string> = new Set(['careers', 'job']);
const MAX_PROSE = 2_500;
const MAX_FOOTER = 800;
const MOST_HEADINGS = 8;
const MOST_LABELS = 180;

/** The page's prose where it may speak of the company; empty where it is about a topic, a form or a clause. */
export function proseOf({ kind }: PageWords, evidence: readonly Evidence[]): string {
  if (OF_A_TOPIC.has(kind) || WITHOUT_PROSE.has(kind)) return '';
  return evidence.flatMap((fact) => (fact.attribute === 'text' ? [fact.value] : []))[0] ?? '';
}

/** The parts of a page from which its company's industry is guessed; self-description first. */
export function pageTexts(words: PageWords, evidence: readonly Evidence[]): PageText[] {
  const isTopic = OF_A_TOPIC.has(words.kind);
  const topic = OF_A_ROLE.has(words.kind) ? 0 : isTopic ? TOPIC : 1;
  const prose = WITHOUT_PROSE.has(words.kind) ? Math.min(topic, TOPIC) : topic;
  const said = new Set<string>();
  let text = '';
  for (const fact of evidence) {
    if (fact.attribute === 'tagline') said.add(fact.value);
    if (fact.attribute === 'specialties') said.add(fact.value.join(', '));
    if (fact.attribute === 'text') text ||= fact.value;
  }
  const [own = '', ...others] = words.descriptions;
  return [
    { text: words.statements.map(({ quote }) => quote).join('. '), learned: 2, phrases: 2.5 },
    { text: [...said].join('. '), learned: 2, phrases: 2 },
    { text: words.title, learned: 2 * topic, phrases: 2.5 * topic, isTitle: true },
    { text: own, learned: 2 * topic, phrases: 2 * topic },
    { text: others.join('. '), learned: 2 * topic, phrases: 2 * topic },
    { text: words.headings.slice(0, MOST_HEADINGS).join('. '), learned: topic, phrases: 1.5 * topic },
    { text: words.labels.slice(0, MOST_LABELS).join('\n'), learned: 0.4, phrases: 0.8 },
    { text: words.footer.join('. ').slice(0, MAX_FOOTER), learned: 0.5, phrases: 2 },
    { text: text.slice(0, MAX_PROSE), learned: 0.5 * prose, phrases: 0.6 * prose },
  ]
    .map((part) => ({ ...part, text: dropNotices(part.text) }))
    .filter((part) => part.text !== '' && part.phrases > 0);
}
