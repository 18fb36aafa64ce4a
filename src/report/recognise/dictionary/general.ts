import type { Field } from "../../Field";

/**
 * Headers of any export for each field, the surest first, as `headerKey` writes them: lower case, no
 * umlauts, no punctuation, words parted by one blank. Headers joined by a stroke are equally sure: two
 * columns of that kind are a tie.
 *
 * In controlling, "Bruttoumsatz" and "gross sales" are revenue before deductions, not revenue with tax.
 */
export const GENERAL: { readonly [field in Field]: readonly (readonly string[])[] } = {
  customerId: ranks(`
    kundennummer, kundennr, kunden nummer, kunden nr, kunde nr, kdnr, kd nr, kd nummer, kunden id, kundenid, kunde id,
    debitorennummer, debitorennr, debitoren nr, debitornummer, debitornr, debitor nr, debitorenkonto, debitor,
    customer number, customer no, customer nr, customer id, customerid, customer code, cust no, cust id, customer key,
    customer user id, client number, client id, account number, account no, accountnumber, account id, kundenkonto,
    kundenkennung, kundenschluessel, kundencode, kontaktnummer, auftraggeber nr, auftraggeber, warenempfaenger,
    rechnungsempfaenger, kaeufer id, buyer id, user id, member id, mitgliedsnummer, master id, sold to party, sold to,
    sell to customer no, verk an deb nr, bill to customer no, rech an deb nr, kunag, kunnr, geschaeftspartner,
    business partner, partner id, e mail, email, e mail adresse, email address, customer email, billing email, kunde,
    kunden, customer, client, account, firma, company, kaeufer, buyer
  `),
  customerName: ranks(`
    kundenname, kunden name, name des kunden, name kunde, kundenbezeichnung, debitorname, debitor name, debitorenname,
    customer name, customername, client name, account name, accountname, company name, companyname, firmenname,
    sell to customer name, verk an name, bill to name, bill to customer name, rech an name, billing name,
    billing company, ship to name, name 1, name1, firma, company, unternehmen, unternehmensname, organisation,
    organization, kunde, customer, client, account, name, full name, nachname, last name, kurzname, matchcode,
    suchbegriff, first name, vorname, bezeichnung
  `),
  date: ranks(`
    belegdatum, rechnungsdatum, fakturadatum, invoice date, invoicedate, bestelldatum, order date, orderdate,
    auftragsdatum, kaufdatum, purchase date, date of purchase, transaction date, buchungsdatum, posting date,
    document date, billing date, sales date, sale date, verkaufsdatum, leistungsdatum, lieferdatum, valutadatum,
    created at, paid at, close date, abschlussdatum, schlusstermin, completed date, order created, erstellt am,
    bestellt am, erstelldatum, fkdat, audat, datum, date, tag, zeitpunkt, timestamp, zeitstempel
  `),
  orderId: ranks(`
    belegnummer, belegnr, beleg nr, rechnungsnummer, rechnungsnr, rechnungs nr, rechnung nr, re nr, invoice no,
    invoiceno, invoice number, invoice id, invoice nr, fakturanummer, fakturanr, faktura, bestellnummer, bestellnr,
    bestell nr, bestellung nr, bestell id, auftragsnummer, auftragsnr, auftrags nr, order id, orderid, order number,
    order no, order nr, ordernumber, sales order, transaction id, transaktionsnummer, transaktions id, document no,
    document number, billing document, verkaufsbeleg, sales document, belegfeld 1, vbeln, vorgangsnummer, vorgang,
    beleg, rechnung, invoice, auftrag, bestellung, order
  `),
  documentType: ranks(`
    belegart, belegtyp, dokumentart, dokumenttyp, document type, doc type, type of document, fakturaart, billing type,
    fkart, verkaufsbelegart, sales document type, auart, rechnungsart, invoice type, vorgangsart, transaction type,
    transaktionsart, transaktionstyp, auftragsart, order type, soll haben kennzeichen
  `),
  originalOrder: ranks(`
    bezugsbeleg, bezugsbelegnummer, bezugsbelegnr, bezugsrechnung, referenzbeleg, referenzbelegnummer, referenzbelegnr,
    originalrechnung, originalbeleg, ursprungsbeleg, ursprungsrechnung, rechnungsbezug, stornierte rechnung, storno zu,
    gutschrift zu, gutschrift zu rechnung, ausgleich mit belegnr, original order, original order id,
    original order number, original invoice, original invoice no, original invoice number, original document,
    applies to doc no, applies to document no, reference document, reference invoice, invoice reference,
    related invoice, credited invoice
  `),
  item: ranks(`
    artikelnummer, artikelnr, artikel nr, art nr, artnr, artikel id, artikelcode, sku, lineitem sku, stock code,
    stockcode, item no, item number, item id, item code, materialnummer, material number, material, matnr, product id,
    product code, product number, produktnummer, produkt nr, produkt id, ean, gtin
  `),
  itemName: ranks(`
    artikelbezeichnung, artikelname, artikeltext, artikelbeschreibung, produktname, produktbezeichnung, product name,
    product title, item name, item description, product description, materialbezeichnung, materialkurztext,
    material description, lineitem name, arktx, artikel, produkt, product, item, positionstext, description,
    beschreibung, bezeichnung
  `),
  amount: ranks(`
    nettoumsatz | umsatz netto | netto umsatz | nettoumsaetze | nettoerloes | nettoerloese | netto erloes | net revenue |
      net sales | revenue net | sales net | net turnover | n revenue,
    umsatz | umsaetze | umsatzerloes | umsatzerloese | erloes | erloese | revenue | revenues | sales | turnover,
    gesamtumsatz | total revenue | total sales | total spent | total spend | amount spent, jahresumsatz | annual revenue,
    nettobetrag | betrag netto | net amount | amount net | nettowert | net value | gesamt netto | summe netto | netwr,
    positionsbetrag | zeilenbetrag | line amount | line total | linetotal, rechnungsbetrag | invoice amount |
      invoice total, auftragswert | bestellwert | order value | order total | order total amount | order amount,
    warenwert, betrag | amount, netto | net, subtotal,
    bruttoumsatz | umsatz brutto | brutto umsatz | bruttoerloes | bruttoerloese | gross revenue | gross sales,
    grand total | gesamtbetrag | gesamtpreis | total price | total amount | total | gesamt | gesamtsumme,
    wert | value | dollar value | monetary, umsatz ohne soll haben kz, spend
  `),
  grossAmount: ranks(`
    bruttobetrag | betrag brutto | gross amount | amount gross | bruttowert | gross value,
    gesamt brutto | brutto gesamt | gesamtbetrag brutto | rechnungsbetrag brutto | rechnungsbruttobetrag |
      gross total | total gross | bruttosumme | summe brutto | invoice amount gross,
    amount including vat | amount including tax | total incl vat | total incl tax | total including tax,
    brutto | gross, zahlbetrag | endbetrag | rechnungsendbetrag
  `),
  tax: ranks(`
    steuerbetrag | tax amount | mwst betrag | ust betrag | mehrwertsteuerbetrag | umsatzsteuerbetrag | vat amount |
      mwsbp | mwsbk, umsatzsteuer | mehrwertsteuer | mwst | ust | vat | sales tax | gst, total tax | tax total | taxes,
    steuer | steuern | tax
  `),
  quantity: ranks(`
    menge | quantity | qty, lineitem quantity, fakturierte menge | billed quantity | fkimg,
    verkaufsmenge | absatzmenge, positionsmenge, bestellmenge | order quantity,
    stueckzahl | stueck | anzahl stueck | units, anzahl, absatz, items sold, number of cds
  `),
  unitPrice: ranks(`
    einzelpreis | unit price | unitprice | stueckpreis | preis pro stueck | price per unit | lineitem price |
      item price, einzelpreis netto | nettopreis | net price | vk netto, verkaufspreis | vk preis | vk, ep, preis | price
  `),
  deductions: ranks(`
    erloesschmaelerungen | erloesschmaelerung | erloesminderungen | erloesminderung | sales deductions | deductions,
    rabatt | rabatte | rabattbetrag | nachlass | nachlaesse | preisnachlass | skonto | skonti | boni | bonus | discount |
      discounts | discount amount | rebate | rebates | allowances
  `),
  productCost: ranks(`
    wareneinsatz | produktkosten | cogs | cost of goods sold | cost of goods | product cost | product costs |
      cost of sales, materialkosten | materialeinsatz | herstellkosten | herstellungskosten | einstandswert |
      einkaufswert | verrechnungswert | wavwr, variable kosten | variable produktkosten, einstandspreis, selbstkosten,
    standard cost, total cost | cost | costs | kosten
  `),
  orderCost: ranks(`
    auftragskosten | order cost | order costs | fulfilment cost | fulfillment cost,
    versandkosten | fracht | frachtkosten | lieferkosten | logistikkosten | verpackungskosten | shipping cost |
      shipping costs | freight | freight cost | delivery cost | payment fee | zahlungsgebuehr, shipping | versand | porto
  `),
  customerCost: ranks(`
    kundenkosten | kundenbezogene kosten | cost to serve | customer cost | customer costs,
    betreuungskosten | kundenbetreuung | vertriebskosten | servicekosten | besuchskosten | marketingkosten |
      aussendienstkosten | service cost | service costs | support cost | sales cost | marketing cost |
      account management cost
  `),
  contribution: ranks(`
    kundendeckungsbeitrag, deckungsbeitrag, deckungsbeitrag iii | deckungsbeitrag 3 | db iii | db 3 | db3,
    deckungsbeitrag ii | deckungsbeitrag 2 | db ii | db 2 | db2, deckungsbeitrag i | deckungsbeitrag 1 | db i | db 1 |
      db1, db, rohertrag | rohgewinn, ertrag, contribution margin | contribution, gross profit | gross margin,
    margin | marge, profit | gewinn | ergebnis
  `),
  returns: ranks(`
    retourenwert | retouren wert | wert der retouren | retourenbetrag | returns value | return value |
      value of returns | returns amount, gutschriften | gutschrift | gutschriftsbetrag | credit notes, refunds | refund |
      refund amount | refunded amount | amount refunded, retouren | returns
  `),
  returnCount: ranks(`
    anzahl retouren | retourenanzahl | anzahl der retouren | retourenmenge | retournierte menge | retournierte stueck |
      anzahl rueckgaben | number of returns | no of returns | return count | returns count | returned items |
      items returned | returned quantity | return quantity | returned units
  `),
  mailings: ranks(`
    anzahl mailings | mailings | mailings sent | number of mailings | mailing count,
    anzahl kataloge | kataloge | versendete kataloge | catalogues | catalogs | catalogues sent | catalogs sent |
      number of catalogues | number of catalogs, werbesendungen | anzahl werbesendungen | aussendungen
  `),
  lastPurchase: ranks(`
    letzte bestellung, letzter kauf, letzter einkauf, letztes kaufdatum, letzte rechnung, letzter auftrag,
    letzter umsatz, datum letzter kauf, datum letzte bestellung, letztes bestelldatum, letzter umsatz am, last order,
    last order date, last purchase, last purchase date, last invoice date, most recent order, recent visit,
    most recent visit, last transaction date, recency date
  `),
  purchases: ranks(`
    anzahl bestellungen, anzahl auftraege, anzahl kaeufe, anzahl rechnungen, anzahl einkaeufe, bestellungen, auftraege,
    kaeufe, kaufhaeufigkeit, number of orders, no of orders, order count, orders count, orders, total orders,
    number of purchases, purchases, purchase count, transactions, transaction count, frequency
  `),
  currency: ranks(`
    waehrung, waehrungscode, waehrungskennzeichen, waehrungsschluessel, waehr, waehrg, belegwaehrung, hauswaehrung, wkz,
    wkz umsatz, waerk, currency, currency code, document currency, order currency, curr
  `),
  segment: ranks(`
    kundengruppe, segment, kundensegment, kundentyp, kundenklasse, branche, kdgrp, customer group, customer segment,
    customer type, industry
  `),
  campaign: ranks(`
    kampagne, aktion, werbekampagne, campaign, campaign name, utm campaign, primary campaign source, lead quelle,
    lead source, quelle, source
  `),
};

/** Fields by ranks: a comma parts ranks, a stroke equals. */
function ranks(list: string): string[][] {
  return list.split(",").map((rank) => rank.split("|").map((word) => word.trim().replace(/\s+/g, " ")));
}
