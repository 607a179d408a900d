import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Pobierz aplikację port24`, `Pobierz bezpłatnie naszą aplikację` */
  'get-app': {
    lines: [
      '(pobierz|ściągnij|zainstaluj)[ już| teraz| bezpłatnie| za darmo| tutaj] (naszą|bezpłatną|nową|naszą bezpłatną)' +
        ' (aplikację|aplikację mobilną|apkę)[ na ios i androida| na androida i ios| na telefon]' +
        '[ i (bądź|czytaj|śledź|otrzymuj|miej) {title}]',
      '(pobierz|ściągnij|zainstaluj)[ już| teraz| bezpłatnie| za darmo| tutaj] (aplikację|aplikację mobilną) {publication}',
      '(pobierz|ściągnij|zainstaluj) aplikację {publication} i (bądź|czytaj|śledź|otrzymuj|miej) {title}',
      '[aplikacja ](dostępna|dostępny|do pobrania) (w|na) (app store|google play|sklepie app store) i [(w|na)] (google play|app store)',
    ],
    proof: {
      removes: [
        'Pobierz aplikację port24',
        'Pobierz bezpłatnie naszą aplikację na iOS i Androida',
        'Ściągnij aplikację port24 i bądź na bieżąco',
        'Dostępna w App Store i Google Play',
      ],
      keeps: [
        'Pobierz aplikację miasta i głosuj, mówi burmistrz.',
        'Pobierz krew, poleciła lekarka.',
        'Dostępna w aptekach od maja',
      ],
    },
  },
} satisfies ProvenFamily
