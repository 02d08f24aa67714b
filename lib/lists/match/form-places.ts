/** Where a legal form is at home: two forms without a common place are two companies, one of them a house abroad. */
const PLACES = `
US CA: inc incorporated corp corporation pbc
US: llc|l l c|lp|pllc|pc
GB IE IN AU NZ HK SG ZA NG KE MY TH CA IL US: ltd|limited
GB IE NZ: plc
GB US: llp
DE AT CH LI: gmbh|mbh
DE CH AT LI: ag|aktiengesellschaft
DE AT CH: kg
FR BE LU CH TN MA DZ SN CI: sarl
FR: sas|sasu
FR BE LU CH ES PT AR CL PE PL RO GR BR: sa
IT: spa|srls
IT RO AR BE: srl
NL BE: bv|nv|vof
SE: ab|aktiebolag
NO DK CZ SK: as|a s
ES: sl|slu|sau|sociedad limitada
BR PT CO CL EC MZ: ltda|lda
IN: pvt ltd
IN SG MY GB ZA: private limited
CZ SK: sro|s r o|spol s r o
HR SI RS BA ME MK: doo|d o o
JP: kk|gk
`;

const BY_FORM: ReadonlyMap<string, string> = new Map(
  PLACES.trim()
    .split('\n')
    .flatMap((line) => {
      const [places = '', forms = ''] = line.split(': ');
      const apart = forms.includes('|') ? forms.split('|') : forms.split(' ');
      return apart.map((form) => [form, places] as const);
    }),
);

/** Countries of a form, by its letters; null where it tells nothing. */
export function placesOfForm(form: string, single: string | undefined): readonly string[] | null {
  const places = BY_FORM.get(form) ?? single ?? '';
  return places === '' ? null : places.split(' ');
}
