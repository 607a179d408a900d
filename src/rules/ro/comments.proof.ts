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
      'Vrei să comentezi? Autentifică-te',
      'Ți-a plăcut articolul?',
      'Comentarii închise',
      'Lasă un răspuns Anulează răspunsul',
      'Lasă un comentariu',
      'Adaugă un comentariu',
      'Spune-ți părerea',
      'Fii primul care comentează',
      'Trebuie să fii autentificat pentru a publica un comentariu.',
      'Comentariile sunt închise.',
    ],
    keeps: [
      'Comentariile sunt închise, a spus purtătorul de cuvânt.',
      'Pentru a comenta meciul, a venit special din Spania.',
      'Spune-ți părerea, cere primarul.',
      'Lasă un pahar cu apă la ușă, cere vecina.',
      'Fii primul la linie, spunea tatăl.',
      'Comentează legea juristul',
      'Comentariile sunt deplasate, spune primărița.',
    ],
  },
  form: {
    removes: [
      'Comentariul tău va fi publicat după moderare',
      'Trimiteți un comentariu',
      'Abonați-vă la: Postare comentarii (Atom)',
      'Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *',
      'Adresa ta de email nu va fi publicată.',
      'Salvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez.',
      'Acest site folosește Akismet pentru a reduce spamul. Află cum sunt procesate datele.',
      'Publică comentariul',
    ],
    keeps: [
      'Comentariul tău a fost util, a spus judecătorul.',
      'Trimiteți un comentator la meci',
      'Adresa ta nu va fi probă la proces, a spus judecătorul.',
      'Câmpurile sunt uscate',
      'Salvează-mi casa',
    ],
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
  'your-view': {
    removes: ['Ce părere ai?', 'Tu ce crezi?'],
    keeps: ['Ce părere ai? l-a întrebat judecătorul.', 'Ce crezi despre mama ta?'],
  },
}
