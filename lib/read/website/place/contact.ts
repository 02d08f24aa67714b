import type { Address } from '#lib/parse/address/address.ts';
import { findAddresses } from '#lib/parse/address/find-addresses.ts';
import type { NamedPage } from '../subject.ts';
import { addressContext } from './address-context.ts';
import { type ContactWindow, windowsOf } from './contact-windows.ts';
import { countryOfPath } from './country-path.ts';
import { labelledCities } from './labelled-cities.ts';
import { type LeadCompany, leadCompanyOf } from './lead-company.ts';
import { isOfSomebodyElse, pageParty } from './page-party.ts';
import type { PlaceFinding } from './place-finding.ts';
import { labelOf } from './place-labels.ts';
import { registerEntries } from './register-entries.ts';
import { hasBlindText, isSampleAddress } from './sample-address.ts';
import { type Party, partyOf } from './third-party.ts';

/** How far before an address a label may stand. */
const MAX_LEAD = 200;
/** A head office's label stands right above it. */
const MAX_LABEL_LEAD = 110;
const MAX_BEHIND = 25;
const AROUND = 60;

/** One address with what stands around it. */
interface AddressRecord {
  address: Address;
  window: ContactWindow;
  /** The words before it, back to the address before. */
  lead: string;
}

/** Postal addresses in the page's frame, its contact blocks and, on contact-like pages, in its body. */
export function placesOfContact(subject: NamedPage): PlaceFinding[] {
  const found = recordsOf(subject).flatMap((record) => findingOf(subject, record));
  return [...ofTheCompany(found), ...labelledCities(subject), ...registerEntries(subject)];
}

/** One record for each address block. */
function recordsOf(subject: NamedPage): AddressRecord[] {
  const context = addressContext(subject);
  const records: AddressRecord[] = [];
  for (const window of windowsOf(subject)) {
    if (!/\d|[,،、] ?[\p{Lu}\p{Lo}]|\p{Lo}{4}/u.test(window.text)) continue;
    let end = 0;
    for (const address of findAddresses(window.text, context)) {
      const lead = window.text.slice(Math.max(end, address.start - MAX_LEAD), address.start);
      records.push({ address, window, lead });
      end = address.end;
    }
  }
  return records;
}

/** A place with whose it is: another company's, and last a person's, counts only where no better one stands beside it. */
interface OwnedFinding extends PlaceFinding {
  rank: 'own' | 'plain' | 'person' | 'other';
}

function findingOf(subject: NamedPage, { address, window, lead }: AddressRecord): OwnedFinding[] {
  const { text, region } = window;
  const near = lead.slice(-MAX_LABEL_LEAD);
  const company = leadCompanyOf(lead, subject.ownNames);
  const party = company === 'own' ? 'unknown' : partyOf(lead);
  const around = text.slice(Math.max(0, address.start - AROUND), address.end + AROUND);
  if (party === 'third' || isSampleAddress(around)) return [];
  if (company !== 'own' && hasBlindText(subject.content.blocks)) return [];
  const isFrame = region === 'footer' || region === 'header';
  if (isOfSomebodyElse(pageParty(subject), { company, party, isFrame })) return [];
  const behind = text.slice(address.end, address.end + MAX_BEHIND).split('\n')[0] ?? '';
  const label = labelOf(near, behind);
  if (label === 'venue') return [];
  const isLocal =
    label === 'branch' ||
    company === 'subsidiary' ||
    (company !== 'own' && label === 'none' && isCountrySite(subject, address.country));
  const lineStart = Math.max(text.lastIndexOf('\n', address.start - 1) + 1, address.start - 90);
  const source = subject.scope === 'imprint' ? 'imprint' : region === 'footer' ? 'footer' : 'contact';
  return [
    {
      country: address.country,
      city: address.city,
      region: address.region,
      source,
      quote: text.slice(lineStart, address.end).replace(/\n/g, ' '),
      label: label === 'head' || label === 'registered' ? label : placeLabel(isLocal, company),
      rank: rankOf(party, company),
    },
  ];
}

function placeLabel(isLocal: boolean, company: LeadCompany): 'branch' | 'own' | 'none' {
  if (isLocal) return 'branch';
  return company === 'own' ? 'own' : 'none';
}

function rankOf(party: Party, company: LeadCompany): OwnedFinding['rank'] {
  if (party === 'person') return 'person';
  return company === 'own' || company === 'other' ? company : 'plain';
}

/** A page of an international site that is for the very country of the address. */
function isCountrySite(subject: NamedPage, country: string): boolean {
  return countryOfPath(subject.url) === country && addressContext(subject).tld !== country;
}

/** The address of another company or of a person stands for the company only where it gives none of its own. */
function ofTheCompany(found: readonly OwnedFinding[]): PlaceFinding[] {
  const own = found.filter(({ rank }) => rank === 'own');
  const plain = found.filter(({ rank }) => rank === 'plain');
  const others = found.filter(({ rank }) => rank === 'other');
  const kept =
    own.length > 0 ? [...own, ...plain] : plain.length + others.length > 0 ? [...plain, ...others] : found;
  return found.filter((place) => kept.includes(place)).map(({ rank: _, ...place }) => place);
}
