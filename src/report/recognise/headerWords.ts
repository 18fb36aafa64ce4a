import type { Field } from "../Field";

/**
 * Headers of CRM, ERP and shop exports for each field, the surest first, as `headerKey` writes them:
 * lower case, no umlauts, no punctuation, words parted by one blank.
 */
export const HEADER_WORDS: { readonly [field in Field]: readonly string[] } = {
  customerId: words(`
    kundennummer, kundennr, kunden nummer, kunden nr, kunden id, kundenid, kdnr, kd nr, kd nummer,
    debitorennummer, debitorennr, debitoren nr, debitornummer, debitornr, debitor nr, debitor,
    customer id, customerid, customer number, customer no, customer nr, customer code, cust id, cust
    no, customer user id, client id, client number, account id, account number, account no,
    accountnumber, kundenkonto, kundenkennung, kundenschluessel, auftraggeber nr, auftraggeber,
    warenempfaenger, rechnungsempfaenger, kaeufer id, buyer id, user id, member id, mitgliedsnummer,
    master id, sold to party, sold to, bill to customer no, sell to customer no, geschaeftspartner,
    business partner, partner id, e mail, email, e mail adresse, email address, customer email,
    billing email, kunde, kunden, customer, client, account, firma, company, kaeufer, buyer
  `),
  customerName: words(`
    kundenname, kunden name, name des kunden, name kunde, kundenbezeichnung, debitorname, debitor
    name, customer name, customername, client name, account name, company name, companyname,
    firmenname, bill to name, sell to customer name, billing name, billing company, ship to name,
    name 1, name1, firma, company, unternehmen, organisation, organization, kunde, customer, client,
    account, name, nachname, last name, full name, kurzname, matchcode, suchbegriff, bezeichnung
  `),
  date: words(`
    belegdatum, rechnungsdatum, fakturadatum, invoice date, invoicedate, bestelldatum, order date,
    orderdate, auftragsdatum, kaufdatum, purchase date, date of purchase, transaction date,
    buchungsdatum, posting date, document date, billing date, sales date, verkaufsdatum,
    lieferdatum, valutadatum, created at, paid at, close date, completed date, order created,
    erstellt am, bestellt am, datum, date, tag, zeitpunkt, timestamp, zeitstempel
  `),
  orderId: words(`
    belegnummer, belegnr, beleg nr, rechnungsnummer, rechnungsnr, rechnungs nr, rechnung nr, re nr,
    invoice no, invoiceno, invoice number, invoice id, invoice nr, fakturanummer, fakturanr,
    faktura, bestellnummer, bestellnr, bestell nr, bestellung nr, bestell id, auftragsnummer,
    auftragsnr, auftrags nr, order id, orderid, order number, order no, order nr, ordernumber, sales
    order, transaction id, transaktionsnummer, transaktions id, document no, document number,
    verkaufsbeleg, belegfeld 1, vorgangsnummer, vorgang, beleg, rechnung, invoice, auftrag,
    bestellung, order
  `),
  amount: words(`
    nettoumsatz, umsatz netto, netto umsatz, nettoerloes, netto erloes, net revenue, net sales,
    revenue net, umsatz, umsaetze, umsatzerloes, umsatzerloese, erloes, erloese, revenue, sales,
    turnover, gesamtumsatz, total revenue, total sales, total spent, jahresumsatz, annual revenue,
    nettobetrag, betrag netto, net amount, amount net, nettowert, net value, rechnungsbetrag,
    invoice amount, invoice total, auftragswert, bestellwert, order value, order total, order total
    amount, order amount, warenwert, positionsbetrag, zeilenbetrag, line amount, line total,
    linetotal, betrag, amount, subtotal, bruttoumsatz, umsatz brutto, brutto umsatz, gross revenue,
    gross sales, grand total, gesamtbetrag, gesamtpreis,
    total price, total amount, total, gesamt, wert, value, dollar value, monetary,
    umsatz ohne soll haben kz, spend
  `),
  quantity: words(`
    menge, quantity, qty, anzahl, stueckzahl, stueck, anzahl stueck, units, verkaufsmenge, absatz,
    absatzmenge, bestellmenge, order quantity, lineitem quantity, fakturierte menge, positionsmenge,
    number of cds
  `),
  unitPrice: words(`
    einzelpreis, einzelpreis netto, unit price, unitprice, stueckpreis, preis pro stueck, price per
    unit, nettopreis, net price, lineitem price, item price, verkaufspreis, vk preis, vk, ep, preis,
    price
  `),
  deductions: words(`
    erloesschmaelerungen, erloesschmaelerung, erloesminderungen, rabatt, rabatte, rabattbetrag,
    nachlass, nachlaesse, skonto, skonti, boni, bonus, preisnachlass, discount, discounts, discount
    amount, sales deductions, deductions, rebate, rebates, allowances
  `),
  productCost: words(`
    wareneinsatz, produktkosten, materialkosten, materialeinsatz, herstellkosten,
    herstellungskosten, variable kosten, variable produktkosten, einstandswert, einkaufswert,
    einstandspreis, selbstkosten, cogs, cost of goods sold, cost of goods, product cost, product
    costs, cost of sales, standard cost, total cost, cost, costs, kosten
  `),
  orderCost: words(`
    auftragskosten, versandkosten, fracht, frachtkosten, lieferkosten, logistikkosten,
    verpackungskosten, order cost, order costs, shipping cost, shipping costs, shipping, freight,
    freight cost, delivery cost, fulfilment cost, fulfillment cost, payment fee, zahlungsgebuehr,
    versand, porto
  `),
  customerCost: words(`
    kundenkosten, betreuungskosten, kundenbetreuung, vertriebskosten, servicekosten, besuchskosten,
    kundenbezogene kosten, marketingkosten, aussendienstkosten, cost to serve, customer cost,
    customer costs, service cost, service costs, support cost, sales cost, marketing cost, account
    management cost
  `),
  contribution: words(`
    kundendeckungsbeitrag, deckungsbeitrag, deckungsbeitrag iii, deckungsbeitrag 3, db iii, db 3,
    db3, deckungsbeitrag ii, deckungsbeitrag 2, db ii, db 2, db2, deckungsbeitrag i, deckungsbeitrag
    1, db i, db 1, db1, db, rohertrag, rohgewinn, ertrag, contribution margin, contribution, gross
    profit, gross margin, margin, marge, profit, gewinn, ergebnis
  `),
  returns: words(`
    retourenwert, retouren wert, wert der retouren, retourenbetrag, gutschriften, gutschrift,
    gutschriftsbetrag, returns value, return value, value of returns, returns amount, refunds,
    refund, refund amount, refunded amount, amount refunded, credit notes, retouren, returns
  `),
  lastPurchase: words(`
    letzte bestellung, letzter kauf, letzter einkauf, letztes kaufdatum, letzte rechnung, letzter
    auftrag, letzter umsatz, datum letzter kauf, datum letzte bestellung, letztes bestelldatum,
    letzter umsatz am, last order, last order date, last purchase, last purchase date, last invoice
    date, most recent order, recent visit, most recent visit, last transaction date, recency date
  `),
  purchases: words(`
    anzahl bestellungen, anzahl auftraege, anzahl kaeufe, anzahl rechnungen, anzahl einkaeufe,
    bestellungen, auftraege, kaeufe, kaufhaeufigkeit, number of orders, no of orders, order count,
    orders count, orders, total orders, number of purchases, purchases, purchase count,
    transactions, transaction count, frequency
  `),
  currency: words(`
    waehrung, waehrungscode, waehrungskennzeichen, waehr, wkz, currency, currency code, curr
  `),
  segment: words(`
    kundengruppe, segment, kundensegment, kundentyp, branche, customer group, customer segment,
    customer type
  `),
  documentType: words(`belegart, document type, type of document, belegtyp`),
  originalOrder: words(`bezugsbeleg, referenzbeleg, originalrechnung, original order, applies to doc no`),
  item: words(`artikelnummer, artikelnr, artikel nr, sku, stock code, item no, material, product id`),
  itemName: words(`artikelbezeichnung, artikelname, artikel, product name, item name, description`),
  grossAmount: words(`bruttobetrag, betrag brutto, gross amount, gesamt brutto, total incl tax`),
  tax: words(`umsatzsteuer, mehrwertsteuer, mwst, ust, steuerbetrag, tax amount, taxes, vat`),
  returnCount: words(`anzahl retouren, retourenanzahl, number of returns`),
  mailings: words(`anzahl mailings, mailings, kataloge, number of mailings, catalogues`),
  campaign: words(`
    kampagne, aktion, werbekampagne, campaign, campaign name, utm campaign, quelle, source
  `),
};

/** Words that make a header mean something else: last year's revenue, a share, a planned or taxed amount. */
export const OTHER_MEANING = new Set(
  (
    "vorjahr vj plan planned budget soll forecast prognose prozent percent anteil share quote rate ratio rang rank " +
    "steuer tax mwst ust vat previous prior ytd ziel target differenz abweichung delta index score telefon phone fax " +
    "strasse street plz ort city land country zip seit since geburtstag birthday faellig due"
  ).split(" "),
);

function words(list: string): string[] {
  return list.split(",").map((word) => word.trim().replace(/\s+/g, " "));
}
