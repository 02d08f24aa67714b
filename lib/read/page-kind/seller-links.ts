import { shortTexts } from './short-texts.ts';

const PRODUCT_WORDS =
  /\b(?:pricing|products?|solutions?|services|free trial|request (?:a )?(?:demo|quote)|book (?:a )?demo|get started|customers|case studies|platform|careers|shop|cart|partners|book a call|free quote|get a quote|our work|portfolio|leistungen|produkte|lösungen|preise|karriere|produits|prestations|tarifs|servicios|productos|precios|servizi|prodotti|diensten|producten|serviços|produtos)\b/i;

/** How many of the frame's links are a seller's: pricing, services, request a demo. */
export function countSellerLinks(frameLinks: readonly string[]): number {
  return new Set(frameLinks.filter((link) => link.length < 40 && PRODUCT_WORDS.test(link))).size;
}

/** What a company sells and nobody else has a page for: a town has services, careers and partners too. */
const PRODUCT_LINK =
  /^(?:our )?(?:pricing|prices|products?|solutions?|free trial|(?:request|book|get|schedule) a (?:demo|quote|call)|get started|customers|case studies|platform|cart|basket|free quote|our work|portfolio|references|referenzen|kunden|produkte|lösungen|preise|warenkorb|produits|tarifs|panier|clients|productos|precios|carrito|clientes|prodotti|prezzi|carrello|clienti|producten|prijzen|klanten|produtos|preços|produkty|klienci|cennik|ürünler|продукция|товары|корзина|製品|製品情報|사업분야|제품|产品|产品中心)$/i;

/** What only a shop or a business says that stands by itself on a page. */
export const BUSINESS_WORDS = shortTexts(
  'our team, our services, our service, testimonials, client testimonials, schedule, timetable, classes, book now, book online, apply now, shipping, shipping & returns, shipping and returns, shipping policy, returns, returns policy, refund policy, your cart is empty, your basket is empty, add to cart, add to basket, cart, basket, shopping cart, checkout, wishlist, gift cards, delivery, track order, track your order, order status, warranty, clients, our clients, request a quote, get a quote, free quote, get a free quote, opening hours, memberships, franchise, franchising, financing, service areas, free consultation, schedule a consultation, for sale, in stock',
  'warenkorb, versand, versandkosten, zahlung und versand, widerrufsrecht, lieferung, öffnungszeiten, unsere leistungen, unser team, angebot anfordern, termin buchen, panier, livraison, horaires d’ouverture, notre équipe, nos services, devis gratuit, carrito, envíos, horario, nuestro equipo, nuestros servicios, pedir presupuesto, carrello, spedizioni, orari di apertura, i nostri servizi, preventivo gratuito, winkelwagen, winkelmandje, verzending, openingstijden, onze diensten, ons team, offerte aanvragen, carrinho, entrega, nossos serviços, nossa equipe, orçamento, koszyk, dostawa, košík, doprava, kosár, szállítás, coș, livrare, varukorg, leverans, kurv, levering, handlekurv, ostoskori, sepet, kargo, корзина, доставка, кошик, カート, 장바구니, 购物车',
);

/** How many of the frame's links lead to what is sold. */
export function countProductLinks(frameLinks: readonly string[]): number {
  return new Set(frameLinks.filter((link) => PRODUCT_LINK.test(link))).size;
}
