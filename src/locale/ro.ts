import type { Locale } from './locale.js'

/** Romanian. */
export const ro: Locale = {
  lang: 'ro',
  letters: 'ățșîâşţ',
  functionWords:
    'de și în a la cu pe că din nu o un care pentru mai ce sa este au fost se le lui ale prin fi ar după sau dar al iar sunt către între această şi',
  months:
    'ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept|octombrie oct|noiembrie noi|decembrie dec',
  weekdays: 'luni lun marți marţi mar miercuri mie joi vineri vin sâmbătă sâm duminică dum',
  saidBehindComma:
    '(?:a|au) (?:spus|declarat|afirmat|precizat|adăugat|explicat|anunțat|scris|transmis)|spune|declară|afirmă|potrivit|se (?:arată|spune|precizează|menționează)(?= (?:în|pe))|suna|sună',
  predicates: 'era|erau|este|sunt|a fost|au fost|scria',
  dateWords: {
    atClock: 'ora',
    joins: 'din în data',
    unit: 'secunde oră zi zile săptămână săptămâni lună luni ani ore an',
    years: 'ani',
    ago: 'acum în_urmă azi ieri',
  },
  and: 'și|şi',
  noAuthor: 'luni marți miercuri joi vineri sâmbătă crăciun paște',
  particles: 'de',
  publicationWords: 'și din de',
  abbreviations: 'dl|dna',
  creditWords:
    'agenție agenții arhivă autor captură cu de din fotograf fotografie foto imagine imagini pentru redacția sursa sursă și text traducere un',
  sourceLabels: 'sursa',
  bylineOpenings: 'scris de|articol de|autor',
  roles: 'redactor|corespondent|jurnalist',
  published: '\\bpublicat\\b',
  updated: '\\bactualizat',
  also: 'și is',
  continueReading: 'citește mai mult|citește mai departe',
  buttons:
    'distribuie|distribuiți|partajează|tipărește|printează|copiază link|copiază linkul|copiază|trimite|comentează|comentarii|comentariu|îmi place|apreciază|urmărește|salvează|mai mult|mai multe|închide',
  people: {
    openings: 'scris de|articol de|un articol de|autor|autori|text',
    labels: 'autor|autori',
    helpers: 'foto|traducere|traducere de|editor',
    accounts: 'redacția|știri',
  },
  compounds: {
    first: 'într printr dintr prim',
    linking: 'de la',
    pairs: {
      '[âi]ndu$': '^(?:se|și|i|l|o|le)$',
      '^mass$': '^media$',
      '.{3}(?:[îu]|t)$': '^mi$',
      '.{3}o$': '.{4}(?:ean|ian|ană|eană|ic|ică|al|ală|iv|ivă)$',
      '^centru$': '^(?:stânga|dreapta)$',
    },
  },
}
