import type { ProvenFamily } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Distribuie acest articol`, `Distribuie pe Facebook`, `Copiază linkul` */
  'share-this': {
    lines: [
      '(distribuie|distribuiți|împarte|share-uiește) (articolul|acest articol|știrea|această știre)',
      '(dacă ți-a plăcut|ți-a plăcut|dacă v-a plăcut) (articolul|acest articol|știrea)[,|?] ' +
        '(distribuie-l|distribuie|dă share|dă-ne|dă un|dă like|share-uiește){rest}',
      '(dacă ți-a plăcut|ți-a plăcut|dacă v-a plăcut) (articolul|acest articol|știrea)[,|?] (distribuie-l|dă share|distribuie)',
      '(distribuie|distribuiți|partajează|partajeaza|trimite|publică|share) (pe|prin|cu|prin:) {platforms}',
      '(distribuie|distribuiți|partajează) (pe|cu|prin|pe rețelele sociale|prin email|pe email|cu prietenii|asta|pe:)',
      '(copiază|copiaza|copiere) (link|linkul|link-ul|url|adresa)[ în clipboard]',
      '(trimite|expediază) (prin|pe|unui) (email|e-mail|mail|prieten)',
      'dă mai departe',
    ],
    words: ['link copiat', 'linkul a fost copiat'],
    proof: {
      removes: [
        'Distribuie articolul',
        'Dacă ți-a plăcut acest articol, distribuie-l',
        'Distribuie pe Facebook',
        'Copiază linkul',
        'Trimite prin email',
        'Distribuie pe:',
      ],
      keeps: [
        'Distribuie hrană bătrânilor din sat',
        'Distribuie acest articol cu prietenii, cere activistul.',
        'Distribuiți această fotografie a suspectului, a cerut poliția.',
        'Distribuie pâine săracilor',
        'Copiază modelul danez',
        'Trimite armata',
      ],
    },
  },
  /** A button of one word: `Distribuie`, `Imi place`, `Printează` */
  button: {
    lines: [
      '(distribuie|distribuiri|îmi place) {n}',
      '{n} (distribuiri|aprecieri|vizualizări|afișări|share-uri|citiri|accesări)',
    ],
    words: ['printează', 'imi place', 'distribuie'],
    place: 'run',
    proof: {
      removes: ['12 distribuiri'],
      keeps: ['Distribuie ajutoare', 'Îmi place fotbalul', 'Salvează pădurea'],
    },
  },
  /** Several in a row: `Distribuie Facebook Twitter` */
  bar: {
    lines: [
      '(distribuie|partajează|trimite|printează|share|tweet)[,|:| \\|| /| •| pe| pe:] {buttons}',
      '(facebook|twitter|whatsapp|telegram)[,| \\|| /| •] {platforms} (distribuie|trimite|printează|copiază link|email)',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Distribuie Facebook Twitter',
        'Distribuie: Facebook, Twitter, WhatsApp',
        'Facebook Twitter WhatsApp Copiază link',
      ],
      keeps: ['Distribuie roluri', 'Trimite soldați'],
    },
  },
  /** The share block of WordPress: `Dă clic pentru a partaja pe Twitter(Se deschide într-o fereastră nouă)`, `Apreciază: Apreciază Încarc…` */
  wordpress: {
    lines: [
      'încarc',
      'trimiteți prin e-mailpostați pe blog!{matter}',
      'trimiteți prin e-mail postați pe blog!{matter}',
      '(dă|da) (clic|click) pentru (a partaja|a imprima|a trimite|a distribui|a trimite o legătură) [pe|prin|cu] ' +
        '{site}[ ]\\(se deschide într-o fereastră nouă\\)',
      '(dă|da) (clic|click) pentru (a imprima|imprimare|a trimite o legătură prin email unui prieten)[[ ]\\(se deschide într-o fereastră nouă\\)]',
      '(apreciază|partajează asta)[:][ ](apreciază|încarc)[ ][încarc]',
    ],
    words: ['partajează asta', 'apreciază încarc', 'apreciază: apreciază încarc', 'apreciază:'],
    proof: {
      removes: [
        'Trimiteți prin e-mailPostați pe blog!Distribuiți pe XDistribuiți pe Facebook',
        'Dă clic pentru a partaja pe Twitter(Se deschide într-o fereastră nouă)',
        'Dă clic pentru a imprima(Se deschide într-o fereastră nouă)',
        'Apreciază: Apreciază Încarc...',
      ],
      keeps: [
        'Postați pe blog, cere activistul.',
        'Dă clic pentru a partaja, spunea frauda, și 900 au dat.',
        'Ușa se deschide într-o fereastră nouă',
      ],
    },
  },
  /** A plea that names its platform: `Urmărește-ne pe Google News`, `Abonează-te la canalul nostru de WhatsApp` */
  'follow-us': {
    lines: [
      '(fii|rămâi) la curent cu (cele mai noi|ultimele|cele mai importante) (știri|noutăți)[.|!|:|,] (urmărește|urmăriți|abonează-te|intră){rest}',
      '(dă-ne|dă|dați-ne) [un] like pe (facebook|instagram|youtube)',
      '(dă|da|dați|lasă) (like|un like) [paginii|și] {title} (facebook|pagina)[ {rest}]',
      '(adaugă|setează|alege) {site} (ca|la|în) {rest}(google|preferată|preferate)[{rest}]',
    ],
    endings: ['(urmărește-ne|urmăriți-ne|urmărește {publication}) pe {platforms}[( și| pentru|:|,) {rest}]'],
    place: 'edges',
    proof: {
      removes: [
        'Dă-ne un like pe Facebook',
        'Fii la curent cu cele mai noi știri. Urmărește Exemplu și pe Google News',
      ],
      keeps: [
        'Intră în grupul de crimă, spunea recrutorul.',
        'Urmăriți-ne în marș, au cerut organizatorii.',
        'Urmăriți devierea la ieșirea nord, avertizează poliția.',
        'Intră în cor marți la primărie.',
        'Facebook, Twitter și Google nu au comentat decizia.',
      ],
    },
  },
  /** A plea for a channel, a group or a page of a platform: `Urmărește canalul port24 pe WhatsApp`, `Alătură-te grupului nostru pe Telegram` */
  'channel-call': {
    lines: [
      '(urmărește|urmăriți|abonează-te la|abonați-vă la|alătură-te|alăturați-vă|intră în|intră pe|intrați în|' +
        'intrați pe) (canalul|canalului|grupul|grupului|pagina|paginii|comunitatea|comunității|profilul|contul)' +
        '[ {words}] (pe|de) {platforms}[ {rest}]',
    ],
    proof: {
      removes: [
        'Urmărește canalul port24 pe WhatsApp',
        'Alătură-te grupului nostru pe Telegram',
        'Abonează-te la canalul port24 pe YouTube',
      ],
      keeps: [
        'Urmărește canalul până la vechiul baraj',
        'Alătură-te grupului de drumeți',
        'Intră pe pagina de Facebook, scria pe afiș.',
      ],
    },
  },
  /** `Distribuie acest articol prietenilor tăi`, `Urmărește port24 pe Google News` */
  'tell-friends': {
    lines: [
      '(distribuie|distribuiți|trimite|trimiteți) (acest articol|articolul|știrea|această știre) ' +
        '(prietenilor|prietenilor tăi|prietenilor voștri|pe rețelele sociale)',
      '(urmărește-ne|urmăriți-ne) [și] pe (rețelele sociale|{platforms})',
      '(urmărește|urmăriți) {publication} [și] pe {platforms}',
      '(trimite-ne|trimiteți-ne) [(fotografiile|fotografii|filmulețe|știrea|informații|filmări|poze|imagini)] ' +
        '[și (filme|filmări|video|filmulețe)] (pe|la|prin) (whatsapp|telegram|email|e-mail|adresa|{email})[ {rest}]',
    ],
    proof: {
      removes: [
        'Distribuie acest articol prietenilor tăi',
        'Urmărește port24 pe Google News',
        'Trimite-ne fotografii și filme pe WhatsApp',
      ],
      keeps: ['Distribuie pâine vecinilor', 'Urmărește vulpea pe câmp'],
    },
  },
  /** A call to prefer the site in searches: `Adaugă-ne ca sursă preferată în Google` */
  source: {
    lines: ['(adaugă-ne|adaugă {publication}) ca sursă (preferată|favorită) (în|pe) google'],
    place: 'edges',
    proof: { removes: ['Adaugă-ne ca sursă preferată în Google'], keeps: ['Adaugă-ne pe listă, au cerut vecinii.'] },
  },
  /** A button of one word: `Tipărește` */
  print: {
    words: ['tipărește', 'printează', 'print', 'imprimă', 'tipărește articolul'],
    place: 'run',
    proof: { removes: ['Tipărește'], keeps: ['Tipărește bani falși'] },
  },
} satisfies ProvenFamily
