import { countryOfName } from '../country-any-language.ts';
import { cityCountry } from '../places.ts';

/** A street with the number of a house right before the code; a year is none. */
const HOUSE =
  /\p{L}\.?\)?,?\s(?:n[°ºr.o]{0,2}\s?)?(\d{1,4})\s?[a-zA-Z]{0,2}(?:\s?[-–/]\s?\d{1,4}\s?[a-z]?)?\.?[\s,;:|•·–—(-]{0,6}$/u;
const YEAR = /^(?:19|20)\d{2}$/;
/** The number first, as in "12 rue Didouche". */
const NUMBER_FIRST =
  /(?:^|[\s,;:|•·(])\d{1,4}\s?(?:bis|ter)?,?\s(?:\p{L}[\p{L}.'’-]{0,20}\s?){1,6}[\s,;:|•·–—(-]{0,6}$/u;
const STREET =
  /(?:^|[^\p{L}])(?:rue|avenue|av|bd|boulevard|place|chemin|route|all[ée]e|impasse|quai|via|viale|corso|piazza|largo|calle|plaza|carrera|paseo|carrer|rua|pol[ií]gono|\p{L}{0,20}(?:stra(?:ss|ß)e|str|weg|platz|gasse|allee|ring|damm|ufer|gata|gatan|vej|vägen|katu|tie|utca|út|tér|ulica|ul))(?![\p{L}])/iu;
/** A box, a zone or a label in place of the street. */
const IN_PLACE_OF_STREET =
  /(?:^|[^\p{L}])(?:postfach|p\.? ?o\.? ?box|b\.? ?p\.? ?\d{1,5}|bo[iî]te postale|casella postale|apartado|postboks|pl|zone|zi|za|lieu-dit|address|adress[ae]?|anschrift|hausanschrift|indirizzo|direcci[oó]n|domicilio|endere[cç]o|sitz|hauptsitz|sede|si[eè]ge(?: social)?|standort|adres|c[ií]m|sz[eé]khely|cp|cap|plz)(?![\p{L}])[^\n]{0,30}\n?\s?$/iu;
/** A company's name with its legal form ends the line or part before. */
const COMPANY =
  /(?:^|[\s.])(?:GmbH|AG|KG|OHG|UG|e\.K\.|e\.V\.|eG|SE|SA|S\.A\.|SAS|SARL|S\.?à\.?r\.?l\.?|S\.?r\.?l\.?|S\.?p\.?A\.?|S\.?L\.?U?\.?|Ltd\.?|A\/S|ApS|AS|AB|Oy|Kft\.?|Zrt\.?|d\.o\.o\.|s\.r\.o\.|a\.s\.)[\s,;:|•·–—(-]{1,6}$/u;
const COUNTRY_BEHIND = /^[\s,.|•·–(-]{1,4}(\p{Lu}[\p{L}.]{1,20}(?:\s\p{L}{2,14}){0,2}?)\)?(?=[\s,.;|•·)]|$)/u;

export interface CodeInText {
  /** What stands before the code; 60 characters are enough. */
  before: string;
  city: string;
  /** What stands behind the city. */
  behind: string;
  country: string;
}

/** True when something beside a bare code says that it is one: "5000 Mitarbeiter" is none in any country. */
export function isPlaceCode({ before, city, behind, country }: CodeInText): boolean {
  if (cityCountry(city) === country || /^\s?(?:cedex|\([A-Z]{2}\))/i.test(behind)) return true;
  if (
    endsInHouseNumber(before) ||
    NUMBER_FIRST.test(before) ||
    IN_PLACE_OF_STREET.test(before) ||
    COMPANY.test(before)
  )
    return true;
  if (STREET.test(before.slice(-45))) return true;
  const name = COUNTRY_BEHIND.exec(behind)?.[1];
  return name !== undefined && countryOfName(name) === country;
}

function endsInHouseNumber(before: string): boolean {
  const number = HOUSE.exec(before)?.[1];
  return number !== undefined && !YEAR.test(number);
}
