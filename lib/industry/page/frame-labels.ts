/**
 * Labels of any website's frame in other languages, in comparable form: "aviso legal" is no lawyer's, "vacatures" no
 * recruiter's. (English words of the frame: web-words.ts.)
 */
const FRAME_LABELS: ReadonlySet<string> = new Set(
  (
    'aviso legal|avisos legales|mentions legales|note legali|legal|legale|impressum|datenschutz|agb|vacatures|vacature|werken bij|jobs|karriere|' +
    'stellenangebote|ausbildung|jobs und karriere|presse|prensa|noticias|notizie|nieuws|actualites|actualite|aktuelles|news|nyheter|blog|lavora con noi|' +
    'trabaja con nosotros|trabalhe conosco|bolsa de trabajo|empleo|recrutement|carriere|carrieres|offres d emploi|nous rejoindre|mediathek|media|' +
    'downloads|cookies|politique de confidentialite|politica de privacidad|politica de privacidade|politica de cookies|privacybeleid|integritetspolicy|' +
    'warenkorb|panier|carrito|carrello|winkelwagen|carrinho|mon compte|mi cuenta|area clienti|espace client|mein konto|livraison|envios|spedizioni|' +
    'versand|verzending|paiement|pagos|pagamenti|zahlung|betaling|pagamento|condiciones de venta|condizioni di vendita|cgv|algemene voorwaarden|' +
    'newsletter|kontakt|contact|contacto|contatti|contato|jobba hos oss|lediga jobb|karriar|press|ouvidoria|noticias e eventos|eventi|eventos|evenements|veranstaltungen|termine|galerie|galeria|galleria'
  ).split('|'),
);

/** True for a label that any website may have in its menu; `label` is lower-case without diacritics. */
export function isFrameLabel(label: string): boolean {
  return FRAME_LABELS.has(label);
}
