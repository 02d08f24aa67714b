const PRODUCT_WORDS =
  /\b(?:pricing|products?|solutions?|services|free trial|request (?:a )?(?:demo|quote)|book (?:a )?demo|get started|customers|case studies|platform|careers|shop|cart|partners|book a call|free quote|get a quote|our work|portfolio|leistungen|produkte|lösungen|preise|karriere|produits|prestations|tarifs|servicios|productos|precios|servizi|prodotti|diensten|producten|serviços|produtos)\b/i;

/** How many of the frame's links are a seller's: pricing, services, request a demo. */
export function countSellerLinks(frameLinks: readonly string[]): number {
  return new Set(frameLinks.filter((link) => link.length < 40 && PRODUCT_WORDS.test(link))).size;
}
