import type { ProvenFamily } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `De brug in mei. Foto: Jo Ng/ANP`, `De brug in mei. © BELGA`, `De brug in mei.Beeld Jo Ng` */
  'caption-with-credit': {
    closingCredit: {
      labels: [
        'Foto',
        "Foto's",
        'Foto’s',
        'foto',
        "foto's",
        'foto’s',
        'FOTO',
        'Beeld',
        'beeld',
        'Bron',
        'Archieffoto',
        'Illustratie',
      ],
      joints: ['|', ' |'],
      alone: ['©'],
      behindStop: ['Beeld', 'Foto'],
      sources: ['adobe.com'],
      small: ['via', 'van', 'de', 'der', 'den', 'het', 'en', 'stock'],
      ends: 'éëïöü',
      glued: true,
    },
    proof: {
      removes: [
        'De oude brug op een avond in mei. Foto: Jo Ng/ANP',
        'De oude brug op een avond in mei. — © BELGA',
        'De oude brug op een avond in mei.Beeld Jo Ng',
        'De oude brug op een avond (foto: Jo Ng)',
      ],
      keeps: [
        'Op tafel lag een foto: het bewijs ontbrak daarop',
        'Het beeld van de stad verandert door de nieuwe brug',
        'Wie zag de dader? Beeld en geluid zijn gewist',
      ],
    },
  },
  /** Any label: `Archieffoto`, `Foto ter illustratie`, `Stockbeeld` */
  label: {
    lines: [
      '(archieffoto|archiefbeeld|foto ter illustratie|stockfoto|illustratiefoto|sfeerfoto)[ ](:|/|-|–|©|\\||,)[ ]{credit}',
      '{credit}[ ](/|-|–|,|\\|)[ ](archieffoto|archiefbeeld|archief|ter illustratie)',
      '(beeld|afbeelding|foto|illustratie|dit beeld|deze afbeelding) [(is|werd)] (gegenereerd|gemaakt|gecreëerd) ' +
        '(met|door) (ai|kunstmatige intelligentie|midjourney|dall-e)',
    ],
    words: [
      'archieffoto',
      'archiefbeeld',
      'foto ter illustratie',
      'beeld ter illustratie',
      'illustratiefoto',
      'illustratiebeeld',
      'ter illustratie',
      'stockfoto',
      'stockbeeld',
      'themabeeld',
      'sfeerbeeld',
      'sfeerfoto',
      'themafoto',
      'illustratie',
      'foto',
      "foto's",
      'beeld',
      'fotobijschrift',
      'bijschrift',
      'rv',
      'ai-gegenereerde afbeelding',
      'ai-beeld',
      'ai-gegenereerd',
      'gegenereerd met ai',
    ],
    place: 'edges',
    proof: {
      removes: ['Archieffoto', 'Foto ter illustratie', 'Archieffoto: Jo Ng', 'Afbeelding gemaakt met AI'],
      keeps: [
        'Beeld van de dader',
        'Illustratie van onmacht',
        "Archieffoto's tonen de dader bij de brug.",
        'Afbeelding gemaakt met krijt',
      ],
    },
  },
  /** An agency with a name, or behind one: `ANP / Jo Ng`, `Belga/Jo Ng`, `Jo Ng/ANP` */
  agency: {
    lines: [
      '(anp|belga|belga image|hollandse hoogte|belgaimage|photo news|isopix|pro shots|anp xtra|anp foto|de beeldunie)[ ](/|via|\\|)[ ]{credit}',
      '{credit}[ ](/|\\|)[ ](anp|belga|belga image|hollandse hoogte|belgaimage|photo news|isopix|pro shots|anp foto)',
    ],
    words: ['belga image', 'belgaimage', 'hollandse hoogte', 'photo news', 'anp foto', 'anp xtra', 'pro shots'],
    proof: {
      removes: ['ANP / Jo Ng', 'Belga/Jo Ng', 'Jo Ng/ANP', 'Hollandse Hoogte'],
      keeps: ['ANP meldt: brug dicht', 'Belga en ANP berichtten erover.'],
    },
  },
} satisfies ProvenFamily
