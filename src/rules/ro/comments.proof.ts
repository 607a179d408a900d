import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: ['12 comentarii', '0 comentarii', 'Comentarii (32)', 'Vezi comentariile', 'Niciun comentariu'],
    keeps: [
      '12 comentarii rasiste',
      'Comentarii după meci',
      'Fără comentarii din partea clubului',
      'Citește comentariile și plânge',
    ],
  },
  heading: {
    removes: ['Comentarii', 'Comentează', 'Răspunde', 'Nume *'],
    keeps: ['Comentariu final', 'Răspunde la timp', 'Nume de scenă'],
  },
  invitation: {
    removes: [
      'Lasă un răspuns Anulează răspunsul',
      'Lasă un comentariu',
      'Adaugă un comentariu',
      'Spune-ți părerea',
      'Fii primul care comentează',
      'Trebuie să fii autentificat pentru a publica un comentariu.',
      'Comentariile sunt închise.',
    ],
    keeps: [
      'Lasă un pahar cu apă la ușă, cere vecina.',
      'Fii primul la linie, spunea tatăl.',
      'Comentează legea juristul',
      'Comentariile sunt deplasate, spune primărița.',
    ],
  },
  form: {
    removes: [
      'Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *',
      'Adresa ta de email nu va fi publicată.',
      'Salvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez.',
      'Acest site folosește Akismet pentru a reduce spamul. Află cum sunt procesate datele.',
      'Publică comentariul',
    ],
    keeps: ['Adresa ta nu va fi probă la proces, a spus judecătorul.', 'Câmpurile sunt uscate', 'Salvează-mi casa'],
  },
  policy: {
    removes: [
      'Comentariile sunt moderate înainte de publicare.',
      'Redacția își rezervă dreptul de a șterge orice comentarii ofensatoare.',
      'Regulament comentarii',
    ],
    keeps: [
      'Comentariile judecătorului despre victimă au șocat sala.',
      'Clubul își rezervă dreptul de acces, spune avocatul.',
    ],
  },
}
