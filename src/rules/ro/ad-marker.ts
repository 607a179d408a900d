import type { Family } from '../rule.js'

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
  },
  /** Labels that are a word of any story on the trade: `Reclamă`, `Advertorial`, `(P)` */
  'short-label': { lines: ['(reclamă|reclama|anunț|anunț plătit|sponsorizat|promo|promovat|p|sponsor)'], place: 'run' },
  /** Where an ad or a box cuts the text: `Articolul continuă după publicitate`, `Continuă mai jos` */
  'continues-below': {
    lines: [
      '(articolul|știrea|ştirea|stirea|textul|interviul|materialul) (continuă|continua) (după|dupa|sub|imediat după) (publicitate|reclamă|reclama|anunț|video|galeria foto|galerie)',
      '(articolul|știrea|textul) (continuă|continua) (mai jos|după publicitate|dupa publicitate|după reclamă)',
    ],
  },
  /** Labels of paid matter, at an edge: `Conținut sponsorizat`, `Articol susținut de` */
  'paid-label': {
    lines: [
      '(în parteneriat cu|în colaborare cu|articol susținut de|un proiect) {publication}',
      '(conținut|conţinut|continut|articol|articole|material|linkuri) (sponsorizat|sponsorizate|promovat|plătit|platit|comercial|susținut de|sustinut de|sponsorizat de)',
    ],
    place: 'edges',
  },
  /** Who paid, alone on its line: `Sponsorizat de Banca Exemplu` */
  'paid-by': {
    lines: [
      '(sponsorizat|susținut|sustinut|oferit|prezentat) de[:] {name}',
      '(conținut|articol|material) (sponsorizat|susținut|oferit) de {name}',
    ],
    place: 'edges',
  },
  /** Controls of an ad: `Închide reclama`, `Reclama se închide în 5 secunde` */
  control: {
    lines: [
      '(închide|inchide|ascunde|sari peste|omite) (reclama|anunțul|publicitatea|anuntul)',
      '(reclama|videoclipul) (se închide|va începe|începe|se va închide) în [{n}] [secunde|s]',
      'anunțuri google',
    ],
  },
  /** What a link pays: `Acest articol conține linkuri afiliate.` */
  affiliate: {
    lines: [
      '(acest articol|acest site|această pagină|articolul|articolele noastre) (conține|poate conține|include|pot conține) [și] (linkuri|link-uri|linkurile) (afiliate|de afiliere|sponsorizate)[( și|,|.| care| din| prin) {matter}]',
      '(unele|anumite) (linkuri|link-uri) (din acest|de pe acest|din această) {title} (afiliate|afiliere)[{matter}]',
    ],
  },
} satisfies Family
