import type { Family } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Distribuie acest articol`, `Distribuie pe Facebook`, `Copiază linkul` */
  'share-this': {
    lines: [
      '(dacă ți-a plăcut|ți-a plăcut|dacă v-a plăcut) (articolul|acest articol|știrea)[,|?] (distribuie-l|distribuie|dă share|dă-ne|dă un|dă like|share-uiește){rest}',
      '(dacă ți-a plăcut|ți-a plăcut|dacă v-a plăcut) (articolul|acest articol|știrea)[,|?] (distribuie-l|dă share|distribuie)',
      '(distribuie|distribuiți|distribuiti|partajează|partajeaza|trimite|împarte|share) (acest articol|articolul|știrea|această știre|pagina|articol|acest material|stirea)[ (pe (facebook|twitter|x|whatsapp|telegram|linkedin|rețelele)|cu (prietenii|prietenii tăi|cei dragi)|prin (email|whatsapp|e-mail)|:|unui prieten)]',
      '(distribuie|distribuiți|partajează|partajeaza|trimite|publică|share) (pe|prin|cu|prin:) {platforms}',
      '(distribuie|distribuiți|partajează) (pe|cu|prin|pe rețelele sociale|prin email|pe email|cu prietenii|asta|pe:)',
      '(copiază|copiaza|copiere) (link|linkul|link-ul|url|adresa)[ în clipboard]',
      '(link copiat|linkul a fost copiat)',
      '(trimite|expediază) (prin|pe|unui) (email|e-mail|mail|prieten)',
      'dă mai departe',
    ],
  },
  /** A button of one word: `Distribuie`, `Imi place`, `Printează` */
  button: {
    lines: [
      '(distribuie|distribuiți|distribuiri|partajează|partajeaza|share|îmi place|imi place|apreciază|urmărește|urmărește-ne|urmareste-ne|salvează|trimite|printează|tipărește|print|copiază|email|urmăriți-ne|aprecieri)',
      '(distribuie|distribuiri|îmi place) {n}',
      '{n} (distribuiri|aprecieri|vizualizări|afișări|share-uri|citiri|accesări)',
    ],
    place: 'run',
  },
  /** Several in a row: `Distribuie Facebook Twitter` */
  bar: {
    lines: [
      '(distribuie|partajează|trimite|printează|share|tweet)[,|:| \\|| /| •| pe| pe:] {buttons}',
      '(facebook|twitter|whatsapp|telegram)[,| \\|| /| •] {platforms} (distribuie|trimite|printează|copiază link|email)',
    ],
    place: 'edges',
  },
  /** The share block of WordPress: `Dă clic pentru a partaja pe Twitter(Se deschide într-o fereastră nouă)`, `Apreciază: Apreciază Încarc…` */
  wordpress: {
    lines: [
      'încarc',
      'trimiteți prin e-mailpostați pe blog!{matter}',
      'trimiteți prin e-mail postați pe blog!{matter}',
      '(dă|da) (clic|click) pentru (a partaja|a imprima|a trimite|a distribui|a trimite o legătură) [pe|prin|cu] {site}[ ]\\(se deschide într-o fereastră nouă\\)',
      '(dă|da) (clic|click) pentru (a imprima|imprimare|a trimite o legătură prin email unui prieten)[[ ]\\(se deschide într-o fereastră nouă\\)]',
      '(apreciază|partajează asta)[:][ ](apreciază|încarc)[ ][încarc]',
      '(partajează asta|apreciază încarc|apreciază: apreciază încarc|apreciază:)',
    ],
  },
  /** A plea that names its platform: `Urmărește-ne pe Google News`, `Abonează-te la canalul nostru de WhatsApp` */
  'follow-us': {
    lines: [
      '(fii|rămâi) la curent cu (cele mai noi|ultimele|cele mai importante) (știri|noutăți)[.|!|:|,] (urmărește|urmăriți|abonează-te|intră){rest}',
      '(urmărește|intră pe|abonează-te la|alătură-te|urmăriți|intră în) (canalul|canalului|grupul|grupului|comunitatea|pagina|paginii) [nostru|noastră|noastre] de (whatsapp|telegram|youtube|facebook|instagram|tiktok)[ {publication}][ (pentru|și|aici) {rest}]',
      '(dă-ne|dă|dați-ne) [un] like pe (facebook|instagram|youtube)',
      '[și |puteți ](urmărește-ne|urmareste-ne|urmăriți-ne|urmariti-ne|urmărește|urmareste|urmărește {publication}|urmăriți {publication}|urmareste {publication}|urmăriți și|fii la curent|ne găsești|ne gasesti|găsește-ne|dă-ne like|dați like|urmărește știrile {publication}|urmărește-ne și|urmăriți) [și|acum|paginile|pagina noastră|cele mai noi știri] (pe|și pe|de)[:] [contul de|pagina de|canalul de|pagina noastră de] {platforms}[( și| pentru|:|,| sau|.| -) {rest}]',
      '(abonează-te|aboneaza-te|intră|intra|alătură-te|urmărește|înscrie-te|abonați-vă) [acum|și] (la|pe|în|și) (canalul|grupul|pagina|comunitatea|canalele) [nostru|noastră|de|{publication}] [de|pe] [{publication}|nostru] {platforms}[( și| pentru|:|,|.| -) {rest}]',
      '(urmărește|urmareste|citește|citeste|urmăriți|vezi) (știrile|stirile|ultimele știri|cele mai noi știri|cele mai importante știri|ultimele noutăți|articolele) {title} (google news|whatsapp|facebook|telegram)[ {rest}]',
      '(dă|da|dați|lasă) (like|un like) [paginii|și] {title} (facebook|pagina)[ {rest}]',
      '(adaugă|setează|alege) {site} (ca|la|în) {rest}(google|preferată|preferate)[{rest}]',
    ],
    endings: ['(urmărește-ne|urmăriți-ne|urmărește {publication}) pe {platforms}[( și| pentru|:|,) {rest}]'],
    place: 'edges',
  },
} satisfies Family
