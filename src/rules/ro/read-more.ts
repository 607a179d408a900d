import type { ProvenFamily } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Citește mai mult`, `Citește mai departe`, `Citește tot articolul` */
  link: {
    yields: 'continuation',
    lines: [
      '(citește|citeşte|citiți|afla|află) mai (mult|multe|departe)',
      '(articolul integral|articolul complet|detalii|textul integral|toate detaliile) aici',
      '(citește|citeste) (mai mult|continuarea|articolul integral) pe {publication}',
      '(click|clic|dă click|apasă) aici pentru (a citi|a vedea|a afla|detalii|mai multe) ' +
        '[mai multe|tot articolul|articolul|detalii|mai mult|informații|continuarea|știrea]',
      '(click|clic|apasă) aici',
      '(mai multe|alte) (detalii|informații|știri) (aici|pe {publication}|pe {url})',
    ],
    headsList: true,
    proof: {
      removes: ['Citește mai mult', 'Click aici pentru a citi tot articolul'],
      keeps: [
        'Citește mai mult, i-a spus mama',
        'Apasă aici pentru a vedea premiul tău, spunea mesajul escrocilor.',
        'Citește mai mult seara',
        'Citește în continuare clasicii',
        'Vezi mai departe decât ei',
        'Află mai mult decât voia',
      ],
    },
  },
  /** A button of a word or two: `Vezi mai mult`, `Vezi toate` */
  button: {
    lines: [
      '(vezi|arată|afișează|încarcă) mai (mult|multe)',
      '(arată|încarcă|afișează|descoperă) (toate|tot|mai puțin|mai multe știri|mai multe articole)',
    ],
    words: ['vezi toate', 'detalii', 'mai multe', 'mai multe detalii', 'mai multe informații', 'citește', 'vezi'],
    place: 'run',
    proof: {
      removes: ['Vezi mai mult', 'Arată tot', 'Detalii', 'Mai multe'],
      keeps: ['Vezi mai mult de un râu de pe deal', 'Detalii mărunte', 'Vezi tot și taci', 'Mai multe victime'],
    },
  },
  /** A label before the headline of another story: `Citește și: Satul votează podul`, `Vezi și: Ce se știe`, `CITEŞTE ŞI Satul votează podul` */
  labelled: {
    labelled: true,
    lines: [
      '[>> |+ |👉 ](citește|citeste|citeşte|citiți|citiţi|cititi|vezi|vedeți|vedeţi|află|afla|urmărește|urmareste|' +
        'ascultă|recomandarea noastră|nu rata|de citit|recomandare) ' +
        '[și|şi|si|și despre|mai mult|mai multe|mai mult despre|continuarea|aici|articolul|tot despre|pe aceeași temă|' +
        'pe {publication}][ ](:|\\||>>|>|»|→|–|—|-)[ „| “| "| ]{headline}',
      '(citește și|citeste si|citeşte şi|citește și|vezi și|vezi si|vezi şi|citiți și|citiţi şi|pe aceeași temă|' +
        'recomandarea noastră|nu rata)[ „| “| | : ]{headline}[?]',
      '(citește și|citeste si|citeşte şi|vezi și|vezi si|citește|vezi şi|citiți și)[ ](:|\\||>>|>|»|→|–|—|-)[ „| “| ]{headline}?',
      '(citește și|vezi și|citește mai mult|detalii)[ ]: {url}',
    ],
    proof: {
      removes: [
        'Citește și: Satul votează pentru pod',
        'CITEȘTE ȘI: Satul votează pentru pod',
        'Citeşte şi: Satul votează pentru pod',
        'Citeste si: Satul voteaza pentru pod',
        'Vezi și: Satul votează pentru pod',
        'Citește și Satul votează pentru pod',
        'Citește și: Ce se întâmplă cu podul?',
        'Citiți și: „Nimeni nu știa”, spune primărița',
        '(Citește și: Satul votează pentru pod)',
        '[Vezi și: Ce se știe]',
      ],
      keeps: [
        'Context: Satul a ars în 2003',
        'Detalii: Ora și locul',
        'Citește și clasicii: îți vor face bine.',
        'Citește și: ajută.',
        'Vezi: nimic de făcut.',
        'Context: în 2019 podul a căzut. Au murit trei oameni.',
        'Vezi și tu ce faci',
      ],
    },
  },
  /** The same in brackets within a paragraph: `[Vezi și: Ce se știe]` */
  bracketed: {
    inside: [
      { opens: '(', pattern: /\((?:cite[sșş]te mai mult|cite[sșş]te aici|vezi aici|detalii aici|click aici)\)/iuy },
      {
        opens: '[',
        pattern: /\[(?:cite[sșş]te mai mult|cite[sșş]te mai departe|citeste tot|vezi aici)(?: ?…| ?\.{3})?\]/iuy,
      },
    ],
    proof: {
      removes: ['(citește mai mult)', '[Citește mai departe…]'],
      keeps: [
        'Judecătorul (vezi și pagina 4) tace.',
        'A spus „[poporul] citește mai mult”.',
        'A cerut (vezi mai jos) iertare.',
        'Panoul de pe zid (citește mai mult: te face fericit) a stat acolo ani de zile.',
        'Primarul a fost „ajutat” [vezi: plătit de toți] ani de zile, spune ea.',
      ],
    },
  },
  /** Another form of the story, by its button: `▶️ Vezi video`, `🎧 Ascultă articolul`, `Participă la sondajul nostru` */
  media: {
    lines: [
      '(vezi|vedeți|urmărește|urmăriți) [și] (video|galeria foto|galeria|fotografiile|clipul|imaginile|' +
        'transmisiunea live|transmisia live|video aici)[ (aici|mai jos)][: {headline}]',
      '(ascultă|ascultați) (articolul|acest articol|podcastul nostru|podcastul|știrea|versiunea audio)[ aici]',
      '(participă|participați|răspunde|răspundeți) la (sondajul nostru|sondaj)[: {title}]',
      'toate (știrile|articolele) despre {words} (pe|în) (pagina noastră|pagina noastră specială|secțiunea noastră|secțiunea specială)',
      '(citește|citiți|află|aflați) (mai multe|mai mult|continuarea|detalii) [despre {words}] aici',
      '(apasă|apăsați|click|dă click|dați click) pe (imagine|fotografie|poză) pentru a o mări',
    ],
    proof: {
      removes: [
        '▶️ Vezi video',
        '🎧 Ascultă articolul',
        'Participă la sondajul nostru',
        'Apasă pe fotografie pentru a o mări',
      ],
      keeps: ['Vezi video, i-a spus polițistului.', 'Ascultă copiii, spune ea.', 'Toate documentele despre pod au ars'],
    },
  },
  /** The same by its label and headline: `Galerie foto: Podul înainte și după reparații` */
  gallery: {
    labelled: true,
    lines: ['(galerie foto|foto-video|foto/video|fotogalerie|podcast|sondaj)[ ](:|\\|) {headline}'],
    place: 'edges',
    proof: {
      removes: ['Galerie foto: Podul înainte și după reparații'],
      keeps: ['Galeria e închisă până la toamnă.', 'Sondaj: scor strâns.'],
    },
  },
  /** The way to the whole story: `Citește articolul complet` */
  full: {
    lines: [
      '(citește|citeşte|citiți|vezi) (articolul complet|articolul integral|tot articolul|întregul articol|știrea completă)',
      '(urmărește|urmăriți) (ultimele|cele mai noi|ultimele evenimente|cele mai recente|toate) {words} (live text|live|în timp real)[ {words}]',
    ],
    proof: {
      removes: ['Citește articolul complet', 'Urmărește ultimele evenimente live text'],
      keeps: ['Citește articolul din lege, a spus judecătorul.'],
    },
  },
  /** A gallery, with the number of its pictures: `Galerie foto (10 fotografii)` */
  photos: {
    lines: ['(galerie foto|galerie|foto|fotografii)( |: | : )[\\(]{n} (fotografii|foto|poze|imagini)[\\)]'],
    proof: { removes: ['Galerie foto (10 fotografii)'], keeps: ['Galerie de artă: 10 fotografii furate'] },
  },
} satisfies ProvenFamily
