import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: ['Abbonati per continuare a leggere', 'Accedi per leggere l’articolo'],
    keeps: [
      'Registrati per accedere al vaccino, indica il ministero.',
      'Iscriviti per leggere ad alta voce, propone la biblioteca.',
      'Il contenuto è riservato ai soci, ha detto il giudice.',
      'Hai già letto tre articoli della legge, disse il giudice.',
      'Per continuare a leggere serve luce',
      'Gli abbonati del gas pagheranno di più da gennaio.',
      'Questo articolo è di lusso',
      'Accedi al cuore del paese',
    ],
  },
  'members-only': {
    removes: [
      'Contenuto riservato agli abbonati',
      'Contenuti per gli abbonati',
      'Articolo premium',
      'Hai raggiunto il limite di articoli gratuiti',
    ],
    keeps: [
      'Hai letto tutti gli articoli della Costituzione, disse il professore.',
      'Ha superato il limite di velocità',
      'Ha raggiunto il limite.',
      'Ti restano 3 articoli, disse il professore.',
      'Riservato ai pedoni',
      'Articolo primo',
      'Hai raggiunto il fondo',
      'Ti restano 3 giorni, disse il medico.',
    ],
  },
  already: {
    removes: [
      'Sei già abbonato? Accedi',
      'Non hai un account? Registrati',
      'Hai dimenticato la password?',
      'Accedi con Google',
      'Sei già abbonato?',
    ],
    keeps: ['Sei già in ritardo', 'Hai dimenticato la password e il pin', 'Continua con Google come socio'],
  },
  offer: {
    removes: ['Senza vincoli', 'Abbonati a 1 € al mese', 'Disdici quando vuoi', '1 euro al mese', 'ABBONATI A Esempio'],
    keeps: [
      'Disdici quando vuoi il contratto, promette la società.',
      'Accesso illimitato alle spiagge da lunedì.',
      'Prova a 5 euro il menù del quartiere.',
      'Leggi a 10 euro, libri gratis per i bambini.',
      '10 euro al mese per gli studenti, la promessa del sindaco.',
      'Scegli la tua offerta di luce entro luglio, consiglia l’Autorità.',
      'Prova del fuoco',
      'Disdici il viaggio, chiede il sindacato',
      'Scegli il tuo santo',
      'Accesso al mare, un sogno',
    ],
  },
  button: {
    removes: ['Abbonati', 'Accedi', 'Registrati'],
    keeps: ['Abbonati al treno in rivolta', 'Entra in vigore la legge', 'Registrazione pirata'],
  },
  'ad-blocker': {
    removes: [
      'Disattiva il tuo adblock',
      'Abbiamo rilevato che stai usando un adblock',
      'Per favore, disabilita il blocco degli annunci per continuare.',
    ],
    keeps: ['Disattiva la bomba', 'Sembra che tu usi la testa, gli disse.', 'Adblock a processo'],
  },
}
