import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Toate drepturile rezervate`, `© 2021 Exemplu. Toate drepturile rezervate.` */
  'all-rights-reserved': {
    lines: [
      '(toate drepturile rezervate|toate drepturile sunt rezervate|drepturi rezervate)[[.|,| -| –| ©] {matter}]',
      '{site}[.|,| \\|| -| –] toate drepturile (rezervate|sunt rezervate)[{matter}]',
    ],
    endings: [
      'toate drepturile (rezervate|sunt rezervate)',
      '© {year} {site}[.|,| -] toate drepturile rezervate[{matter}]',
    ],
    place: 'tail',
  },
  /** `Conținutul acestui site este protejat de legea drepturilor de autor` */
  'may-not': {
    lines: [
      '(este interzisă|e interzisă|se interzice|este interzisa|interzisă) (reproducerea|preluarea|copierea|publicarea|republicarea)[ {matter}]',
      '(reproducerea|preluarea|copierea|orice reproducere) {matter} (interzisă|interzisa|acordul|permisă|permisa|limita|sursa|interzise|acord)[{matter}]',
      '(conținutul|informațiile|articolele|textele|informaţiile|materialele) (acestui|publicate|din|de pe|site-ului|acestor) {matter} (drepturilor de autor|drepturi de autor|preluate|dreptul de autor|protejat|protejate|8/1996)[{matter}]',
    ],
    endings: [
      '(este interzisă|se interzice) (reproducerea|preluarea)[ {matter}]',
      '(preluarea|reproducerea) {matter} (interzisă|acord scris){matter}',
    ],
    place: 'tail',
  },
} satisfies Family
