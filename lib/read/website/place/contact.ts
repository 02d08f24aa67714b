import type { Address, AddressContext } from '#lib/parse/address/address.ts';
import { findAddresses } from '#lib/parse/address/find-addresses.ts';
import { isCountryCode } from '#lib/parse/country.ts';
import { internationalPhoneCountry } from '#lib/parse/phone-country.ts';
import { findRegisterEntries } from '#lib/parse/register.ts';
import type { Block } from '../../extract/page-blocks.ts';
import type { Region } from '../../extract/page-region.ts';
import type { NamedPage, ToldPage } from '../subject.ts';
import type { PlaceFinding } from './place-finding.ts';
import { parsePlace } from './seat-prose.ts';

/** Neighbouring short blocks are read together, because street, code and country often stand in elements of their own. */
const MAX_WINDOW = 3_000;
/** A longer block is prose, where a postal address is somebody's in a story. */
const MAX_BLOCK = 400;
/** Legal lines of a footer are long and hold the registered office. */
const MAX_FOOTER_BLOCK = 1_500;

const HEAD_LABEL =
  /\b(?:head ?quarters?|head ?quartered|hq|head office|main office|corporate office|corporate address|global office|registered (?:office|address)|principal (?:office|place)|hauptsitz|firmensitz|unternehmenssitz|zentrale|hauptverwaltung|gesellschaftssitz|siège social|siège|maison mère|sede central|sede principal|domicilio social|oficina central|casa matriz|sede legale|sede centrale|sede operativa|hoofdkantoor|hoofdvestiging|statutaire zetel|maatschappelijke zetel|sede social|matriz|escritório central)\b/i;
/** Legal lines are long sentences and stand anywhere. */
const REGISTERED =
  /\b(?:registered (?:office|address)|sitz der gesellschaft|siège social|domicilio social|sede legale|statutaire zetel|sede social)\b/i;
const FOREIGN_LABEL =
  /ombudsman|regulator|data protection (?:officer|authority)|datenschutzbeauftragte|aufsichtsbehörde|landesbeauftragte|hosting|hosted by|hébergeur|hébergement|webhost|bundesanstalt|handwerkskammer|financial conduct authority|representative in the (?:eu|uk)|streitbeilegung|schlichtungsstelle|versicherer|insurance company|attn: ?copyright|dmca/i;

/** Postal addresses in the page's frame, its contact blocks and, on contact-like pages, in its body. */
export function placesOfContact(subject: NamedPage): PlaceFinding[] {
  const context = addressContext(subject);
  const found: PlaceFinding[] = [];
  for (const window of windowsOf(subject)) {
    if (!/\d|, ?\p{Lu}/u.test(window.text)) continue;
    let end = 0;
    for (const address of findAddresses(window.text, context)) {
      const lead = window.text.slice(Math.max(end, address.start - MAX_LEAD), address.start);
      // The label above the address before is that one's.
      const ownLead = window.text.slice(Math.max(end, address.start - MAX_LABEL_LEAD), address.start);
      end = address.end;
      if (FOREIGN_LABEL.test(lead)) continue;
      found.push(toFinding(subject, window, address, ownLead));
    }
  }
  found.push(...labelledCities(subject), ...registerEntries(subject));
  return found;
}

/** Entries in registers that stand in the frame or on a page of contacts or legal notices: the company's own. */
function registerEntries(subject: NamedPage): PlaceFinding[] {
  const found: PlaceFinding[] = [];
  const bodyCounts = subject.scope === 'imprint' || subject.page.kind === 'contact';
  for (const block of subject.content.blocks) {
    if (block.inQuote || block.isHidden || block.text.length > MAX_FOOTER_BLOCK) continue;
    if (block.region !== 'footer' && !bodyCounts && !block.text.includes('©')) continue;
    for (const { country, start, end } of findRegisterEntries(block.text)) {
      const quote = block.text.slice(Math.max(0, start - 60), end + 40);
      if (FOREIGN_LABEL.test(block.text.slice(Math.max(0, start - MAX_LEAD), start))) continue;
      const source =
        subject.scope === 'imprint' ? 'imprint' : block.region === 'footer' ? 'footer' : 'contact';
      found.push({ country, city: null, region: null, source, quote, label: 'register' });
    }
  }
  return found;
}

/** "Chicago - World Headquarters" and "HQ: Berlin": a line that is a place and the label, no postal address. */
function labelledCities(subject: NamedPage): PlaceFinding[] {
  const found: PlaceFinding[] = [];
  for (const block of subject.content.blocks) {
    if (block.text.length > 200 || block.inQuote || block.isHidden) continue;
    for (const line of block.text.split('\n')) {
      const place = line.length <= 70 ? placeOfLabelledLine(line) : null;
      if (place)
        found.push({
          ...place,
          source: block.region === 'footer' ? 'footer' : 'contact',
          quote: line,
          label: 'head',
        });
    }
  }
  return found;
}

