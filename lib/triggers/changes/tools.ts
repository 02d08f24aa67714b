import type { Evidence, EvidenceOf } from '#lib/evidence/evidence.ts';
import { INFERRED } from '#lib/evidence/evidence.ts';
import type { ToldTrigger } from '#lib/evidence/passage.ts';
import { isToolOnPage, isWholeScan } from '#lib/evidence/whole-scan.ts';
import { toIsoDay } from '#lib/parse/iso-day.ts';
import { quoteBoth, type Readings } from './reading.ts';

/** One page of a site, looked at twice: likely, not proven, because a tool may stand elsewhere or come and go. */
const SEEN_TWICE = 800;

type Tool = EvidenceOf<'technologies'>;
type Earlier = EvidenceOf<'scan'>;

/**
 * Tools that a page shows and did not show when it was last looked through whole, and those that it showed then and does
 * not in a later whole look. A look that could not have shown a tool says nothing of it, nor does one by other rules.
 */
export function toolsChanged({ before, now, url, day, isWhole }: Readings): ToldTrigger[] {
  const scan = before.filter(isWholeScan).filter((fact) => fact.url === url && fact.day < day);
  const earlier = scan.toSorted((a, b) => b.day - a.day)[0];
  // A later look in part has taken its place: what was there then is not known.
  if (!earlier || before.some((fact) => isScanOf(fact, url) && fact.day > earlier.day)) return [];
  // A page's words are scanned too; that look is for no tools.
  const [later] = now
    .filter((fact) => isScanOf(fact, url))
    .toSorted((a, b) => b.value.technologies - a.value.technologies);
  if (!later || earlier.value.pack === undefined || earlier.value.pack !== later.value.pack) return [];
  const known = before.filter(isToolOnPage);
  const here = now.filter(isToolOnPage);
  // A channel that only one of the looks could read, cookies say, shows no change.
  const couldShow = earlier.value.technologies >= later.value.technologies;
  const isLaterWhole =
    isWhole && isWholeScan(later) && later.value.technologies >= earlier.value.technologies;
  const isLatest = ({ day }: Tool) => day >= earlier.day;
  const gone = isLaterWhole
    ? known.filter((tool) => tool.url === url && isLatest(tool) && isGraded(tool))
    : [];
  return [
    ...(couldShow ? newTools(here, before) : []).map((tool) =>
      tell(idOf(tool), { earlier, later: tool, day }),
    ),
    ...gone
      .filter((tool) => !sees(here, tool) && !known.some((other) => other.url !== url && sees([other], tool)))
      .map((tool) => tell(idOf(tool), { earlier: { ...earlier, quote: tool.quote }, later: null, day })),
  ].filter(isFirstOf);
}

function newTools(here: readonly Tool[], before: readonly Evidence[]): Tool[] {
  const known = new Set(
    before.flatMap((fact) => (fact.attribute === 'technologies' ? fact.value.map(({ id }) => id) : [])),
  );
  return here.filter(isGraded).flatMap((tool) => {
    const value = tool.value.filter(({ id }) => !known.has(id));
    return value.length > 0 ? [{ ...tool, value }] : [];
  });
}

function tell(
  about: string,
  { earlier, later, day }: { earlier: Pick<Earlier, 'day' | 'quote'>; later: Tool | null; day: number },
): ToldTrigger {
  return {
    trigger: {
      kind: 'migration',
      about,
      date: [toIsoDay(earlier.day), toIsoDay(day)],
      quote: quoteBoth(earlier, { day, quote: later === null ? '' : later.quote || about }),
    },
    confidence: SEEN_TWICE,
  };
}

function isScanOf(fact: Evidence, url: string): fact is Earlier {
  return fact.attribute === 'scan' && fact.url === url;
}

function isGraded({ confidence }: Tool): boolean {
  return confidence >= INFERRED;
}

function sees(tools: readonly Tool[], { value }: Tool): boolean {
  return tools.some((tool) => tool.value.some(({ id }) => value.some((one) => one.id === id)));
}

function idOf({ value }: Tool): string {
  return value[0]?.id ?? '';
}

/** A tool that several carriers show is one change. */
function isFirstOf({ trigger }: ToldTrigger, at: number, all: readonly ToldTrigger[]): boolean {
  return all.findIndex((other) => other.trigger.about === trigger.about) === at;
}
