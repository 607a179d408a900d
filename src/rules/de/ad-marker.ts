import type { Family } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `- Anzeige -`, `WERBUNG`. A charge at the police has a sentence round it. */
  label: {
    lines: [
      'anzeige[ anzeige| schließen| schliessen| wird geladen|:]',
      'werbung[ werbung| wird geladen| deaktivieren]',
      '(werbeanzeige|bezahlte anzeige|anzeigenblock|werbeblock|werbebanner|entgeltliche einschaltung|bezahlte einschaltung|werbeeinschaltung|bezahlte werbung|werbung in eigener sache|anzeige in eigener sache|google-anzeigen)',
      'anzeige[ ](/|\\||–|-)[ ]werbung',
      'werbung[ ](/|\\||–|-)[ ]anzeige',
      'die (anzeige|werbung) wird geladen',
      'ende der (anzeige|werbung)',
      '(unbezahlte|unbeauftragte|enthält|enthält unbezahlte|dieser beitrag enthält|dieser beitrag enthält unbezahlte|dieser artikel enthält|dieser post enthält|dieser text enthält) werbung',
      '[unbezahlte ]werbung[,| \\||:] (wegen|da|durch|aufgrund von|aufgrund|weil) (markennennung|namensnennung|ortsnennung|markennennungen|markenerkennung|verlinkung|produktnennung)[ {words}]',
    ],
  },
  /** Labels that are a word of any story on the trade: `Anzeigen`, `Gesponsert`. */
  'short-label': {
    lines: [
      '(anzeigen|gesponsert|gesponsort|reklame|promotet|promoted post|werbepartner|partnerangebot|partnerangebote)',
    ],
    place: 'run',
  },
  /** Where an ad or a box cuts the text: `Artikel nach der Anzeige weiterlesen`, `Text geht nach dem Video weiter`. */
  'continues-below': {
    lines: [
      '[der |dieser |das |hier |unser ](artikel|text|beitrag|bericht|interview|rezept|ticker|podcast|story) (geht|wird) [hier|gleich] (nach|unter|unterhalb) (der|dieser|dem|diesem|des|dieses) (anzeige|werbung|werbeunterbrechung|werbeblock|video|videos|bildergalerie|galerie|fotostrecke|foto|bild|infobox|grafik|karte|umfrage|podcast|audio|tweet|posting|post|newsletter-anmeldung|box|einbettung|tabelle) (weiter|fortgesetzt|weitergeführt)',
      "[artikel |text |beitrag |bitte |hier ](nach|unter) (der|dieser|dem|diesem) (anzeige|werbung|werbeunterbrechung|video|bildergalerie|galerie|fotostrecke|foto|bild|infobox|grafik|karte|umfrage|podcast|tweet) (weiterlesen|weiter|geht es weiter|geht's weiter|gehts weiter)",
      '(artikel|text|beitrag) nach (anzeige|werbung) (weiterlesen|weiter)',
      "(weiterlesen|weiter|weiter lesen|weiter im text|weiter geht es|weiter geht's|fortsetzung|mehr|lesen sie weiter|lies weiter|hier geht es weiter|hier geht's weiter) (nach|unter) (der|dieser|dem|diesem) (anzeige|werbung|werbeunterbrechung|video|bildergalerie|galerie|fotostrecke|infobox|grafik|umfrage)",
      'lesen sie (nach|unter) (der|dieser|dem|diesem) (anzeige|werbung|werbeunterbrechung|video|bildergalerie|galerie) weiter',
      '(scrollen sie|scrolle|bitte scrollen|scroll) [nach unten|weiter|weiter nach unten], um (weiterzulesen|weiter zu lesen|den artikel weiterzulesen)',
      '(anzeige|werbung)[ ](-|–|:|\\|)[ ](artikel|text|beitrag|der artikel|der text) (wird|geht|läuft) (unten|danach|darunter) (weiter|fortgesetzt)',
      '(anzeige|werbung)[ ](-|–|:|\\|)[ ](hier|bitte|unten|danach) (weiterlesen|weiter lesen|scrollen)',
    ],
  },
  /** Labels of paid matter, at an edge: `Gesponserte Inhalte`, `Sonderveröffentlichung`. */
  'paid-label': {
    lines: [
      '(gesponserte|bezahlte|werbliche|empfohlene|gesponsorte) (inhalte|beiträge|artikel|links|partnerschaft|produkte|posts)',
      '(gesponserter|bezahlter|werblicher|gesponsorter) (inhalt|beitrag|artikel|link|content|post)',
      '(anzeigensonderveröffentlichung|anzeigen-sonderveröffentlichung|sonderveröffentlichung|verlagssonderveröffentlichung|verlagsangebot|verlagsspezial|anzeigenspezial|partnerinhalt|partnerinhalte|publireportage|paid post|kooperation|content aus der wirtschaft|unternehmensbeitrag|werbebeitrag)',
      '(inhalte|angebote|empfehlungen|neues|nachrichten|mehr) (von unseren|unserer|von) (partnern|partner|werbepartnern|werbepartner|sponsoren)',
      '(präsentiert|gesponsert|unterstützt|ermöglicht|bereitgestellt) (von|durch)',
      '(ein angebot von|ein service von|in kooperation mit|in zusammenarbeit mit|mit freundlicher unterstützung von)',
      '(gutscheine|gutscheincodes|gutscheinportal|rabatte|produktvergleich|produktvergleiche|produkttests|produkttipps|produkttest|vergleich|vergleiche|vergleichsportal|vergleichsrechner|shopping|deals|angebote|partnersuche|kreditvergleich|stellenmarkt|reisen|ratgeber|kaufberatung|services|tests|services & angebote|unsere services|partnerangebote) \\((anzeige|werbung)\\)',
      '(dies ist ein|hierbei handelt es sich um einen|hier handelt es sich um einen) (bezahlter|gesponserter|werblicher|bezahlten|gesponserten|werblichen) (beitrag|artikel|inhalt|post)[ {words}]',
      'dieser (inhalt|beitrag|artikel) wurde (von einem unserer partner|von unserem partner|von einem partner|von unserem werbepartner|von einem werbepartner) (bereitgestellt|erstellt|zur verfügung gestellt|verfasst)',
    ],
    place: 'edges',
  },
  /** Who paid, alone on its line: `Präsentiert von Muster Bank`. */
  'paid-by': {
    lines: [
      '(präsentiert|gesponsert|bezahlt|finanziert) (von|durch) {name}',
      '(anzeige|werbung|ein angebot|eine anzeige|bezahlter inhalt|advertorial) von {name}',
      '(in kooperation mit|in zusammenarbeit mit|mit freundlicher unterstützung von|mit freundlicher unterstützung der|ein beitrag unseres partners|eine anzeige unseres partners|ein angebot unseres partners|dieser artikel entstand in kooperation mit|dieser beitrag entstand in kooperation mit|dieser artikel entstand in zusammenarbeit mit|dieser beitrag entstand in zusammenarbeit mit) {name}',
    ],
    place: 'edges',
  },
  /** What a shop link owes its readers: `Dieser Artikel enthält Affiliate-Links.`, `Als Amazon-Partner verdienen wir an …` */
  affiliate: {
    lines: [
      '[hinweis: |\\* |anzeige: |werbung: ](dieser|unser|der) (artikel|beitrag|text|produktvergleich|blogartikel) (enthält|beinhaltet|kann) [sogenannte|sog.|bezahlte] (affiliate|partner|werbe|provisions)[-| ]links[{matter}]',
      '(die|alle) (mit|im|in) {matter} (gekennzeichneten|markierten|verlinkten|gekennzeichnete|markierte) (links|produkte|angebote|bestell-links) (sind|stammen|wurden|handelt) {matter}',
      '(bei|die) (den|mit|diesem|diesen) {matter} (links|link) {matter} affiliate{matter}',
      '[hinweis: ](wenn|falls|bei|kaufst|kaufen) {matter} (link|links|affiliate-link|affiliate-links|kauf) {matter} (wir|ich|uns|mir|unsere redaktion|der verlag) {matter}provision[{matter}]',
      '[hinweis: ](wenn|falls|bei|kaufst|kaufen) {matter} (link|links|affiliate-link|affiliate-links|kauf) {matter} (erhält|bekommt) {publication} {words} provision[. {matter}]',
      'als amazon-partner (verdiene ich|verdienen wir) an qualifizierten (verkäufen|käufen)',
      '(hier|hierbei|dabei) handelt es sich um [einen|sogenannte] affiliate[-| ]link[s][{matter}]',
      'affiliate[-| ]link[s]',
      '[\\*|\\* ]([alle ]links mit \\*|mit \\* gekennzeichnete links|mit \\* markierte links|mit einem \\* gekennzeichnete links|mit sternchen gekennzeichnete links|alle mit \\* gekennzeichneten links|alle links auf dieser seite|die links in diesem artikel|die links in diesem beitrag) sind [sogenannte] (affiliate|partner|werbe|provisions)[-| ]links[{matter}]',
      '(wir|ich) (erhalten|bekommen|erhalte|bekomme) [(dann|dafür|in diesem fall|unter umständen|möglicherweise|ggf.)] [(von dem anbieter|vom anbieter|vom händler|von dem händler)] [(eine|eine kleine)] provision[,] (wenn|falls|für|bei|sobald) {matter} (link|links|kauf|käufe){matter}',
      'für (käufe|einkäufe|bestellungen|jeden kauf) über (diese|unsere|einen dieser|diesen) (link|links) {matter} provision[{matter}]',
      '(die|alle) (produkte|produktempfehlungen|empfohlenen produkte|hier vorgestellten produkte|vorgestellten produkte) {words} redaktion [unabhängig] (ausgewählt|ausgesucht|empfohlen|zusammengestellt)[. {matter}]',
      '(wir|ich) (nehmen|nehme) am (amazon-partnerprogramm|amazon partnerprogramm|partnerprogramm von amazon) teil[{matter}]',
      '(wir sind|ich bin|{site} ist) teilnehmer (des|am) (amazon-partnerprogramm|amazon partnerprogramm|partnerprogramm|partnerprogramms|amazon-partnerprogramms|amazon eu){matter}',
      '(transparenzhinweis|transparenz|offenlegung|disclaimer|werbehinweis|affiliate-hinweis|hinweis zu affiliate-links|hinweis zu affiliatelinks)[ ]: {matter} (affiliate|partnerlinks|partner-links|provision|werbung|pressemuster|gesponsert){matter}',
    ],
  },
  /** Networks that fill a box: `Empfohlen von Outbrain`, `Anzeigen von Taboola`. */
  network: {
    lines: [
      '(anzeigen|anzeige|empfohlen|empfehlungen|gesponsert|gesponserte links|gesponserte inhalte|bereitgestellt|werbung) (von|durch|via) (google|taboola|outbrain|plista|ligatus|mgid|revcontent|ströer)',
    ],
  },
  /** Controls of an ad: `Werbung schließen`, `Anzeige endet in 5 Sekunden`. */
  control: {
    lines: [
      '(werbung|anzeige|video) (schließen|schliessen|überspringen|ausblenden|melden|entfernen|beenden|stummschalten)',
      '[die |das |der ](werbung|anzeige|video|clip) (endet|startet|beginnt|läuft noch) in {n} (sekunden|s|sek)',
      'warum sehe ich diese (werbung|anzeige)[?]',
      '(ohne werbung lesen|werbefrei lesen|jetzt werbefrei lesen|feedback zur anzeige|anzeige aufgeben|hier werben|hier könnte ihre werbung stehen|werben sie hier)',
      '(anzeige|werbung|anzeigen) (schalten|buchen|aufgeben)',
      'hier werbung (schalten|buchen)',
    ],
  },
} satisfies Family
