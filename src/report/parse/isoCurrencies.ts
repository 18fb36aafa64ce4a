/**
 * Codes of ISO 4217 (list one of its maintenance agency, SIX Group) for money in circulation; without
 * metals, funds and units of account. Withdrawn since 2020, but found in older exports: ANG, BGN, CUC,
 * HRK, SLL and ZWL.
 */
const CODES = `
  AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD
  CDF CHF CLP CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF
  GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK
  LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR
  PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC
  SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF
  YER ZAR ZMW ZWG ZWL`;

/** Every ISO 4217 code that an export may name. */
export const ISO_CURRENCIES: ReadonlySet<string> = new Set(CODES.trim().split(/\s+/));

/** Codes that are written in small letters as well and mean nothing else there. */
export const COMMON_CURRENCIES: ReadonlySet<string> = new Set(
  "EUR USD GBP CHF JPY CNY SEK NOK DKK ISK PLN CZK HUF RON BGN AUD CAD NZD INR BRL ZAR".split(" "),
);

/** Codes that are words or names in German or English, so that a header may hold them by chance. */
export const WORDS_AMONG_CURRENCIES: ReadonlySet<string> = new Set(
  "ALL AMD ANG BAM BOB COP CUP DOP GEL LAK MAD MOP PEN SOS TOP".split(" "),
);
