import type { ProvenFamily } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `REKLAM`, `Reklam alanı` */
  label: {
    lines: ['reklam {n}'],
    words: [
      'reklam',
      'reklamlar',
      'reklam alanı',
      'reklam bandı',
      'reklam devam ediyor',
      'google reklamları',
      'google reklamı',
      'bu bir reklamdır',
      'bu bir ilandır',
      'bu bir reklam içeriğidir',
    ],
    proof: {
      removes: ['Reklam', '- REKLAM -'],
      keeps: ['Reklam kurulu bankaya ceza verdi', 'Reklam filmi tartışma yarattı.', 'Reklamın iyisi kötüsü'],
    },
  },
  /** What was paid for: `Sponsorlu içerik`, `Advertorial` */
  'paid-label': {
    lines: [
      'bu (içerik|yazı|haber) (satış ortaklığı|affiliate|reklam) (bağlantıları|linkleri|bağlantısı) (içerir|içermektedir|içerebilir)[. {matter}]',
    ],
    words: [
      'advertorial',
      'sponsorlu içerik',
      'sponsorlu',
      'sponsorlu haber',
      'sponsorlu bağlantılar',
      'sponsorlu bağlantı',
      'sponsor içerik',
      'reklam içeriği',
      'reklam içeriktir',
      'bu içerik reklamdır',
      'tanıtım içeriği',
      'tanıtım yazısı',
      'tanıtım',
      'marka içeriği',
      'iş birliği',
      'bu bir iş birliğidir',
      'ilan',
      'ilanlar',
      'resmi ilan',
      'resmi ilanlar',
      'resmî ilanlar',
      'basın ilan',
      'bik ilan',
      'advertorial içerik',
    ],
    place: 'edges',
    proof: {
      removes: ['Sponsorlu içerik', 'Tanıtım', 'Reklam içeriği', 'Bu içerik satış ortaklığı bağlantıları içerir.'],
      keeps: ['Sponsorlu içerik kuralları değişti', 'Tanıtım filmi büyük ilgi gördü.'],
    },
  },
  /** Where an ad or a box cuts the text: `Haberin devamı reklamdan sonra`, `En çok okunanları atlayın ve okumaya devam edin` */
  'continues-below': {
    lines: [
      '(haberin|yazının|içeriğin|metnin) devamı (reklamdan sonra|reklamın altında|aşağıda|aşağıdadır|videodan sonra|' +
        'videonun altında|galeriden sonra|fotoğraftan sonra)',
      '(haber|yazı|metin) (reklamdan|videodan|fotoğraftan) sonra devam ediyor',
      '(reklamı|reklamları) (geç|kapat|atla|gizle|kaldır)',
    ],
    words: ['en çok okunanları atlayın ve okumaya devam edin'],
    proof: {
      removes: ['Haberin devamı reklamdan sonra', 'Reklamı geç'],
      keeps: [
        'Haberin devamı mahkemede geldi',
        'Toplantıyı atlayın ve okumaya devam edin, dedi öğretmen.',
        'Podcast yayınının sonu geldi',
      ],
    },
  },
  /** `Reklamdan sonra devam ediyor`, `Bu içerik sponsorludur` */
  notice: {
    lines: [
      '[haber|yazı|haberin devamı] reklamdan sonra [devam (ediyor|edecek)]',
      'bu (içerik|haber|yazı) (sponsorludur|bir reklamdır|reklam içerir|sponsorlu içeriktir|bir iş birliğidir)',
    ],
    proof: {
      removes: ['Reklamdan sonra devam ediyor', 'Bu içerik sponsorludur'],
      keeps: ['Reklamdan sonra satışlar arttı', 'Bu içerik yasaktır'],
    },
  },
} satisfies ProvenFamily
