import type { ProvenFamily } from '../rule.js'

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
    proof: {
      removes: [
        'Toate drepturile rezervate © Exemplu',
        'Toate drepturile rezervate',
        'Toate drepturile sunt rezervate.',
      ],
      keeps: [
        'Toate drepturile rezervate familiei au fost vândute.',
        'Procesul amintește că toate drepturile rezervate nu țin loc de contract.',
        'Drepturi rezervate moștenitorilor, potrivit sentinței.',
        'Drepturile rezervate localnicilor rămân fără lege, spune deputata.',
        'Toate drepturile, toate zilele',
        'Drepturile omului',
      ],
    },
  },
  /** `Conținutul acestui site este protejat de legea drepturilor de autor` */
  'may-not': {
    lines: [
      '(informațiile|articolele|materialele|știrile) publicate de {publication} pot fi preluate {matter}',
      '(este interzisă|e interzisă|se interzice|interzisă) [strict] (reproducerea|preluarea|copierea|republicarea) ' +
        '[integrală|totală|parțială|totală sau parțială|integrală sau parțială|parțială sau totală] ' +
        '(textelor|textului|articolelor|articolului|materialelor|materialului|conținutului|informațiilor|știrilor|' +
        'fotografiilor|imaginilor|oricărui|oricăror|acestui|acestor|fără|sau|site-ului){rest}',
    ],
    words: ['conținutul acestui site este protejat de legea drepturilor de autor'],
    endings: [
      '(este interzisă|se interzice) ' +
        '(reproducerea|preluarea)[ (textelor|articolelor|articolului|materialelor|conținutului|informațiilor|oricărui|' +
        'acestui|fără){rest}]',
      '(preluarea|reproducerea) {matter} (interzisă|acord scris){matter}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Este interzisă reproducerea materialelor fără acordul redacției',
        'Este interzisă reproducerea fără acord scris.',
        'Informațiile publicate de Exemplu pot fi preluate doar cu citarea sursei.',
      ],
      keeps: [
        'Este interzisă reproducerea lincșilor în captivitate.',
        'Se interzice publicarea sondajelor în ziua votului.',
        'Reproducerea lincșilor este permisă doar în rezervație.',
        'Informațiile din dosar sunt protejate de lege, a spus procurorul.',
        'Articolele din lege sunt preluate din cod.',
        'Este interzisă vânzarea de alcool duminica.',
        'Reproducerea râsului în captivitate bate un record.',
        'Conținutul cufărului, un mister',
      ],
    },
  },
  /** `Preluarea fără acord este interzisă` */
  'may-not-copy': {
    lines: [
      '(preluarea|reproducerea|copierea) [materialelor|articolului|integrală|parțială] fără ' +
        '(acord|acordul redacției|acordul scris|acordul scris al redacției|indicarea sursei) este interzisă',
    ],
    place: 'tail',
    proof: {
      removes: ['Preluarea fără acord este interzisă', 'Reproducerea fără acordul redacției este interzisă'],
      keeps: ['Pescuitul fără acord este interzis'],
    },
  },
} satisfies ProvenFamily
