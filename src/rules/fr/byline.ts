import type { Family } from '../rule.js'

/** Who wrote it, above the story. A sentence that opens with “Par” holds a verb, or ends in a stop. */
export const byline = {
  /** `La rédaction`, `Par AFP`, `Le Monde avec AFP`, `Par Rédaction web` */
  'by-desk': {
    lines: [
      '[par |par : ](la rédaction|la redaction|rédaction)[,| -| –| \\|| le] {stamp}',
      "[par |par : ](la rédaction|la redaction|rédaction) [de |du |d']{publication}",
      'par[ :|:] le service {publication} avec (afp|agences)',
      '[par |par : |par: ][la ](rédaction|redaction) (de|du|avec|web|numérique|sport|sports|et|afrique|internationale|,|-|–|/) {credit}',
      '{publication} (avec|et) (afp|agences|les agences|reuters|ap|agence|belga|ats|la presse canadienne)',
      '(correspondant|correspondante|envoyé spécial|envoyée spéciale|rédaction web|la rédaction|rédaction|agence france-presse|la presse canadienne|agence qmi|avec agences)[ (à|en|au|aux) {name}]',
      '(afp|agence qmi|la presse canadienne|reuters|belga|ats)[ ](/|\\||-|–|,)[ ]{publication}',
    ],
    words: [
      'la rédaction',
      'rédaction',
      'rédaction web',
      'agence qmi',
      'la presse canadienne',
      'presse canadienne',
      'aps',
      'map',
      'apa',
      'apanews',
      'pana',
      'avec agences',
    ],
    place: 'head',
  },
  /** `Par Anne Roy`, `Par Anne Roy et Luc Paul`, `Par Anne Roy avec AFP`, `Par Anne Roy | Exemple` */
  by: {
    lines: [
      'par[ :|:] {author}',
      'par[ :|:] {author} (avec|et) (afp|agences|agence|reuters|les agences|belga|ats|la rédaction)',
      'par[ :|:] {author}(,| -| –| —| \\|| /| •| le) {stamp}',
      'par[ :|:] {author}(,| -| –| —| \\|| •) [le] (publié|mis à jour|modifié|créé){matter}',
      'par[ :|:] {author} (\\||/|-|–|—|•|·) {credit}',
      'par[ :|:] {author}, {credit}',
    ],
    place: 'head',
  },
  /** `Écrit par Anne Roy`, `Auteur : Anne Roy`, `Propos recueillis par Anne Roy` */
  'written-by': {
    lines: [
      '(écrit|rédigé|publié|posté|édité|réalisé|signé|mis en ligne|proposé|article rédigé|article écrit) par[ :|:] {author}',
      '(écrit|rédigé|publié|posté|mis en ligne) par[ :|:] {author}(,| -| \\|| le) {stamp}',
      "(écrit|rédigé|publié|posté|mis en ligne) par[ :|:] [la |l'](rédaction|admin|administrateur|équipe {words}|{words} rédaction)",
      '(auteur|autrice|auteure|auteurs|texte|textes|journaliste|rédacteur|rédactrice|reportage|par|chronique|signature)[ ]: {author}',
      'propos (recueillis|recueillies) [et traduits] par[ :|:] {author}',
      '(propos recueillis|entretien réalisé|interview réalisée|entretien|texte|textes et photos|texte et photos|recueilli|reportage) par[ :|:] {author}',
      '(une chronique|un texte|un reportage|une enquête|une tribune|une analyse) (de|par|signée|signé) {author}',
    ],
    place: 'edges',
  },
  /** The label alone, its name elsewhere: `Par`, `Écrit par` */
  label: {
    lines: ['(par|écrit par|auteur|auteurs|autrice|publié par|rédigé par|texte)'],
    place: 'run',
  },
  /** A name with what it does: `Anne Roy, envoyée spéciale`, `Anne Roy | La Presse`, `Anne Roy (AFP)` */
  'name-and-role': {
    lines: [
      '{author}(,| -| –| \\|| /| •) (envoyé spécial|envoyée spéciale|correspondant|correspondante|la presse canadienne|agence qmi|agence france-presse|journaliste|initiative de journalisme local|chroniqueur|chroniqueuse|éditorialiste|collaboration spéciale|la rédaction|correspondant à {name}|correspondante à {name}|envoyé spécial à {name}|envoyée spéciale à {name}|journaliste à {publication})',
      '{author} (avec afp|avec agences|avec agence france-presse|avec la presse canadienne|et afp|avec reuters)',
    ],
    place: 'head',
  },
} satisfies Family
