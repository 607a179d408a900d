import type { ProvenFamily } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `PUBLICITATE`, `- Publicitate -`, `Spațiu publicitar` */
  label: {
    lines: [
      'publicitate[ {n}| publicitate]',
      '(spațiu|spaţiu|spatiu|mesaj|anunț|anunt|conținut|continut) publicitar',
      'reclamă publicitară',
      'loading',
    ],
    proof: {
      removes: ['PUBLICITATE', '- Publicitate -', 'Publicitate:', 'Spațiu publicitar'],
      keeps: [
        'Publicitate mascată',
        'Publicitatea online a crescut cu o treime într-un an, spune breasla.',
        'Publicitate politică la vedere',
      ],
    },
  },
  /** Labels that are a word of any story on the trade: `Reclamă`, `Advertorial`, `(P)` */
  'short-label': {
    lines: ['(reclamă|reclama|anunț|anunț plătit|sponsorizat|promo|promovat|p|sponsor)'],
    words: ['advertorial'],
    place: 'run',
    proof: {
      removes: ['Reclamă', 'Sponsorizat', '(P)'],
      keeps: ['Reclamă mincinoasă', 'Anunț surpriză', 'Sponsor pe fugă'],
    },
  },
  /** Where an ad or a box cuts the text: `Articolul continuă după publicitate`, `Continuă mai jos` */
  'continues-below': {
    lines: [
      '(articolul|știrea|ştirea|stirea|textul|interviul|materialul) (continuă|continua) (după|dupa|sub|imediat după) ' +
        '(publicitate|reclamă|reclama|anunț|video|galeria foto|galerie)',
      '(articolul|știrea|textul) (continuă|continua) (mai jos|după publicitate|dupa publicitate|după reclamă)',
    ],
    words: ['continuă mai jos'],
    proof: {
      removes: ['Articolul continuă după publicitate', 'Știrea continuă mai jos', 'Articolul continua dupa reclama'],
      keeps: ['Articolul continuă să stârnească discuții', 'Continuă după pauză greva', 'Textul continuă în instanță'],
    },
  },
  /** Labels of paid matter, at an edge: `Conținut sponsorizat`, `Articol susținut de` */
  'paid-label': {
    lines: [
      '(în parteneriat cu|în colaborare cu|articol susținut de|un proiect) {publication}',
      '(conținut|conţinut|continut|articol|articole|material|linkuri) ' +
        '(sponsorizat|sponsorizate|promovat|plătit|platit|comercial|susținut de|sustinut de|sponsorizat de)',
    ],
    place: 'edges',
    proof: {
      removes: ['În parteneriat cu Banca Exemplu', 'Conținut sponsorizat', 'Articol susținut de'],
      keeps: [
        'În parteneriat cu poliția, judecătorul a acționat.',
        'Conținutul sponsorizat: o piață de milioane care crește anual.',
        'Articol de lege',
        'Campanie de vaccinare',
      ],
    },
  },
  /** Who paid, alone on its line: `Sponsorizat de Banca Exemplu` */
  'paid-by': {
    lines: [
      '(sponsorizat|susținut|sustinut|oferit|prezentat) de[:] {name}',
      '(conținut|articol|material) (sponsorizat|susținut|oferit) de {name}',
    ],
    place: 'edges',
    proof: {
      removes: ['Sponsorizat de Banca Exemplu', 'Conținut oferit de Acme'],
      keeps: ['Prezentat de vecini, proiectul a ajuns în consiliu.', 'Oferit de club, trofeul lipsește'],
    },
  },
  /** Controls of an ad: `Închide reclama`, `Reclama se închide în 5 secunde` */
  control: {
    lines: [
      '(închide|inchide|ascunde|sari peste|omite) (reclama|anunțul|publicitatea|anuntul)',
      '(reclama|videoclipul) (se închide|va începe|începe|se va închide) în [{n}] [secunde|s]',
      'anunțuri google',
    ],
    proof: {
      removes: ['Închide reclama', 'Reclama se închide în 5 secunde'],
      keeps: ['Închide ușa', 'Reclama se închide în tribunal', 'Ascunde adevărul primarul'],
    },
  },
  /** What a link pays: `Acest articol conține linkuri afiliate.` */
  affiliate: {
    lines: [
      '(acest articol|acest site|această pagină|articolul|articolele noastre) ' +
        '(conține|poate conține|include|pot conține) [și] (linkuri|link-uri|linkurile) ' +
        '(afiliate|de afiliere|sponsorizate)[( și|,|.| care| din| prin) {matter}]',
      '(unele|anumite) (linkuri|link-uri) (din acest|de pe acest|din această) {title} (afiliate|afiliere)[{matter}]',
    ],
    proof: {
      removes: ['Acest articol conține linkuri afiliate.', 'Unele linkuri din acest articol sunt afiliate.'],
      keeps: [
        'Acest articol din lege conține capcane, spune judecătoarea.',
        'Putem primi comisionul, a spus deputatul.',
      ],
    },
  },
} satisfies ProvenFamily
