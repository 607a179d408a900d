import type { ProvenFamily } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Broen en aften i maj. Foto: Jo Ng/Ritzau Scanpix` */
  'caption-with-credit': {
    closingCredit: {
      labels: ['Foto', 'FOTO', 'Arkivfoto', 'Illustration', 'Fotograf'],
      sources: ['privat', 'arkiv'],
      small: ['af', 'og', 'via', 'fra', 'von', 'de'],
      ends: 'åæøé.',
      glued: true,
    },
    proof: {
      removes: [
        'Den gamle bro en aften i maj. Foto: Jo Ng/Ritzau Scanpix',
        'Den gamle bro en aften i maj (Foto: Politiet)',
      ],
      keeps: ['På bordet lå et foto: beviset manglede', 'Fotoet gik hurtigt rundt i hele landet'],
    },
  },
  /** Any label: `Arkivfoto`, `Genrefoto`, `Modelfoto` */
  label: {
    lines: [
      '(arkivfoto|arkivbillede|genrefoto|modelfoto|pr-foto|pressefoto)[ ](:|/|-|–|,)[ ]{credit}',
      '{credit}[ ](/|-|–|,)[ ](arkivfoto|arkiv|genrefoto|modelfoto)',
      '(arkivfoto|arkivbillede|genrefoto|modelfoto|pr-foto|pressefoto)[.|,| –| -] (foto|billede)[ ](:|/)[ ]{credit}',
      '(billedet|fotoet|billederne) er (et arkivfoto|et modelfoto|et genrefoto|et arkivbillede|en illustration|' +
        'arkivfoto|modelfoto|taget ved en anden lejlighed)',
      '(personen|personerne|manden|kvinden) på billedet har (intet|ikke noget|ingen forbindelse) [med|til] {words}',
      '(klik|tryk) på billedet for (at forstørre|større billede|at se det større|stor udgave)',
    ],
    words: [
      'arkivfoto',
      'arkivbillede',
      'genrefoto',
      'modelfoto',
      'illustrationsfoto',
      'illustration',
      'foto',
      'billede',
      'billedtekst',
      'fotograf',
      'skærmbillede',
      'pressefoto',
      'pr-foto',
      'vis mere',
      'vis mindre',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Arkivfoto',
        'Genrefoto',
        'Arkivfoto: Jo Ng',
        'Arkivfoto. Foto: Jo Ng/Ritzau Scanpix',
        'Billedet er et arkivfoto',
        'Personerne på billedet har intet med artiklen at gøre',
        'Klik på billedet for at forstørre',
      ],
      keeps: [
        'Illustration af magt',
        'Billede af en morder',
        'Billedet er en forfalskning.',
        'Manden på billedet har tilstået.',
      ],
    },
  },
  /** An agency with a name, or behind one: `Jo Ng/Ritzau Scanpix`, `Ritzau Scanpix/Jo Ng` */
  agency: {
    lines: [
      '(ritzau scanpix|scanpix|scanpix denmark|polfoto|ap/ritzau scanpix|dr nyheder)[ ](/|\\|)[ ]{credit}',
      '{credit}[ ](/|\\|)[ ](ritzau scanpix|scanpix|polfoto|scanpix denmark|ritzau foto|gonzales photo|shutterstock)',
      '(ritzau scanpix|\\(c\\) ritzau scanpix|polfoto)',
    ],
    proof: {
      removes: ['Jo Ng/Ritzau Scanpix', 'Ritzau Scanpix/Jo Ng'],
      keeps: ['Ritzau skrev det først.', 'DR og Ritzau skændes'],
    },
  },
} satisfies ProvenFamily
