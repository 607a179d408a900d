import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: ['12 comentarii', '0 comentarii'],
    keeps: [
      '12 comentarii rasiste',
      'Comentarii după meci',
      'Fără comentarii din partea clubului',
      'Citește comentariile și plânge',
    ],
  },
  heading: {
    removes: ['Sorteaza dupa : cele mai recente'],
    keeps: ['Comentariu final', 'Răspunde la timp', 'Nume de scenă'],
  },
  invitation: {
    removes: ['Vrei să comentezi? Autentifică-te', 'Comentarii închise'],
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
    removes: ['Comentariul tău va fi publicat după moderare', 'Trimiteți un comentariu', 'Publică comentariul'],
    keeps: [
      'Comentariul tău a fost util, a spus judecătorul.',
      'Trimiteți un comentator la meci',
      'Adresa ta nu va fi probă la proces, a spus judecătorul.',
      'Câmpurile sunt uscate',
      'Salvează-mi casa',
    ],
  },
  'your-view': {
    removes: ['Ce părere ai?', 'Tu ce crezi?'],
    keeps: ['Ce părere ai? l-a întrebat judecătorul.', 'Ce crezi despre mama ta?'],
  },
}
