import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Tous droits réservés`, `© Exemple 2021 - Tous droits réservés` */
  'all-rights-reserved': {
    lines: [
      '(tous droits réservés|tous les droits sont réservés|tous droits de reproduction et de représentation réservés|droits réservés|certains droits réservés)',
      '(tous droits réservés|tous droits de reproduction réservés|tous droits de reproduction et de représentation réservés)[.|,|:| :| -| –| —| \\|| •| à| par| pour] (©|{publication}|{year})[ {matter}]',
      '(tous droits réservés|tous droits de reproduction réservés|tous droits de reproduction et de représentation réservés)(.| -| –| —| \\|| •) {matter}',
      '(©|copyright) {matter}tous droits réservés[(.|,| -| –| \\||:) {matter}]',
      '{publication}[.|,| \\|| -| –] tous droits réservés[[.|,| -| –| \\|][ ]({year}|{publication})]',
    ],
    endings: [
      'tous droits réservés',
      '© {year} {site}[.|,| -] tous droits réservés[. {matter}]',
      '© {site} (-|–) tous droits réservés',
    ],
    place: 'tail',
  },
  /** `Toute reproduction interdite sans autorisation`, `Reproduction interdite` */
  'may-not': {
    lines: [
      '[\\(]©[ ](afp|reuters|ap|belga|agence france-presse)[ /| -|,] {stamp}[\\)]',
      "{publication} est (membre|adhérent|signataire) (du|de la|de l'|des) {title} (presse|déontologie|journalistique|médias|jti|journalism trust initiative){rest}",
      "{publication} est (membre|adhérent|signataire) (du|de la|de l'|des)[ ]{title} (déontologie journalistique|journalism trust initiative)",
      'copyright {publication}',
      '[© {site} (-|–|.) ]toute (reproduction|rediffusion|republication|copie|utilisation|diffusion)[, même partielle,| même partielle| partielle ou totale| totale ou partielle| intégrale ou partielle|, totale ou partielle,|, même partielle| ou (diffusion|représentation|rediffusion|utilisation|copie)] [(de|du) (cet|ce|ces|cette|nos) (article|articles|contenu|contenus|texte|textes|site|page|dépêche|informations|photos|images)] [est] [strictement|formellement|interdite et] interdite[ sans {rest}]',
      "toute (reproduction|rediffusion|republication|copie|utilisation|diffusion)[,] {matter} (sans l'autorisation|sans autorisation|sans l'accord|sans accord|sauf autorisation|sans mention|sans l'autorisation écrite)[ {rest}]",
      'reproduction[, même partielle,| même partielle| partielle ou totale| totale ou partielle] [strictement|formellement] interdite[ sans {rest}]',
      '(ce contenu|cet article|ce texte|ces informations|cette dépêche|(le contenu|les contenus) (de ce site|de cette page|du site)) (est|sont) (protégé|protégée|protégés|protégées) (par|au titre) {matter}',
      '(ce contenu|cet article|ce texte|cette dépêche|aucun contenu|(le contenu|les contenus) (de ce site|de cette page|du site)) ne (peut|peuvent|doit|doivent) [pas] être (reproduit|reproduite|reproduits|diffusé|rediffusé|copié|réutilisé|republié){matter}',
      '(ce contenu|cet article|ce texte) (est|est publié|est mis à disposition|est diffusé|est partagé) (sous|selon) [les termes de la] licence {matter}',
      '(pour|vous souhaitez) (reproduire|republier|réutiliser) (cet|ce|ces|un) (article|texte|contenu|contenus|articles){matter}',
    ],
    endings: ['[toute ]reproduction interdite[ {matter}]', '© (afp|agence france-presse)[ {year}]'],
    place: 'tail',
  },
} satisfies Family
