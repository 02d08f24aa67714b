import type { SourceKind } from '#lib/evidence/evidence.ts';
import type { TechnologyRule } from './definition.ts';
import type { HiredTool } from './hired-tools.ts';

/** A tool and what gave it away. */
export interface Find {
  id: string;
  class: 'runs' | 'hosted-on' | 'hires-for';
  confidence: number;
  source: SourceKind;
  quote: string;
}
/** `hint` = a host that the page tells the browser to greet before it is needed. */
type Carrier = TechnologyRule['on'] | 'hint';

/** How sure each carrier is. A cookie may stem from an earlier visit, and from another page of the site. */
const CONFIDENCE: Readonly<Record<Carrier, number>> = {
  host: 950,
  generator: 950,
  marker: 940,
  path: 930,
  file: 920,
  inline: 900,
  form: 900,
  link: 900,
  cookie: 800,
  hint: 750,
};
const SOURCES: Readonly<Record<Carrier, SourceKind>> = {
  host: 'resource',
  path: 'resource',
  file: 'resource',
  generator: 'meta',
  marker: 'html',
  inline: 'html',
  form: 'html',
  cookie: 'html',
  link: 'link',
  hint: 'html',
};
/** What stands before the trace of these, so that it can be told in words (lib/wording/quote-line.ts). */
const PREFIX: Partial<Record<Carrier, string>> = {
  cookie: 'cookie ',
  form: 'form ',
  hint: 'hint ',
  inline: 'snippet ',
  marker: 'mark ',
  path: 'files ',
  file: 'files ',
};

/** `carrier` is where the trace really stood when it was not where the rule looks: a host named by a loader. */
export function foundByRule(
  id: string,
  rule: TechnologyRule,
  quote: string,
  carrier: Carrier = rule.on,
): Find {
  return {
    id,
    class: rule.on === 'link' ? 'hosted-on' : 'runs',
    confidence: CONFIDENCE[carrier],
    source: SOURCES[carrier],
    quote: `${PREFIX[carrier] ?? ''}${quote}`,
  };
}

/** A job's structured record is data; a page of jobs is a page. */
export function foundInAd({ id, confidence, quote }: HiredTool, isRecord: boolean): Find {
  return { id, class: 'hires-for', confidence, source: isRecord ? 'json-ld' : 'careers', quote };
}

/** A tool that another cannot be without, by that one's trace. */
export function impliedBy({ id: by, class: grade, confidence, source }: Find, id: string): Find {
  return { id, class: grade, confidence, source, quote: `with ${by}` };
}
