/** Country calling codes (ITU E.164) with one country each; +1 and +7 are told apart by area below. */
const CALLING_CODES =
  '20EG 27ZA 30GR 31NL 32BE 33FR 34ES 36HU 39IT 40RO 41CH 43AT 44GB 45DK 46SE 47NO 48PL 49DE 51PE 52MX 53CU 54AR 55BR 56CL ' +
  '57CO 58VE 60MY 61AU 62ID 63PH 64NZ 65SG 66TH 81JP 82KR 84VN 86CN 90TR 91IN 92PK 93AF 94LK 95MM 98IR 212MA 213DZ 216TN ' +
  '218LY 220GM 221SN 222MR 223ML 224GN 225CI 226BF 227NE 228TG 229BJ 230MU 231LR 232SL 233GH 234NG 235TD 236CF 237CM 238CV ' +
  '239ST 240GQ 241GA 242CG 243CD 244AO 248SC 249SD 250RW 251ET 252SO 253DJ 254KE 255TZ 256UG 257BI 258MZ 260ZM 261MG 263ZW ' +
  '264NA 265MW 266LS 267BW 268SZ 269KM 297AW 298FO 299GL 350GI 351PT 352LU 353IE 354IS 355AL 356MT 357CY 358FI 359BG 370LT ' +
  '371LV 372EE 373MD 374AM 375BY 376AD 377MC 378SM 380UA 381RS 382ME 383XK 385HR 386SI 387BA 389MK 420CZ 421SK 423LI 501BZ ' +
  '502GT 503SV 504HN 505NI 506CR 507PA 509HT 591BO 592GY 593EC 595PY 597SR 598UY 673BN 675PG 679FJ 852HK 853MO 855KH 856LA ' +
  '880BD 886TW 960MV 961LB 962JO 963SY 964IQ 965KW 966SA 967YE 968OM 970PS 971AE 972IL 973BH 974QA 975BT 976MN 977NP 992TJ ' +
  '993TM 994AZ 995GE 996KG 998UZ';
/** Area codes of Canada in the North American plan. */
const CANADA =
  '204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 387 403 416 418 428 431 437 438 450 468 474 506 514 519 548 ' +
  '579 581 584 587 604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905 942';
/** Area codes of the plan's other countries; toll-free codes belong to none of them and are read as the USA. */
const CARIBBEAN =
  '242 246 264 268 284 340 345 441 473 649 658 664 670 671 684 721 758 767 784 787 809 829 849 868 869 876 939';

let codes: Map<string, string> | undefined;
const canada = new Set(CANADA.split(' '));
const elsewhere = new Set(CARIBBEAN.split(' '));

function callingCodes(): Map<string, string> {
  codes ??= new Map(CALLING_CODES.split(' ').map((entry) => [entry.slice(0, -2), entry.slice(-2)]));
  return codes;
}

/** Country of ten digits of the North American plan; null for codes that cannot exist and for placeholders. */
function nanpCountry(digits: string): string | null {
  if (!/^[2-9]\d{2}[2-9]\d{6}$/.test(digits) || isPlaceholder(digits)) return null;
  const area = digits.slice(0, 3);
  if (area.endsWith('11') || elsewhere.has(area)) return null;
  // 555-01xx is kept for fiction, 555-5555 and the like are templates.
  if (digits.slice(3, 6) === '555' || area === '555') return null;
  return canada.has(area) ? 'CA' : 'US';
}

/** Long runs only: a real number may well end in 2345678. */
function isCounting(digits: string): boolean {
  return /(\d)\1{6}/.test(digits) || /123456789|987654321/.test(digits);
}

/** Template numbers: one digit repeated, or counting up or down. */
function isPlaceholder(digits: string): boolean {
  const tail = digits.slice(-7);
  return new Set(tail).size === 1 || '01234567890'.includes(tail) || '09876543210'.includes(tail);
}

/**
 * ISO country of a phone number in international form ("+49 30 1234", "0049 ...", "+1 (416) ..."); null for every other
 * text, for placeholders and for numbers that are too short or too long.
 */
