import { foldText } from '#lib/parse/fold-text.ts';

/** A run of words without a stop, as a text in another language than English holds it. */
export interface Chunk {
  /** Lower-case without diacritics. */
  words: string[];
  spelled: string[];
  /** Numbers of the words that name customers. */
  served: ReadonlySet<number>;
}

const MAX_TEXT = 6_000;
const BREAK = /[.;:!?|\n•·()]|\s[-–—]\s/;
const WORD = /[\p{L}\p{N}]+/gu;
/** After these words customers are named, up to so many words. */
const FOR: ReadonlySet<string> = new Set(
  'fur pour chez para per voor aan at aos beliefern beliefert kunden clients clientes clienti klanten kunder branche branchen secteur secteurs sector sectores sectoren settore settori segmento segmentos atendendo setor setores bransch branscher accompagnons accompagne aidons conseillons ayudamos asesoramos atendemos supportiamo affianchiamo assistiamo helpen helpt begeleiden unterstutzen betreuen beraten begleiten hjalper ajudamos atendemos'.split(
    ' ',
  ),
);
const REACH_OF_FOR = 10;
/** "Ihr Fachbetrieb für ...": what follows is the trade itself. */
const TRADES =
  /^(?:partner|partenaire|socio|spezialist|specialist|especialista|expert|esperti|ansprechpartner|adress|fachbetrieb|meisterbetrieb|betrieb|bedrijf|buro|bureau|agentur|agence|agencia|agenzia|praxis|praktijk|anbieter|dienstleister|firma|unternehmen|institut|zentrum|centre|centro|centrum|hersteller|fabrica|solution|losung|oplossing|verkstad|werkstatt|foretag)/;

/** The chunks of a text. */
export function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (const part of text.slice(0, MAX_TEXT).split(BREAK)) {
    const spelled = part.match(WORD);
    if (spelled === null) continue;
    const words = spelled.map(foldText);
    chunks.push({ words, spelled, served: servedWords(words) });
  }
  return chunks;
}

function servedWords(words: readonly string[]): Set<number> {
  const served = new Set<number>();
  for (const [at, word] of words.entries()) {
    if (!FOR.has(word) || TRADES.test(words[at - 1] ?? '')) continue;
    for (let next = at + 1; next <= at + REACH_OF_FOR; next += 1) served.add(next);
  }
  return served;
}
