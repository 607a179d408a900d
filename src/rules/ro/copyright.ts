import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Toate drepturile rezervate`, `© 2021 Exemplu. Toate drepturile rezervate.` */
  'all-rights-reserved': {
    lines: [
      '(toate drepturile rezervate|toate drepturile sunt rezervate|drepturi rezervate)[[.|,|:| -| –| —| \\|| •][ ](©|{year}|{publication})[ {matter}]]',
      '(toate drepturile rezervate|toate drepturile sunt rezervate|drepturi rezervate)(.| -| –| —| \\|| •) {matter}',
    ],
    endings: [
      'toate drepturile (rezervate|sunt rezervate)',
      '© {year} {site}[.|,| -] toate drepturile rezervate[. {matter}]',
    ],
    place: 'tail',
  },
  /** `Conținutul acestui site este protejat de legea drepturilor de autor` */
  'may-not': {
    lines: [
      '(informațiile|articolele|materialele|știrile) publicate de {publication} pot fi preluate {matter}',
      '(este interzisă|e interzisă|se interzice|interzisă) [strict] (reproducerea|preluarea|copierea|republicarea) [integrală|totală|parțială|totală sau parțială|integrală sau parțială|parțială sau totală] (textelor|textului|articolelor|articolului|materialelor|materialului|conținutului|informațiilor|știrilor|fotografiilor|imaginilor|oricărui|oricăror|acestui|acestor|fără|sau|site-ului){rest}',
    ],
    endings: [
      '(este interzisă|se interzice) (reproducerea|preluarea)[ (textelor|articolelor|articolului|materialelor|conținutului|informațiilor|oricărui|acestui|fără){rest}]',
      '(preluarea|reproducerea) {matter} (interzisă|acord scris){matter}',
    ],
    place: 'tail',
  },
} satisfies Family