const LABEL_BEHIND =
  /^([^:|()–]{2,40}?)\s?(?:[-–—|:(]|,\s)\s?(?:(?:our|the|us|eu|world|global|national|corporate|international|company|main)\s){0,2}(?:headquarters|hq|head office|main office|hauptsitz|zentrale|siège social|sede central|sede legale|hoofdkantoor)\)?$/i;
const LABEL_BEFORE =
  /^(?:(?:our|the|world|global|national|corporate|international|company|main)\s){0,2}(?:headquarters|hq|head office|hauptsitz|zentrale|siège social|sede central|sede legale|hoofdkantoor)(?:\s?[-–—|:]\s?|\n)(.{2,50})$/i;

function placeOfLabelledLine(line: string): ReturnType<typeof parsePlace> {
  const text = (LABEL_BEHIND.exec(line)?.[1] ?? LABEL_BEFORE.exec(line)?.[1])?.trim();
  if (!text || /\d/.test(text)) return null;
  const place = parsePlace(text);
  return place?.city ? place : null;
}

/** How far before an address a label may stand. */
const MAX_LEAD = 200;
/** A head office's label stands right above it. */
const MAX_LABEL_LEAD = 110;
/** So many words in lower case and a full stop make a sentence: a place in it belongs to a story. */
const SENTENCE_WORDS = 6;
/** Without a number it is no address anyway, unless it is hardly more than the place. */
const PLAIN_SENTENCE_WORDS = 3;

interface Window {
  text: string;
  region: Region;
}

/** Runs of short blocks of one region, joined by line feeds. */
function windowsOf(subject: NamedPage): Window[] {
  const bodyCounts = BODY_SCOPES.has(subject.scope) || BODY_KINDS.has(subject.page.kind);
  const windows: Window[] = [];
  let lines: string[] = [];
  let length = 0;
  let region: Region = 'main';
  const close = (): void => {
    if (lines.length) windows.push({ text: lines.join('\n'), region });
    lines = [];
    length = 0;
  };
  for (const block of subject.content.blocks) {
    const usable = isUsable(block, bodyCounts);
    if (!usable || block.region !== region || length > MAX_WINDOW) close();
    if (!usable) continue;
    region = block.region;
    lines.push(block.text);
    length += block.text.length + 1;
  }
  close();
  return windows;
}

const BODY_SCOPES = new Set(['home', 'about', 'imprint']);
const BODY_KINDS = new Set([
  'contact',
  'legal',
  'about',
  'home',
  'location',
  'services',
  'product',
  'other',
  'team',
]);

function isUsable(block: Block, bodyCounts: boolean): boolean {
  if (block.inQuote || block.isHidden) return false;
  if (block.region === 'footer') return block.text.length <= MAX_FOOTER_BLOCK;
  if (block.text.length <= MAX_FOOTER_BLOCK && REGISTERED.test(block.text)) return true;
  if (block.text.length > MAX_BLOCK || isSentence(block.text)) return false;
  return block.region === 'header' || bodyCounts || block.tag === 'address';
}

function isSentence(text: string): boolean {
  const words = text.match(/(?:^|\s)\p{Ll}{2,}/gu)?.length ?? 0;
  return /[.!?]$/.test(text) && words >= (/\d/.test(text) ? SENTENCE_WORDS : PLAIN_SENTENCE_WORDS);
}

function toFinding(
  subject: NamedPage,
  { text, region }: Window,
  address: Address,
  lead: string,
): PlaceFinding {
  const behind = text.slice(address.end, address.end + 25).split('\n')[0] ?? '';
  const lineStart = Math.max(text.lastIndexOf('\n', address.start - 1) + 1, address.start - 90);
  const source = subject.scope === 'imprint' ? 'imprint' : region === 'footer' ? 'footer' : 'contact';
  return {
    country: address.country,
    city: address.city,
    region: address.region,
    source,
    quote: text.slice(lineStart, address.end).replace(/\n/g, ' '),
    label: HEAD_LABEL.test(lead) || HEAD_LABEL.test(behind) ? 'head' : 'none',
  };
}

/** What tells apart postal formats that several countries share. */
export function addressContext(subject: ToldPage): AddressContext {
  const suffix =
    (subject.request.registrableDomain ?? subject.url.hostname).split('.').at(-1)?.toUpperCase() ?? '';
  const tld = suffix === 'UK' ? 'GB' : isCountryCode(suffix) ? suffix : '';
  const phones = new Set<string>();
  for (const link of subject.content.links) {
    if (!/^tel:/i.test(link.href)) continue;
    const country = internationalPhoneCountry(link.href.slice(4).replace(/%20/g, ' '));
    if (country) phones.add(country);
  }
  for (const block of subject.content.blocks) {
    if (block.text.length > MAX_BLOCK) continue;
    for (const match of block.text.matchAll(/(?:\+|\b00)[1-9][\d ()./-]{7,20}/g)) {
      const country = internationalPhoneCountry(match[0]);
      if (country) phones.add(country);
    }
  }
  return { tld, phone: phones.size === 1 ? ([...phones][0] ?? '') : '', language: subject.language };
}
