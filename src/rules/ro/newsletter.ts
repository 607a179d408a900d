import type { ProvenFamily } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Abonează-te la newsletter`, `Înscrie-te la newsletterul nostru` */
  'sign-up': {
    lines: [
      'alătură-te (celorlalți|altor) {n} [de] (abonați|cititori)',
      'abonează-te la [acest] blog prin email',
      '(abonează-te|înscrie-te|abonați-vă) la știrile {publication}',
      '(abonează-te|abonați-vă) la știrile (zilei|noastre|{site} pentru a){rest}',
      '(abonare|înscriere) newsletter',
      '(vrei|dorești|doriți|doresti) să (primești|fii la curent|afli|rămâi la curent|primiți) {title} ' +
        '(newsletter|pe email|pe e-mail|pe mail|inbox|pe whatsapp)[?]' +
        '[ (abonează|înscrie|lasă|introdu|completează){rest}]',
      '{matter}(. |! |? )(abonează-te|înscrie-te) la newsletter',
    ],
    proof: {
      removes: [
        'Alătură-te celorlalți 10.000 de abonați',
        'Abonează-te la blog prin email',
        'Vrei să primești știrile pe email?',
        'Începe ziua lângă mare. Abonează-te la newsletter.',
      ],
      keeps: [
        'Abonați-vă la știri adevărate, a spus ministrul.',
        'Vrei să afli adevărul din mail, l-a întrebat judecătorul.',
        'Abonează-te sau mori: noul model al presei',
        'Buletinul medical de azi spune că pacientul e stabil.',
        'Înscrie-te pe liste până vineri, cere primăria.',
        'Vrei să fii liber',
      ],
    },
  },
  /** The promise: `Primește zilnic cele mai importante știri pe email` */
  promise: {
    lines: [
      '(știrile|cele mai importante știri|cele mai noi știri|ultimele știri), direct pe (email|e-mail|mail)',
      '(primește|primeste|primiți|vreau să primesc|doresc să primesc|află) [zilnic|gratuit|în fiecare|săptămânal] ' +
        '{title} (pe email|pe e-mail|pe mail|în inbox|în inboxul tău|prin email|newsletter|direct pe email|' +
        'pe adresa ta de email|pe whatsapp)[(.|!| zilnic| în fiecare) {matter}]',
    ],
    place: 'edges',
    proof: {
      removes: ['Primește zilnic cele mai importante știri pe email'],
      keeps: [
        'Știrile au ajuns pe email',
        'Rămâi la curent cu vaccinul, cere medicul.',
        'Primește oaspeții în picioare',
        'Cele mai bune cărți',
      ],
    },
  },
  /** `Prin abonare ești de acord cu termenii`, `Te poți dezabona oricând`, `Mulțumim pentru abonare` */
  answer: {
    lines: [
      '(sunt de acord cu|sunt de acord să primesc|am citit și sunt de acord|am citit și accept|accept să primesc|' +
        'accept prelucrarea|îmi exprim acordul|accept termenii|accept politica) {title} ' +
        '(newsletter|date personale|datelor personale|confidențialitate|termenii și condițiile|comerciale|' +
        'caracter personal)[{matter}]',
    ],
    words: ['te poți dezabona oricând', 'prin abonare ești de acord cu termenii'],
    proof: {
      removes: ['Sunt de acord cu Un nou pod se deschide în oraș newsletterUn nou pod se deschide în oraș'],
      keeps: [
        'Prin semnare, țările și-au schimbat drumul.',
        'Accept înfrângerea, spune candidatul.',
        'Mulțumim pentru muzică, cânta corul.',
      ],
    },
  },
  /** Labels and buttons, which need company: `Abonează-te`, `Adresa ta de email` */
  form: {
    lines: ['[adresa |adresa ta de |adresa de |emailul tău]e-mail'],
    words: ['adresa ta de email', 'abonează-te'],
    place: 'run',
    proof: {
      removes: ['Adresa e-mail'],
      keeps: ['Abonare la tren', 'Telefon fără fir', 'Înregistrare pirat'],
    },
  },
  /** `Activează notificările`, `Vrei să primești notificări?` */
  notification: {
    lines: ['(primește|activează) notificări[ (de la {publication}|pe telefon|în timp real)]'],
    words: ['vrei să primești notificări?'],
    proof: {
      removes: ['Primeste notificari de la Harbour News'],
      keeps: ['Activează alarma', 'Notificările la miezul nopții sunt legale, spune judecătorul.'],
    },
  },
  /** A letter of the site’s own: `Abonează-te la newsletterul nostru`, `Înscrie-te la newsletterul zilnic port24` */
  letter: {
    lines: [
      '(abonează-te|abonați-vă|înscrie-te|înscrieți-vă) [gratuit|acum] la ' +
        '(newsletterul|newsletter-ul|newsletterele|buletinul) (nostru|noastre|zilnic|săptămânal|{publication}) ' +
        '[{publication}][, ca să {matter}| și {matter}]',
      '(abonează-te|abonați-vă|ascultă) [(la|pe)] podcastul nostru[ {words}]',
      'cele mai (importante|recente|noi) știri[ ale (zilei|săptămânii)][ {words}] (pe e-mailul tău|pe email|în inbox|direct în inbox|pe mailul tău|pe mail)',
    ],
    proof: {
      removes: [
        'Abonează-te la newsletterul nostru',
        '📩 Abonează-te la newsletterul port24',
        'Abonează-te la podcastul nostru',
        'Cele mai importante știri ale zilei pe e-mailul tău',
      ],
      keeps: ['Abonați-vă la ziar, scria pe afiș.', 'Newsletterul nostru a murit.'],
    },
  },
  /** What a form for letters says when it was sent: `Mulțumim pentru abonare` */
  thanks: {
    lines: ['(mulțumim|mulţumim|vă mulțumim|îți mulțumim) pentru (abonare|înscriere|înregistrare|că te-ai abonat)'],
    place: 'edges',
    proof: { removes: ['Mulțumim pentru abonare'], keeps: ['Mulțumim pentru răbdare, a spus primarul.'] },
  },
  /** A switch for notifications: `Activează notificările` */
  notifications: {
    lines: ['(activează|activați|permite|activeaza) (notificările|notificarile|alertele)'],
    place: 'edges',
    proof: { removes: ['Activează notificările'], keeps: ['Activează alertele de furtună, cere primarul'] },
  },
  /** The way out of a mailing list: `Dezabonare` */
  unsubscribe: {
    lines: ['(dezabonare|dezabonează-te|dezabonați-vă|mă dezabonez)[ (de la|din) newsletter]'],
    place: 'edges',
    proof: { removes: ['Dezabonare'], keeps: ['Dezabonare în masă la furnizorul de gaze'] },
  },
} satisfies ProvenFamily
