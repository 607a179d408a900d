import type { ProvenFamily } from '../rule.js'

/** The door a reader stands before: subscribe, log in, switch the ad blocker off. */
export const paywall = {
  /** `Abbonati per continuare a leggere`, `Per continuare a leggere, accedi` */
  'to-continue': {
    lines: [
      '(abbonati|accedi|registrati|iscriviti|effettua il login|accedi o registrati|abbonati subito|prosegui|' +
        'crea un account|attiva un abbonamento) [gratis|subito|ora|o abbonati|o registrati] (per|e) ' +
        '(continuare|continua|leggere|leggi|accedere|sbloccare|proseguire|prosegui|sblocca|avere|ottenere) ' +
        '[{title}| ](leggere|lettura|articolo|articoli|contenuto|contenuti|abbonati|illimitato|illimitata|vantaggi|' +
        'newsletter|edizione|notizie|giornale|limiti)[ {rest}]',
      '(abbonati|accedi|registrati|iscriviti|effettua il login) per ' +
        "(continuare a leggere|leggere|continuare|proseguire|continuare la lettura|leggere tutto|leggere l'articolo|" +
        'leggere questo articolo)',
      'hai già letto {title} (articoli|articolo) (gratuiti|gratuito|gratis|di questo mese|questo mese|di oggi)[ {rest}]',
      '(provalo|prova|leggi) gratis per (un mese|{n} mesi|{n} giorni|una settimana)',
    ],
    proof: {
      removes: ['Abbonati per continuare a leggere', 'Accedi per leggere l’articolo', 'Provalo gratis per un mese'],
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
  },
  /** `Contenuto riservato agli abbonati`, `Hai raggiunto il limite di articoli gratuiti` */
  'members-only': {
    lines: [
      '[articolo |contenuto |contenuti ](riservato|riservati|per|esclusivo|solo per) (agli|gli|per gli) abbonati[ premium]',
      'hai (raggiunto|esaurito|letto|superato) {title} ' +
        '(gratuiti|gratis|articoli gratis|articoli gratuiti|articoli del mese|articoli disponibili|' +
        'articoli questo mese)[ {rest}]',
      'hai (raggiunto|superato) (il|il tuo) limite (di|mensile|degli) (articoli|letture|articoli gratuiti)[ {rest}]',
      '(ti restano|ti rimangono|hai ancora) {n} articoli (gratuiti|gratis|da leggere)[ (questo|nel|in|per){rest}]',
    ],
    words: [
      'solo abbonati',
      'per abbonati',
      'articolo premium',
      'contenuto premium',
      'contenuti per gli abbonati',
      'contenuto esclusivo',
      'riservato agli iscritti',
      'contenuti premium',
      'contenuto per abbonati',
    ],
    place: 'edges',
    proof: {
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
  },
  /** `Sei già abbonato? Accedi`, `Hai dimenticato la password?` */
  already: {
    lines: [
      '(sei già|sei|non sei|non sei ancora|hai già|non hai|non hai ancora|già) [un|ancora un] ' +
        '(abbonato|registrato|account|abbonamento|iscritto|un account|un abbonamento|abbonata)[?| ?]' +
        '[ (accedi|entra|login|effettua|abbonati|registrati|iscriviti|clicca|fai|crea)[{rest}]]',
      '(hai dimenticato|password|recupera|recupera la|reimposta la) [la|la tua] (password|dimenticata)[?]',
      '(hai dimenticato la password|password dimenticata)[?| ?]',
      '(accedi|entra|continua|registrati) con (google|facebook|apple|twitter|email|il tuo account {words})',
      'una password verrà inviata {rest}',
    ],
    words: ['ricordami', 'resta connesso', 'rimani connesso', 'mantieni connesso'],
    proof: {
      removes: [
        'Sei già abbonato? Accedi',
        'Non hai un account? Registrati',
        'Hai dimenticato la password?',
        'Accedi con Google',
        'Sei già abbonato?',
      ],
      keeps: ['Sei già in ritardo', 'Hai dimenticato la password e il pin', 'Continua con Google come socio'],
    },
  },
  /** `Abbonati a 1 € al mese`, `Disdici quando vuoi`, `Scopri le offerte` */
  offer: {
    lines: [
      '(abbonati|abbonamento|prova|attiva|leggi) [a|per|da|a soli|a partire da|subito a|ora a|digitale a] ' +
        "[soli|solo] {n}[ ](€|euro)[[ ](/|al|per|il|all'|ogni)[ ](mese|anno|primo mese|settimana|{n} mesi|" +
        'i primi)[{rest}]]',
      "(abbonati|prova|a soli) [a|per|da|a soli|a partire da] €[ ]{n}[[ ](/|al|per|il|all'|ogni)[ ](mese|anno|primo mese|settimana|{n} mesi|i primi)[{rest}]]",
      "{n}[ ](€|euro) (al mese|per il primo mese|al primo mese|all'anno|/mese)[,] [(per|poi|e poi|anziché|invece di) {n}{rest}]",
      '(disdici|puoi disdire|cancella|annulla|disdetta) quando vuoi[ e {words}|. {words}]',
      '(senza vincoli|nessun vincolo)[ e {words}|. {words}|, {words}]',
      '(accesso|accedi) (illimitato|senza limiti)[ {title}(contenuti|articoli|sito|notizie|giornale|edizione|archivio)[ {rest}]]',
      '(leggi|naviga|accedi) (senza limiti|senza pubblicità|a tutti i contenuti|a tutti gli articoli)[ (del sito|di {publication}|e {words}|per {words})]',
      'abbonati a {publication}',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Senza vincoli',
        'Abbonati a 1 € al mese',
        'Disdici quando vuoi',
        '1 euro al mese',
        'ABBONATI A Esempio',
      ],
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
  },
  /** Buttons: `Abbonati`, `Accedi`, `Registrati` */
  button: {
    lines: ['(accedi|login|abbonati|registrati) (/|o|\\||·) (registrati|abbonati|iscriviti|accedi)'],
    words: [
      'abbonati',
      'abbonati ora',
      'abbonati subito',
      'abbonamento',
      'abbonamenti',
      'abbonati qui',
      'area abbonati',
      'premium',
      'scopri le offerte',
      'gestisci abbonamento',
      'regala un abbonamento',
      "regala l'abbonamento",
      'il mio abbonamento',
      'sfoglia il giornale',
      'accedi',
      'login',
      'entra',
      'logout',
      'registrati',
      'registrazione',
      'crea account',
      'crea un account',
      'il mio profilo',
      'password',
      'nome utente',
      'username',
      'area riservata',
      'account',
      'accedi o registrati',
      'oppure',
    ],
    place: 'run',
    proof: {
      removes: ['Abbonati', 'Accedi', 'Registrati'],
      keeps: ['Abbonati al treno in rivolta', 'Entra in vigore la legge', 'Registrazione pirata'],
    },
  },
  /** `Disattiva il blocco degli annunci`, `Stai usando un adblock` */
  'ad-blocker': {
    lines: [
      "[per favore |per favore, ](disattiva|disabilita|disattivare|disabilitare) (il|il tuo|l'|la|lo) " +
        '(adblock|adblocker|ad blocker|blocco|blocco degli annunci|blocco della pubblicità|blocco pubblicità|' +
        'software di blocco{rest})[{matter}]',
      '(abbiamo rilevato|sembra|abbiamo notato|stai|rilevato) [che|stai] [stai|tu stia|usando] {title} ' +
        '(adblock|ad blocker|adblocker|blocco della pubblicità|blocco degli annunci)[{matter}]',
      'adblock (rilevato|attivo)',
    ],
    proof: {
      removes: [
        'Disattiva il tuo adblock',
        'Abbiamo rilevato che stai usando un adblock',
        'Per favore, disabilita il blocco degli annunci per continuare.',
      ],
      keeps: ['Disattiva la bomba', 'Sembra che tu usi la testa, gli disse.', 'Adblock a processo'],
    },
  },
  /** `Questo contenuto è riservato agli abbonati`, `Per continuare a leggere abbonati` */
  notice: {
    lines: [
      'questo (articolo|contenuto|testo|servizio|reportage|approfondimento) è ' +
        '[(solo|riservato|esclusivo|disponibile solo)] (agli|per gli|per i nostri|ai nostri) ' +
        '(abbonati|utenti registrati|iscritti)[ (di|a|premium) {site}| premium]',
      'per (continuare a leggere|leggere|proseguire|accedere a) ' +
        "[(questo|tutto il|il|tutti i contenuti|l'articolo completo|il contenuto)] " +
        '[(articolo|contenuto|testo|servizio|reportage|approfondimento)][,] ' +
        '(abbonati|accedi|registrati|effettua il login|iscriviti)[ {words}]',
      'abbonati a {publication} (a partire da|a|da|per) {title}',
    ],
    proof: {
      removes: [
        'Questo contenuto è riservato agli abbonati',
        'Per continuare a leggere abbonati',
        'Abbonati a porto24 a partire da 1 € al mese',
      ],
      keeps: [
        'Questo contenuto è riservato agli abbonati, ha detto il direttore.',
        'Per leggere la lettera, accendi la luce.',
        'Gli abbonati al gas pagano di più',
      ],
    },
  },
} satisfies ProvenFamily
