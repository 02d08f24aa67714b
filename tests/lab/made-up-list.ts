/** A made-up list of attendees: as many rows as wanted, twelve columns, five people a company; the same at every run. */
const HEADER =
  'First Name,Last Name,Job Title,Company,Website,Email,Country,City,Employees,Industry,LinkedIn Company Page,Notes';
const FIRST = ['Kim', 'Jo', 'Ana', 'Søren', 'Łukasz', 'Mei', 'Omar', 'Zoë'];
const LAST = ['Lee', 'Novak', 'García', 'Okoro', 'Müller', 'Rossi', 'Tanaka'];
const TITLES = ['CTO', 'VP Sales', 'Head of Marketing', 'Planner', 'Revenue Operations Manager', 'Buyer'];
const PLACES = ['Germany,Hamburg', 'France,Lyon', 'United States,Austin', 'Japan,Osaka', 'Brazil,Recife'];
const SIZES = ['1-10', '11-50', '51-200', '201-500', '501-1000', '1001-5000'];
const INDUSTRIES = ['Computer Software', 'Logistics', 'Retail', 'Machinery', 'Financial Services'];
const NAMES = ['Aldra', 'Beron', 'Cubit', 'Dalton', 'Elvar', 'Fjord', 'Garnet', 'Helix', 'Ionic', 'Juno'];
const TRADES = ['Ports', 'Freight', 'Systems', 'Labs', 'Works', 'Software', 'Analytics'];
const PEOPLE = 5;
/** Companies named again by other people later in the list: no list has more different ones. */
const MOST_COMPANIES = 20_000;

const of = (words: readonly string[], at: number) => words[at % words.length] ?? '';

export function madeUpRow(at: number): string {
  const company = Math.floor(at / PEOPLE) % MOST_COMPANIES;
  const name = `${of(NAMES, company)} ${of(TRADES, company * 3)} ${company}`;
  const domain = `${of(NAMES, company).toLowerCase()}-${company}.example`;
  const note = at % 7 === 0 ? '"Met at the booth, wants a call"' : 'Badge scanned';
  return [
    ...[of(FIRST, at), of(LAST, at * 3), of(TITLES, at), `"${name}, Inc."`, `https://www.${domain}`],
    ...[`p${at}@${domain}`, of(PLACES, company), of(SIZES, company), of(INDUSTRIES, company)],
    ...[`https://www.linkedin.com/company/${of(NAMES, company).toLowerCase()}-${company}`, note],
  ].join(',');
}

/** Its lines, some thousands at once. */
export function* madeUpList(rows: number): Generator<string> {
  yield `${HEADER}\r\n`;
  const chunk = 5_000;
  for (let at = 0; at < rows; at += chunk) {
    const count = Math.min(chunk, rows - at);
    yield `${Array.from({ length: count }, (_, index) => madeUpRow(at + index)).join('\r\n')}\r\n`;
  }
}
