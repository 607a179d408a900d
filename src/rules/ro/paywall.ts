import type { ProvenFamily } from '../rule.js'

/** The door a reader stands before: subscribe, log in, switch the ad blocker off. */
export const paywall = {
  /** `Abonează-te pentru a citi mai departe`, `Acest articol este disponibil doar abonaților` */
  'to-continue': {
    lines: [
      '(abonează-te|aboneaza-te|autentifică-te|conectează-te|înregistrează-te|creează un cont|intră în cont|' +
        'loghează-te) [gratuit|acum|sau autentifică-te] (pentru|ca să|și) ' +
        '(a citi|a continua|citești|continua|a avea acces|ai acces|citește|accesa|a accesa)[ {title}| ]' +
        '(articolul|articole|articolele|mai departe|integral|conținutul|conținut|lectura|citești|continuarea|' +
        'abonaților|ediția|nelimitat|știri)[ {rest}]',
      '(acest articol|acest conținut|articolul|conținutul) este (disponibil|rezervat|exclusiv|destinat) ' +
        '[doar|numai|exclusiv] (abonaților|pentru abonați|abonatilor|pentru abonații)[ {publication}|. {matter}]',
      '(încearcă|încercați|citește) gratuit (o lună|{n} luni|{n} zile|timp de {words})',
      '(anulezi|poți anula|anulați) (oricând|când vrei)',
    ],
    proof: {
      removes: [
        'Abonează-te pentru a citi mai departe',
        'Acest articol este disponibil doar abonaților.',
        'Încearcă gratuit o lună',
      ],
      keeps: [
        'Conectează-te pentru a accesa vaccinul, indică ministerul.',
        'Pentru a citi cartea, trebuie să ai răbdare, spune autorul.',
        'Pentru a accesa fondurile, trebuie să depui o cerere.',
        'Articolul este destinat membrilor partidului.',
        'Pentru a citi seara, e nevoie de lampă.',
        'Abonații la gaz vor plăti mai mult din ianuarie.',
        'Acest articol este de lux',
      ],
    },
  },
  /** `Articol exclusiv pentru abonați`, `Ești deja abonat? Intră în cont`, `Ai uitat parola?` */
  already: {
    lines: [
      '(articol|conținut|continut) (exclusiv|premium|rezervat|doar) [pentru] [abonați|abonaților|abonatilor]',
      '(doar|numai|exclusiv) (pentru|pt) (abonați|abonati)',
      '(ești deja|esti deja|ai deja|nu ești|nu ai|nu ai încă) [un|încă|cont de] (abonat|cont|abonament|abonată)[?]' +
        '[ (intră|autentifică|conectează|abonează|creează|înregistrează|loghează){rest}]',
      '(ai uitat|recuperează|resetează|ați uitat|am uitat) parola[?]',
      '(intră în cont|autentifică-te|conectează-te|continuă) cu (google|facebook|apple)',
    ],
    proof: {
      removes: [
        'Articol exclusiv pentru abonați',
        'Ești deja abonat? Intră în cont',
        'Ai uitat parola?',
        'Doar pentru abonați',
        'Continuă cu Google',
      ],
      keeps: ['Ești deja târziu', 'Ai uitat parola și banii', 'Articol premiat', 'Doar pentru pietoni'],
    },
  },
  /** Buttons: `Autentificare`, `Cont nou`, `Abonează-te acum` */
  button: {
    words: [
      'autentificare',
      'conectare',
      'intră în cont',
      'cont nou',
      'creează cont',
      'creează un cont',
      'parolă',
      'parola',
      'nume utilizator',
      'abonează-te acum',
      'abonamente',
      'premium',
      'deconectare',
      'contul meu',
      'loghează-te',
      'ține-mă minte',
      'abonamente digitale',
    ],
    place: 'run',
    proof: {
      removes: ['Conectare', 'Creează cont', 'Abonează-te acum'],
      keeps: ['Parola zilei de naștere', 'Conectare la rețea', 'Premium la preț mic'],
    },
  },
  /** `Dezactivează ad blocker-ul` */
  'ad-blocker': {
    lines: [
      '[te rugăm să |vă rugăm să ](dezactivează|dezactivezi|dezactivați|oprește) ' +
        '(ad blocker-ul|adblock-ul|adblockerul|ad-blockerul|adblocker-ul|programul de blocare a reclamelor|adblock)' +
        '[{matter}]',
      '(am detectat|se pare) că (folosești|folosiți|ai) {title} (adblock|adblocker|ad blocker|blocare a reclamelor)[{matter}]',
    ],
    proof: {
      removes: [
        'Te rugăm să dezactivezi adblock-ul',
        'Am detectat că folosești un adblocker',
        'Dezactivează ad blocker-ul pentru a continua.',
      ],
      keeps: ['Dezactivează bomba', 'Se pare că folosești capul, i-a spus.'],
    },
  },
} satisfies ProvenFamily
