import type { ProvenFamily } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Gepubliceerd op 03-05-2019`, `Laatste update: 03-05-2019, 14:30`, `Bijgewerkt: 3 mei 2019 om 10:04 uur` */
  labelled: {
    lines: [
      '[(laatst|voor het laatst|eerste keer) ](gepubliceerd|bijgewerkt|geplaatst|gewijzigd|aangepast|geüpdatet|' +
        'geüpdate|update|laatste update|laatste wijziging|publicatiedatum|datum|publicatie|geschreven|gepost|' +
        'aangemaakt|laatst bijgewerkt|laatst gewijzigd|laatste bijwerking)[ ][:|op|om|: op][ ]{date}[ uur]',
      '(gepubliceerd|geplaatst|bijgewerkt)[ ][:|op][ ]{date}[ uur][ ][/|\\||•|-|–|,][ ]' +
        '(laatste update|laatst bijgewerkt|bijgewerkt|update|aangepast|gewijzigd|laatst gewijzigd)[ ][:|op|om][ ]{date}' +
        '[ uur]',
      '[{stamp}[ uur] ][•|\\|| ][(laatste update|bijgewerkt|gepubliceerd|geplaatst|laatst bijgewerkt)[:] ]{n} ' +
        '(seconden|minuut|minuten|uur|uren|dag|dagen|week|weken|maand|maanden|jaar) geleden',
      '(een|enkele|paar) (minuut|minuten|uur|dag|uren) geleden',
      '{stamp} uur',
      '{stamp}[ uur][ ][•|\\||,|-|–][ ](laatste update|bijgewerkt|update|aangepast|laatst bijgewerkt)[:] [(om|op) ]{date}[ uur]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Gepubliceerd op 03-05-2019',
        'Laatste update: 03-05-2019, 14:30',
        'Bijgewerkt: 3 mei 2019 om 10:04 uur',
        '3 minuten geleden',
        'Laatste update: 4 minuten geleden',
      ],
      keeps: [
        'De update van 12.07 uur was de laatste.',
        'Twee jaar geleden won hij.',
        'Gepubliceerd in 2019, gelezen in 2020',
        'Datum van de wet',
      ],
    },
  },
  /** The label alone, its date elsewhere: `Gepubliceerd`, `Laatste update:` */
  label: {
    words: [
      'gepubliceerd',
      'gepubliceerd op',
      'bijgewerkt',
      'bijgewerkt op',
      'laatste update',
      'laatst bijgewerkt',
      'geplaatst op',
      'geplaatst',
      'publicatiedatum',
      'leestijd',
      'aangepast op',
    ],
    place: 'run',
    proof: {
      removes: ['Gepubliceerd op', 'Laatste update:'],
      keeps: ['Bijgewerkt en wel', 'Geplaatst voor de finale'],
    },
  },
  /** `Leestijd: 3 min`, `3 min. leestijd`, `3 minuten lezen` */
  'reading-time': {
    lines: [
      '[(geschatte|gemiddelde) ]leestijd[ ][:|ca.|±|: ca.|: ±|ongeveer][ ]{n}[ ](min|min.|minuten|minuut)[ {words}]',
      '[(ca.|±) ]{n}[ ](min|min.|minuten|minuut)[ |-](leestijd|lezen|leestijd|luistertijd|luisteren)',
    ],
    proof: {
      removes: ['Leestijd: 3 min', '3 min. leestijd', '4 minuten leestijd'],
      keeps: ['Drie minuten voor twaalf', 'In 3 minuten was het voorbij.'],
    },
  },
} satisfies ProvenFamily
