/** A made-up file of companies: as many as wanted, the same at every run. */
const HEADER = 'name,domain,linkedin url,country,industry,size range,year founded';
const COUNTRIES = ['united states', 'germany', 'france', 'japan', 'brazil', 'canada', 'netherlands', 'india'];
const INDUSTRIES = [
  'computer software',
  'logistics',
  'retail',
  'machinery',
  'financial services',
  'legal services',
];
const SIZES = ['1-10', '11-50', '51-200', '201-500', '501-1000', '1001-5000', '5001-10000', '10001+'];
const CHUNK = 20_000;

/** The domain of the company of a number. */
export function madeUpDomain(at: number): string {
  return `company-${(at * 7_919) % 100_000_007}.example`;
}

/** Its lines, some thousands at once. */
export function* madeUpCompanies(count: number): Generator<string> {
  yield `${HEADER}\n`;
  for (let at = 0; at < count; at += CHUNK) {
    const lines = Array.from({ length: Math.min(CHUNK, count - at) }, (_, index) =>
      madeUpCompany(at + index),
    );
    yield lines.join('');
  }
}

function madeUpCompany(at: number): string {
  const domain = madeUpDomain(at);
  const slug = domain.slice(0, domain.indexOf('.'));
  const of = (words: readonly string[], step: number) => words[Math.floor(at / step) % words.length];
  return `Company ${at},${domain},linkedin.com/company/${slug},${of(COUNTRIES, 1)},${of(INDUSTRIES, 3)},${of(SIZES, 7)},${1_900 + (at % 120)}\n`;
}
