const HEAD =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pumps for water works | Acme</title><meta name="description" content="Acme builds pumps for water works in twelve countries."></head><body>';

/** A page of `count` elements, with a company's usual footer at its end. */
export function manyNodesPage(count = 200_000): string {
  const section =
    '<div><p>Acme builds pumps for <b>water works</b>.</p><ul><li>one</li><li>two</li></ul></div>';
  const perSection = 6;
  return `${HEAD}${section.repeat(Math.ceil(count / perSection))}<footer>© 2026 Acme GmbH</footer></body></html>`;
}

/** A page with JSON-LD of about `bytes` bytes in one block. */
export function hugeJsonLdPage(bytes = 5_000_000): string {
  const product = { '@type': 'Product', name: 'Pump', description: 'x'.repeat(400) };
  const count = Math.ceil(bytes / JSON.stringify(product).length);
  const graph = [
    { '@type': 'Organization', name: 'Acme', url: 'https://huge-json.example/' },
    ...Array.from({ length: count }, () => product),
  ];
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  return `${HEAD}<script type="application/ld+json">${json}</script><h1>Acme</h1></body></html>`;
}

/** Just under the caps: as much JSON-LD as a reader may have to parse. */
export function cappedJsonLdPage(blocks = 4, bytes = 120_000): string {
  const body = hugeJsonLdPage(bytes);
  const block = body.slice(body.indexOf('<script'), body.indexOf('</script>') + '</script>'.length);
  return `${HEAD}${block.repeat(blocks)}<h1>Acme</h1></body></html>`;
}

/** One element per level, `depth` levels: recursion over the tree runs out of stack. */
export function deepPage(depth = 5_000): string {
  return `${HEAD}${'<div>'.repeat(depth)}Acme${'</div>'.repeat(depth)}</body></html>`;
}

/** One paragraph of about `bytes` bytes. */
export function longTextPage(bytes = 5_000_000): string {
  return `${HEAD}<p>${'We build pumps since 1990. '.repeat(Math.ceil(bytes / 27))}</p></body></html>`;
}

/** A signed-in LinkedIn page whose embedded records have `bytes` bytes in all, as many small objects as fit. */
export function heavyRecordsPage(bytes: number, islands: number): string {
  const record = {
    $type: 'com.linkedin.voyager.organization.Company',
    entityUrn: 'urn:li:fs_normalized_company:1',
    universalName: 'heavy',
    name: 'Heavy',
    staffCountRange: { start: 51, end: 200 },
  };
  const other = { entityUrn: 'urn:li:fs_normalized_company:2', universalName: 'other', a: { b: {} } };
  const count = Math.floor(bytes / islands / (JSON.stringify(other).length + 1));
  const json = JSON.stringify({ included: [record, ...Array.from({ length: count }, () => other)] });
  const island = (at: number) => `<code style="display: none" id="bpr-guid-${at}">${json}</code>`;
  return `${HEAD}${Array.from({ length: islands }, (_, at) => island(at)).join('')}<main></main></body></html>`;
}
