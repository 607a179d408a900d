import type { Family } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Gepubliceerd op 03-05-2019`, `Laatste update: 03-05-2019, 14:30`, `Bijgewerkt: 3 mei 2019 om 10:04 uur` */
  labelled: {
    lines: [
      '[(laatst|voor het laatst|eerste keer) ](gepubliceerd|bijgewerkt|geplaatst|gewijzigd|aangepast|geüpdatet|geüpdate|update|laatste update|laatste wijziging|publicatiedatum|datum|publicatie|geschreven|gepost|aangemaakt|laatst bijgewerkt|laatst gewijzigd|laatste bijwerking)[ ][:|op|om|: op][ ]{date}[ uur]',
      '(gepubliceerd|geplaatst|bijgewerkt)[ ][:|op][ ]{date}[ uur][ ][/|\\||•|-|–|,][ ](laatste update|laatst bijgewerkt|bijgewerkt|update|aangepast|gewijzigd|laatst gewijzigd)[ ][:|op|om][ ]{date}[ uur]',
      '[{stamp}[ uur] ][•|\\|| ][(laatste update|bijgewerkt|gepubliceerd|geplaatst|laatst bijgewerkt)[:] ]{n} (seconden|minuut|minuten|uur|uren|dag|dagen|week|weken|maand|maanden|jaar) geleden',
      '(een|enkele|paar) (minuut|minuten|uur|dag|uren) geleden',
      '{stamp} uur',
      '{stamp}[ uur][ ][•|\\||,|-|–][ ](laatste update|bijgewerkt|update|aangepast|laatst bijgewerkt)[:] [(om|op) ]{date}[ uur]',
    ],
    place: 'edges',
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
  },
  /** `Leestijd: 3 min`, `3 min. leestijd`, `3 minuten lezen` */
  'reading-time': {
    lines: [
      '[(geschatte|gemiddelde) ]leestijd[ ][:|ca.|±|: ca.|: ±|ongeveer][ ]{n}[ ](min|min.|minuten|minuut)[ {words}]',
      '[(ca.|±) ]{n}[ ](min|min.|minuten|minuut)[ |-](leestijd|lezen|leestijd|luistertijd|luisteren)',
    ],
  },
} satisfies Family
