import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Iscriviti a questo blog tramite e-mail',
      'Unisciti a 10.000 altri iscritti',
      'Iscriviti alla nostra newsletter',
      'Vuoi ricevere le notizie via email?',
    ],
    keeps: [
      'Vuoi ricevere una mail falsa? Basta un clic, dice il perito.',
      'Vuoi sapere se la tua mail è stata violata?',
      'Abbonati o muori: il nuovo modello della stampa',
      'Il bollettino medico di oggi dice che il paziente è stabile.',
      'Iscriviti alle liste entro venerdì, ricorda il comune.',
      'Iscrizione alla corsa',
      'Vuoi restare o andare, gli chiese.',
    ],
  },
  agreement: {
    removes: ['Cliccando su invia accetti la privacy policy', 'Iscrivendoti accetti i nostri termini'],
    keeps: [
      'Inviando il denaro, la vittima accetta condizioni abusive.',
      'Proseguendo le indagini, il pm ha chiesto nuovi termini.',
      'Accetto di aver sbagliato sul trattamento dei detenuti, ha detto.',
      'Autorizzo la vendita a questi termini, ha firmato il sindaco.',
      'Puoi cancellarti dalla leva, gli dissero.',
      'Firmando il trattato, i due paesi cambiarono rotta.',
      'Accetto la sconfitta, dice il candidato.',
      'Puoi sederti',
    ],
  },
  answer: {
    removes: ['Grazie per esserti iscritto!'],
    keeps: [
      'Grazie per l’iscrizione alla scuola, ha detto la preside.',
      'Controlla la tua email ogni giorno, consiglia la banca.',
      'Qualcosa è andato storto, riprova il sindaco.',
      'Grazie per la musica, cantava il coro.',
      'Si è verificato un errore nel conteggio, ammette la giunta.',
      'Controlla le gomme',
    ],
  },
  form: {
    removes: ['Nome e cognome'],
    keeps: ['Iscrizione rupestre', 'Città aperta', 'Conferma in arrivo'],
  },
  notification: {
    removes: ['Attiva le notifiche'],
    keeps: [
      'Attiva le notifiche della banca, chiede la polizia.',
      'Attiva l’allarme',
      'Ricevere notifiche a mezzanotte è legale, dice il giudice.',
    ],
  },
}
