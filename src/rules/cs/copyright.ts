import type { ProvenFamily } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Všechna práva vyhrazena.`, `Autorská práva vykonává vydavatel.` */
  'all-rights-reserved': {
    lines: [
      '(všechna|všetky|veškerá) práva (vyhrazena|vyhradené|jsou vyhrazena|sú vyhradené|vyhrazená)[. {matter}| {year}{matter}| © {matter}| \\| {matter}]',
      '{publication}[ {year}][.|,| \\|| -| –] (všechna|všetky|veškerá) práva (vyhrazena|vyhradené)[. {matter}]',
      '© (všechna|všetky) práva (vyhrazena|vyhradené)',
    ],
    words: ['autorská práva vykonává vydavatel'],
    endings: ['(všechna|všetky|veškerá) práva (vyhrazena|vyhradené)'],
    proof: {
      removes: ['Všechna práva vyhrazena.', 'Všetky práva vyhradené', 'Příklad Media, všechna práva vyhrazena'],
      keeps: [
        'Všechna práva vyhrazena jsou jen na papíře, řekl advokát.',
        'Všechna práva dítěte',
        'Copyright platí 70 let.',
        'Autorská práva k písni vlastní její syn.',
      ],
    },
  },
  /** `Publikování nebo šíření obsahu bez souhlasu vydavatele je zakázáno.` */
  'may-not': {
    lines: [
      '[jakékoli |jakékoliv |úplné nebo částečné |úplné či částečné ]' +
        '(publikování nebo šíření|publikování nebo další šíření|publikování|šíření|kopírování|užití obsahu|užití částí|' +
        'užití|přetisk|další šíření|přebírání|rozšiřování|reprodukce|publikovanie|kopírovanie) ' +
        '(obsahu serveru|obsahu webu|obsahu|textů|článků|fotografií|materiálů|zpráv|textov|celku nebo části|části|' +
        'nebo jiné)[ {title}] (zakázáno|zakázané|zakázána|souhlasu|souhlasem|povoleno|zakázaná)[{matter}]',
      'bez [předchozího|výslovného] [písemného] souhlasu {title} ' +
        '(šíření|publikování|kopírování|užití|použití|přebírání|rozšiřování|reprodukce) ' +
        '{title}(zakázáno|zakázané|zakázána)[{matter}]',
    ],
    proof: {
      removes: [
        'Publikování nebo šíření obsahu bez souhlasu vydavatele je zakázáno.',
        'Jakékoli kopírování textů zakázáno',
      ],
      keeps: [
        'Šíření poplašné zprávy je zakázáno, připomněl soud.',
        'Bez souhlasu majitele je lovit zakázáno.',
        'Kopírování map zabralo týden',
        'Obsah kufru byl chráněn fólií, uvedl celník a odešel.',
        'V knize byly použity fotografie agentury z roku 1968.',
      ],
    },
  },
  /** `Vydavatel: Příklad Media, a.s.`, `Šéfredaktor: Jan Novák` */
  publisher: {
    lines: [
      '(vydavatel|vydavateľ|provozovatel|šéfredaktorka|šéfredaktor|adresa redakce|kontakt na redakci|issn|inzerce|telefon redakce|e-mail redakce): {matter}',
      '(zástupce šéfredaktora|zástupkyně šéfredaktora|vedoucí vydání|vedoucí redakce|šéfredaktor deníku|ředitel redakce|editor webu): {author}',
    ],
    place: 'tail',
    proof: {
      removes: ['Vydavatel: Příklad Media, a.s.', 'Šéfredaktor: Jan Novák', 'Zástupce šéfredaktora: Jo Ng'],
      keeps: ['Vydavatel list po roce zavřel.', 'Šéfredaktor odešel a práskl dveřmi', 'Vedoucí vydání: bez komentáře'],
    },
  },
  /** `Kopírování bez souhlasu redakce je zakázáno` */
  forbidden: {
    lines: [
      '(kopírování|přetisk|šíření|publikování|další šíření|přebírání) [(obsahu|textů|článku|článků)] bez ' +
        '[(písemného|předchozího)] souhlasu[ {words}][ je] (zakázáno|zakázán|není dovoleno|zakázané)',
    ],
    place: 'tail',
    proof: {
      removes: ['Kopírování bez souhlasu redakce je zakázáno', 'Přetisk bez souhlasu přístav24 zakázán'],
      keeps: ['Kopírování klíčů je zakázáno', 'Šíření bez souhlasu nemocných soud zakázal.'],
    },
  },
} satisfies ProvenFamily
