import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Všechna práva vyhrazena.`, `Autorská práva vykonává vydavatel.` */
  'all-rights-reserved': {
    lines: [
      '(všechna|všetky|veškerá) práva (vyhrazena|vyhradené|jsou vyhrazena|sú vyhradené|vyhrazená)[. {matter}| {year}{matter}| © {matter}| \\| {matter}]',
      '{publication}[ {year}][.|,| \\|| -| –] (všechna|všetky|veškerá) práva (vyhrazena|vyhradené)[. {matter}]',
      '(autorská|autorské) práva [k článku|k článkům|k obsahu] (vykonává|vykonáva) {rest}',
      'copyright[s] [by] (©|\\(c\\)) {matter}',
      '(copyright|copyright:|copyright by) {publication}',
      '© (všechna|všetky) práva (vyhrazena|vyhradené)',
    ],
    endings: ['(všechna|všetky|veškerá) práva (vyhrazena|vyhradené)'],
  },
  /** `Publikování nebo šíření obsahu bez souhlasu vydavatele je zakázáno.` */
  'may-not': {
    lines: [
      '[jakékoli |jakékoliv |úplné nebo částečné |úplné či částečné ](publikování nebo šíření|publikování nebo další šíření|publikování|šíření|kopírování|užití obsahu|užití částí|užití|přetisk|další šíření|přebírání|rozšiřování|reprodukce|publikovanie|kopírovanie) (obsahu serveru|obsahu webu|obsahu|textů|článků|fotografií|materiálů|zpráv|textov|celku nebo části|části|nebo jiné)[ {title}] (zakázáno|zakázané|zakázána|souhlasu|souhlasem|povoleno|zakázaná)[{matter}]',
      'bez [předchozího|výslovného] [písemného] souhlasu {title} (šíření|publikování|kopírování|užití|použití|přebírání|rozšiřování|reprodukce) {title}(zakázáno|zakázané|zakázána)[{matter}]',
      'bez [předchozího|výslovného] [písemného] souhlasu {title} (šíření|publikování|kopírování|užití|použití|přebírání|rozšiřování|reprodukce) (zakázáno|zakázané|zakázána)[{matter}]',
      '(obsah|texty|fotografie|materiály|články) {title} (chráněn autorským|chráněny autorským|chráněny zákonem|autorským právem|autorským zákonem|autorského zákona|licencí creative commons)[{matter}]',
      '{matter}(použita|využita|použity|čerpáno|použité|využité) (zpravodajství|z informací|zpravodajské texty|informácie|s využitím) [a fotografie|agentur|čtk|z databází|z databáz] {matter}(vyhrazena|zakázáno|vyhradené|agentury|souhlasu)[{matter}]',
    ],
  },
  /** `Vydavatel: Příklad Media, a.s.`, `Šéfredaktor: Jan Novák` */
  publisher: {
    lines: [
      '(vydavatel|vydavateľ|provozovatel|šéfredaktorka|šéfredaktor|adresa redakce|kontakt na redakci|issn|inzerce|telefon redakce|e-mail redakce): {matter}',
      '(zástupce šéfredaktora|zástupkyně šéfredaktora|vedoucí vydání|vedoucí redakce|šéfredaktor deníku|ředitel redakce|editor webu): {author}',
    ],
    place: 'tail',
  },
} satisfies Family
