import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf, SourceKind } from '#lib/evidence/evidence.ts';
import type { Scope } from '#lib/values/scan.ts';
import type { Technology } from '#lib/values/technologies.ts';
import { ageText } from './age-text.ts';
import { dateText } from './found-text.ts';
import { type MessageKey, message } from './message.ts';
import { technologyName } from './technology-name.ts';

type AnyEvidence = EvidenceOf<AttributeKey>;

export interface QuoteParts {
  /** The words of the source, or a tool's trace in words; empty when there is neither. */
  words: string;
  /** True when `words` are verbatim: they go between quotation marks. */
  verbatim: boolean;
  /** "LinkedIn, today", "imprint", "home page, 12 days ago". */
  place: string;
  /** More for those who hover: the host that gave a tool away. */
  hint: string;
}

/**
 * A fact's quote and source in words, in parts, so that a page can isolate foreign text. `today` is a UTC day number;
 * `tool` is the id of the tool in question where the fact names several.
 */
export function quoteParts(evidence: AnyEvidence, today: number, tool?: string): QuoteParts {
  const trace = traceWords(evidence, tool);
  return {
    words: trace ?? evidence.quote,
    verbatim: trace === null && evidence.quote !== '',
    place: placeText(evidence, today),
    hint: trace === null ? '' : evidence.quote,
  };
}

/** The same in one line: “51-200 employees” · LinkedIn, today. */
export function quoteLine(evidence: AnyEvidence, today: number, tool?: string): string {
  const { words, verbatim, place } = quoteParts(evidence, today, tool);
  if (!words) return place;
  return message('joinedDot', verbatim ? `“${words}”` : words, place);
}

/** A tool's trace is a host or a file name, and a guess rests on scattered words: neither is a quote. */
function traceWords(evidence: AnyEvidence, tool: string | undefined): string | null {
  if (evidence.source === 'classifier') return evidence.quote && message('quoteGuess', evidence.quote);
  if (evidence.attribute !== 'technologies' || !TRACE_SOURCES.has(evidence.source)) return null;
  const seen = evidence.value as Technology[];
  const technology = seen.find(({ id }) => id === tool) ?? seen[0];
  if (!technology) return null;
  const name = technologyName(technology.id);
  if (technology.class === 'hosted-on') return message('quoteTechnologyHosted', name);
  const [kind = '', rest = ''] = evidence.quote.split(' ', 2);
  if (kind === 'with') return message('quoteTechnologyImplied', name, technologyName(rest));
  return message(TRACES[kind] ?? (evidence.source === 'meta' ? 'quoteTechnologyNamed' : LOADED), name);
}

const LOADED = 'quoteTechnologyLoaded';
/** How a trace that is no script begins (lib/technographics/find.ts). */
const TRACES: Readonly<Record<string, MessageKey>> = {
  cookie: 'quoteTechnologyCookie',
  form: 'quoteTechnologyForm',
  hint: 'quoteTechnologyHint',
  snippet: 'quoteTechnologySnippet',
  mark: 'quoteTechnologyMark',
  files: 'quoteTechnologyFiles',
};

const TRACE_SOURCES = new Set<SourceKind>(['resource', 'html', 'meta', 'link', 'structure']);

/** Where and when something was seen: "LinkedIn, today", "imprint", "home page, 12 days ago". */
export function placeText(evidence: Pick<AnyEvidence, 'source' | 'scope' | 'day'>, today: number): string {
  const place = placeName(evidence);
  return isDated(evidence, today) ? message('joinedComma', place, ageText(evidence.day, today)) : place;
}

/** The same for what is read on another day: "LinkedIn, 30 Nov 2026". */
export function datedPlaceText(
  evidence: Pick<AnyEvidence, 'source' | 'scope' | 'day'>,
  today: number,
): string {
  const place = placeName(evidence);
  if (!isDated(evidence, today)) return place;
  return message('joinedComma', place, dateText(new Date(evidence.day * DAY_MS).toISOString().slice(0, 10)));
}

const DAY_MS = 86_400_000;

function placeName({ source, scope }: Pick<AnyEvidence, 'source' | 'scope'>): string {
  return message(PLACES[source] ?? SCOPE_PLACES[scope ?? 'other']);
}

/** A site's own page speaks for the present; a record elsewhere is only as good as its day. */
function isDated({ source, day }: Pick<AnyEvidence, 'source' | 'day'>, today: number): boolean {
  return day < today || LINKEDIN.has(source);
}

const LINKEDIN = new Set<SourceKind>([
  'linkedin-record',
  'linkedin-guest',
  'linkedin-page',
  'sales-navigator',
]);

/** Carriers that people know by name; the others are named after the page that they were on. */
const PLACES: Partial<Record<SourceKind, MessageKey>> = {
  'linkedin-record': 'quotePlaceLinkedin',
  'linkedin-guest': 'quotePlaceLinkedin',
  'linkedin-page': 'quotePlaceLinkedin',
  'sales-navigator': 'quotePlaceSalesNavigator',
  imprint: 'quotePlaceImprint',
  contact: 'quotePlaceContact',
  footer: 'quotePlaceFooter',
  copyright: 'quotePlaceFooter',
  about: 'quotePlaceAbout',
  careers: 'quotePlaceCareers',
  pricing: 'quotePlacePricing',
  press: 'quotePlacePress',
  title: 'quotePlaceTitle',
  'json-ld': 'quotePlaceData',
  microdata: 'quotePlaceData',
  'third-party': 'quotePlaceThirdParty',
  list: 'quotePlaceList',
  crm: 'quotePlaceCrm',
  directory: 'quotePlaceDirectory',
  user: 'quotePlaceUser',
};

const SCOPE_PLACES: Readonly<Record<Scope, MessageKey>> = {
  home: 'quotePlaceHome',
  about: 'quotePlaceAbout',
  imprint: 'quotePlaceImprint',
  careers: 'quotePlaceCareers',
  pricing: 'quotePlacePricing',
  press: 'quotePlacePress',
  linkedin: 'quotePlaceLinkedin',
  other: 'quotePlaceSite',
};
