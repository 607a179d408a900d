import type { ProvenFamily } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Brua en kveld i mai. Foto: Jo Ng / NTB` */
  'caption-with-credit': {
    closingCredit: {
      labels: ['Foto', 'FOTO', 'Bilde', 'Arkivfoto', 'Illustrasjon', 'Illustrasjonsfoto', 'Fotograf'],
      sources: ['privat', 'arkiv'],
      small: ['av', 'og', 'via', 'fra', 'von', 'de'],
      ends: 'åæøé.',
      glued: true,
      tail: ' Vis mer',
    },
    proof: {
      removes: [
        'Den gamle brua en kveld i mai. Foto: Jo Ng / NTB',
        'Den gamle brua en kveld i mai (Foto: Politiet)',
        'GAMMEL: Den gamle brua en kveld. Foto: Jo Ng / NTB Vis mer',
      ],
      keeps: ['På bordet lå et foto: beviset manglet', 'Fotoet gikk raskt rundt i hele landet'],
    },
  },
  /** Any label: `Illustrasjonsfoto`, `Arkivfoto`, `Vis mer` */
  label: {
    lines: [
      '(arkivfoto|arkivbilde|illustrasjonsfoto|illustrasjonsbilde|illustrasjon|ill.foto|ill.)[ ](:|/|-|–|,)[ ]{credit}',
      '{credit}[ ](/|-|–|,)[ ](arkivfoto|arkiv|illustrasjonsfoto)',
      '(arkivfoto|arkivbilde|illustrasjonsfoto|illustrasjonsbilde|pressefoto|montasje|skjermdump)[.|,| –| -] (foto|bilde)[ ](:|/)[ ]{credit}',
      '(bildet|fotoet|bildene) er (et illustrasjonsfoto|et arkivfoto|et illustrasjonsbilde|en illustrasjon|' +
        'illustrasjonsfoto|arkivfoto|tatt ved en annen anledning)',
      '(personen|personene|mannen|kvinnen) på bildet har (ingenting|ikke noe|ingen tilknytning) [med|til] {words}',
      '(klikk|trykk) på bildet for (å forstørre|større bilde|å se det større|stor versjon)',
    ],
    words: [
      'arkivfoto',
      'arkivbilde',
      'illustrasjonsfoto',
      'illustrasjonsbilde',
      'illustrasjon',
      'foto',
      'bilde',
      'bildetekst',
      'fotograf',
      'skjermdump',
      'montasje',
      'pressefoto',
      'vis mer',
      'vis mindre',
      'ill.foto',
      'ill.',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Illustrasjonsfoto',
        'Arkivfoto: Jo Ng',
        'Vis mer',
        'Arkivfoto. Foto: Jo Ng / NTB',
        'Bildet er et illustrasjonsfoto',
        'Personene på bildet har ingenting med saken å gjøre',
        'Klikk på bildet for å forstørre',
      ],
      keeps: [
        'Illustrasjon av makt',
        'Bilde av en morder',
        'Bildet er en forfalskning.',
        'Mannen på bildet har tilstått.',
      ],
    },
  },
  /** An agency with a name, or behind one: `NTB/Jo Ng`, `Jo Ng / NTB scanpix` */
  agency: {
    lines: [
      '(scanpix|ntb scanpix|bildbyrån|ritzau scanpix|mostphotos|samfoto|vg|nrk|dagbladet)[ ](/|\\|)[ ]{author}',
      '{credit}[ ](/|\\|)[ ](scanpix|ntb scanpix|ritzau scanpix|bildbyrån|mostphotos|samfoto|vg|nrk|tv 2|npk|dagbladet|aftenposten|bergens tidende)',
    ],
    proof: {
      removes: ['Jo Ng / NTB scanpix', 'Scanpix/Jo Ng'],
      keeps: ['NTB meldte det først.', 'NRK og VG krangler'],
    },
  },
} satisfies ProvenFamily
