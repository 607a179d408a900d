import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Iscriviti a questo blog tramite e-mail',
      'Unisciti a 10.000 altri iscritti',
      'Iscriviti alla newsletter',
      'Iscriviti alla nostra newsletter',
      'Iscriviti gratis alla newsletter di Esempio',
      'Vuoi ricevere le notizie via email?',
      'Inizia la giornata in riva al mare. Iscriviti alla nostra newsletter.',
      'Inserisci la tua email per ricevere le notizie del porto',
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
  promise: {
    removes: [
      'Resta sempre aggiornato',
      'Non perderti le ultime notizie',
      'Ricevi ogni giorno le notizie nella tua casella di posta',
      'Le notizie del porto nella tua casella di posta',
      'Ricevi le nostre notizie',
      'Resta aggiornato con la nostra newsletter',
    ],
    keeps: [
      'Ricevi le notifiche di sfratto, spiega l’avvocato.',
      'Le lettere arrivarono nella tua email',
      'Il ministro risponde nella tua mail',
      'Le notizie della guerra arrivano nella tua mail',
      'Ricevi gli ospiti in piedi',
      'Le carte in mano',
      'Resta in carcere il sindaco',
    ],
  },
  agreement: {
    removes: [
      'Puoi cancellarti in qualsiasi momento',
      'Cliccando su invia accetti la privacy policy',
      'Iscrivendoti accetti i nostri termini',
      'Ho letto e accetto l’informativa privacy',
      'Puoi cancellarti in qualsiasi momento',
      'Niente spam, promesso.',
    ],
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
    removes: [
      'Grazie per esserti iscritto!',
      'Controlla la tua casella di posta',
      'Inserisci un indirizzo email valido',
      'Si è verificato un errore. Riprova più tardi.',
    ],
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
    removes: ['Iscriviti', 'Le nostre newsletter', 'Nome e cognome'],
    keeps: ['Iscrizione rupestre', 'Città aperta', 'Conferma in arrivo'],
  },
  notification: {
    removes: ['Attiva le notifiche', 'Vuoi ricevere le notifiche?'],
    keeps: [
      'Attiva le notifiche della banca, chiede la polizia.',
      'Attiva l’allarme',
      'Ricevere notifiche a mezzanotte è legale, dice il giudice.',
    ],
  },
}
