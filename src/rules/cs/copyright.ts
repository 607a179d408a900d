import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Všechna práva vyhrazena.`, `Autorská práva vykonává vydavatel.` */
  'all-rights-reserved': {
    lines: [
      '(všechna|všetky|veškerá) práva (vyhrazena|vyhradené|jsou vyhrazena|sú vyhradené|vyhrazená)[. {matter}| {year}{matter}| © {matter}| \\| {matter}]',
      '{publication}[ {year}][.|,| \\|| -| –] (všechna|všetky|veškerá) práva (vyhrazena|vyhradené)[. {matter}]',
      '© (všechna|všetky) práva (vyhrazena|vyhradené)',
    ],
    endings: ['(všechna|všetky|veškerá) práva (vyhrazena|vyhradené)'],
  },
  /** `Publikování nebo šíření obsahu bez souhlasu vydavatele je zakázáno.` */
  'may-not': {
    lines: [
      '[jakékoli |jakékoliv |úplné nebo částečné |úplné či částečné ](publikování nebo šíření|publikování nebo další šíření|publikování|šíření|kopírování|užití obsahu|užití částí|užití|přetisk|další šíření|přebírání|rozšiřování|reprodukce|publikovanie|kopírovanie) (obsahu serveru|obsahu webu|obsahu|textů|článků|fotografií|materiálů|zpráv|textov|celku nebo části|části|nebo jiné)[ {title}] (zakázáno|zakázané|zakázána|souhlasu|souhlasem|povoleno|zakázaná)[{matter}]',
      'bez [předchozího|výslovného] [písemného] souhlasu {title} (šíření|publikování|kopírování|užití|použití|přebírání|rozšiřování|reprodukce) {title}(zakázáno|zakázané|zakázána)[{matter}]',
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
