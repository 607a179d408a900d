import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: [
      'Per visualizzare questo contenuto è necessario accettare i cookie',
      'Archiviare informazioni su dispositivo e/o accedervi',
      'La tua privacy è importante per noi',
      'Continuando a navigare accetti l’utilizzo dei cookie.',
      'Noi e i nostri partner archiviamo informazioni su un dispositivo.',
      'Questo sito utilizza cookie',
      'Questo sito usa i cookie per migliorare la tua esperienza.',
      'Utilizziamo i cookie per personalizzare contenuti e annunci.',
      'Proseguendo la navigazione acconsenti all’uso dei cookie.',
    ],
    keeps: [
      'Questo contenuto è ospitato da un museo.',
      'Utilizziamo cookie senza consenso, ammette l’azienda.',
      'Noi e i ragazzi abbiamo mangiato i cookie.',
      'Accedendo al sito, i ladri hanno violato le condizioni d’uso.',
      'Cliccando sul link, le vittime accettavano termini e condizioni abusivi.',
      'Il Garante ha multato la società per l’uso di cookie senza consenso.',
      'Se continui dritto, vedi il ponte.',
      'I biscotti della nonna, detti cookie, hanno vinto il concorso.',
    ],
  },
  choice: {
    removes: ['Accetta tutto', 'Modifica consenso Cookie', 'Rifiuta', 'Cookie Policy'],
    keeps: ['Accetta la sconfitta', 'Rifiuta l’accordo', 'No grazie al ponte'],
  },
  captcha: {
    removes: ['Questo sito è protetto da reCAPTCHA e si applicano i termini di Google.', 'Non sono un robot'],
    keeps: ['Non sono un robot, protesta l’operaio', 'Questo sito è protetto dalla legge'],
  },
  browser: {
    removes: ['Il tuo browser non supporta l’audio.', 'Attiva JavaScript', 'Questo browser non è supportato'],
    keeps: [
      'Il navigatore portoghese non è tornato',
      'Attiva il freno a mano',
      'Il tuo browser non sa nulla di te, credi.',
    ],
  },
}