export function internationalPhoneCountry(text: string): string | null {
  if (text.length > 60) return null;
  const trimmed = text
    .trim()
    .replace(/^\(\s?\+/, '+')
    .replace(/^00(?=[1-9])/, '+');
  if (!trimmed.startsWith('+')) return null;
  // "(0)" is dialled inside the country only.
  const digits = trimmed.replace(/\(0\)/g, '').replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 15 || isCounting(digits)) return null;
  if (digits.startsWith('1')) return digits.length === 11 ? nanpCountry(digits.slice(1)) : null;
  if (digits.startsWith('7')) return digits.length === 11 ? (/^7[67]/.test(digits) ? 'KZ' : 'RU') : null;
  if (/^44(?:1534|7(?:509|700|797|829|937))/.test(digits)) return 'JE';
  if (/^44(?:1481|7(?:781|839|911))/.test(digits)) return 'GG';
  if (/^44(?:1624|7(?:624|924))/.test(digits)) return 'IM';
  for (let size = 3; size >= 2; size--) {
    const country = callingCodes().get(digits.slice(0, size));
    if (country) return hasLengthOf(country, digits.length - size) ? country : null;
  }
  return null;
}

/** Digits behind the calling code where a country's numbers are of few lengths (ITU national numbering plans). */
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = Object.fromEntries(
  (
    'ZA9-9 GR10-10 NL9-11 BE8-9 FR9-9 ES9-9 HU8-9 IT6-11 RO9-9 CH9-9 GB9-10 DK8-8 SE7-10 NO8-8 PL9-9 PE8-9 MX10-11 CU8-8 AR10-11 BR10-11 ' +
    'CL8-9 CO8-10 VE10-10 MY8-10 AU9-10 ID8-12 PH8-10 NZ8-10 SG8-8 TH8-9 JP9-10 KR8-10 VN9-10 CN10-12 TR10-10 IN10-11 PK9-10 AF9-9 LK9-9 ' +
    'MM7-10 IR10-10 EG8-10 MA9-9 DZ8-9 TN8-8 LY8-9 GM7-7 SN9-9 ML8-8 CI10-10 BF8-8 NE8-8 TG8-8 BJ8-10 MU7-8 GH9-9 NG8-10 CM9-9 CD9-9 AO9-9 ' +
    'SC7-7 RW9-9 ET9-9 KE9-10 TZ9-9 UG9-9 MZ9-9 ZM9-9 MG9-9 ZW9-10 NA8-9 MW8-9 BW7-8 GI8-8 PT9-9 LU6-11 IE7-9 IS7-9 AL8-9 MT8-8 CY8-8 FI6-11 ' +
    'BG8-9 LT8-8 LV8-8 EE7-8 MD8-8 AM8-8 BY9-9 AD6-9 MC8-9 UA9-9 RS8-9 ME8-8 XK8-9 HR8-9 SI8-8 BA8-8 MK8-8 CZ9-9 SK9-9 LI7-7 GT8-8 SV8-8 HN8-8 ' +
    'NI8-8 CR8-8 PA7-8 BO8-8 EC8-9 PY9-9 UY8-8 HK8-8 MO8-8 KH8-9 LA8-10 BD8-10 TW8-9 LB7-8 JO8-9 IQ9-10 KW7-8 SA8-9 OM8-8 AE8-9 IL8-9 BH8-8 QA7-8 ' +
    'NP8-10 AZ9-9 GE9-9 KG9-9 UZ9-9 DE6-12 AT6-12'
  )
    .split(' ')
    .map((entry) => {
      const [low = 0, high = 0] = entry.slice(2).split('-').map(Number);
      return [entry.slice(0, 2), [low, high]];
    }),
);
/** A trunk zero that people write although the calling code stands before it. */
const TRUNK = 1;

function hasLengthOf(country: string, length: number): boolean {
  const [low, high] = LENGTHS[country] ?? [5, 12];
  return length >= low && length <= high + TRUNK;
}

/** US or CA for a number written the North American way without a country code ("(413) 233-4668"); else null. */
export function northAmericanPhoneCountry(text: string): string | null {
  if (text.length > 40) return null;
  const digits = text.replace(/\D/g, '');
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  return national.length === 10 ? nanpCountry(national) : null;
}
