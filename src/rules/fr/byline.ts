import type { ProvenFamily } from '../rule.js'

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
      '(correspondant|correspondante|envoyé spécial|envoyée spéciale|rédaction web|la rédaction|rédaction|' +
        'agence france-presse|la presse canadienne|agence qmi|avec agences)[ (à|en|au|aux) {name}]',
      '(afp|agence qmi|la presse canadienne|reuters|belga|ats)[ ](/|\\||-|–|,)[ ]{publication}',
    ],
    words: [
      'par rédaction web',
      'par afp',
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
    proof: {
      removes: [
        'par La rédaction, 5 mars 2024',
        'Par la rédaction d’Exemple',
        'La rédaction',
        'Rédaction web',
        'Exemple avec AFP',
        'Rédaction',
        'Par Le service Exemple avec AFP',
      ],
      keeps: [
        'La rédaction du traité dura un an.',
        'Par Noël, la rédaction fermera deux jours.',
        'La rédaction du texte traîne',
        'Rédaction et vote de la loi',
        'Notre correspondance avec le maire',
      ],
    },
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
      'par[ :|:] {author} (à|au|depuis) {name}',
    ],
    place: 'head',
    proof: {
      removes: [
        'Par Anne Roy à Paris',
        'Par Anne Roy',
        'PAR ANNE ROY',
        'Par Anne Roy et Luc Paul',
        'Par Anne Roy | Exemple',
        'Par : Anne Roy',
        'Par Anne Roy, envoyée spéciale',
        'Par Anne Roy - 12/05/2021',
        'Par Anne Roy, à Rome',
      ],
      keeps: [
        'Par la suite, la ville a fermé le pont.',
        'Par Anne Roy, la moitié du village a voté.',
        'Par temps de pluie',
        'Par ici la sortie',
        'Par Anne Roy à deux voix',
        'Par amour',
      ],
    },
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
    proof: {
      removes: [
        'Écrit par Anne Roy',
        'Auteur : Anne Roy',
        'Propos recueillis par Anne Roy',
        'Publié par Anne Roy le 12/05/2021',
        'Texte : Anne Roy',
      ],
      keeps: [
        'Écrit par des détenus, le livre s’est vendu à mille exemplaires.',
        'Auteur du crime, il sera jugé',
        'Texte : la loi complète',
        'Publié par erreur, le chiffre est resté une heure.',
      ],
    },
  },
  /** The label alone, its name elsewhere: `Par`, `Écrit par` */
  label: {
    lines: ['(par|écrit par|auteur|auteurs|autrice|publié par|rédigé par|texte)'],
    place: 'run',
    proof: {
      removes: ['Par :', 'Écrit par', 'Rédigé par'],
      keeps: ['Par hasard', 'Auteur inconnu', 'Texte et contexte'],
    },
  },
  /** A name with what it does: `Anne Roy, envoyée spéciale`, `Anne Roy | La Presse` */
  'name-and-role': {
    lines: [
      '{author}(,| -| –| \\|| /| •) (envoyé spécial|envoyée spéciale|correspondant|correspondante|' +
        'la presse canadienne|agence qmi|agence france-presse|journaliste|initiative de journalisme local|chroniqueur|' +
        'chroniqueuse|éditorialiste|collaboration spéciale|la rédaction|correspondant à {name}|correspondante à {name}|' +
        'envoyé spécial à {name}|envoyée spéciale à {name}|journaliste à {publication})',
      '{author} (avec afp|avec agences|avec agence france-presse|avec la presse canadienne|et afp|avec reuters)',
    ],
    place: 'head',
    proof: {
      removes: ['Anne Roy, envoyée spéciale', 'Anne Roy | La Presse canadienne', 'Anne Roy, chroniqueuse'],
      keeps: [
        'Anne Roy, journaliste et mère',
        'Anne Roy avec sa mère',
        'Luc Paul, correspondant de guerre, est mort hier.',
      ],
    },
  },
  /** Who wrote it, below the story and behind a colon: `Par : Anne Petit` */
  below: {
    lines: ['(par|texte|textes|auteur|autrice|rédaction)[ ]: {author}'],
    place: 'tail',
    proof: { removes: ['Par : Anne Petit'], keeps: ['Par : rien', 'Texte : la loi entière'] },
  },
} satisfies ProvenFamily
