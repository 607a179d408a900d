import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Questo sito utilizza cookie per migliorare la tua esperienza.` */
  'cookie-notice': {
    lines: [
      '(questo contenuto|questo video) è ospitato (da|su) (youtube|facebook|instagram|twitter|x|tiktok|terzi|una terza parte)[. {matter}]',
      '(per visualizzare|per vedere|per accedere a) {title} (accettare|accetta|abilitare) i cookie[ {matter}]',
      'archiviare informazioni su [un] dispositivo {matter}',
      'pubblicità e contenuti personalizzati[, {matter}]',
      '(questo|il nostro) (sito|sito web|portale|blog) (utilizza|usa|fa uso di|si serve di) [i] cookie[s][ {matter}|. {matter}|, {matter}]',
      '(utilizziamo|usiamo|noi e i nostri partner utilizziamo) [i] cookie[s][ (per|e|tecnici|propri|di|che|su questo|in questo|al fine){rest}|. {matter}]',
      'per (fornire|offrire) [ti] (le migliori esperienze|la migliore esperienza|un servizio migliore){matter}',
      "l'archiviazione (tecnica|o l'accesso) {matter}",
      '(rispettiamo|teniamo alla|abbiamo a cuore|ci teniamo alla) [la] tua privacy[. {matter}]',
      '[il rispetto della |la protezione della ](tua privacy|la tua privacy|vostra privacy) è (importante per noi|la nostra priorità|una nostra priorità|una priorità)[. {matter}]',
      '(gestisci|gestisci il) consenso [cookie|ai cookie|dei cookie]',
      '(noi e i nostri partner|noi e terze parti|con il tuo consenso, noi|noi e i nostri fornitori|insieme ai nostri partner|noi e {n} partner) {matter} (cookie|dispositivo|identificatori)[{matter}]',
      "(continuando|proseguendo|se continui|chiudendo|utilizzando|accedendo|scorrendo) {title}(accetti|acconsenti|presti il consenso|accetta l'utilizzo|accetti l'uso|dichiari di){rest}",
      '(per visualizzare|per vedere|questo contenuto|puoi) {title} (accetta i cookie|cookie di terze parti|impostazioni dei cookie|cookie di profilazione)[{matter}]',
    ],
  },
  /** Buttons: `Accetta tutto`, `Modifica consenso Cookie`, `Rifiuta` */
  choice: {
    lines: [
      '(centro preferenze sulla privacy|conferma le mie scelte|elenco dei fornitori|elenco dei partner)',
      '(accetta|accetto|accetta tutti|accetta tutto|accetta i cookie|accetta e chiudi|accetta e continua|accetta cookie|rifiuta|rifiuta tutti|rifiuta tutto|personalizza|gestisci|gestisci cookie|gestisci consenso|gestisci preferenze|impostazioni|impostazioni cookie|impostazioni privacy|preferenze|preferenze cookie|ho capito|continua senza accettare|ok, ho capito|no, grazie|no grazie|modifica consenso cookie|rivedi le tue preferenze|maggiori informazioni|consenso cookie|cambia impostazioni della privacy|privacy settings|informativa|gestisci opzioni|gestisci servizi|visualizza preferenze|visualizza le preferenze|salva preferenze|salva le preferenze|sempre attivo|funzionale sempre attivo|funzionale|statistiche|nega|centro preferenze|centro preferenze privacy|accetta solo necessari|usa solo cookie tecnici)',
      '(cookie|cookies|cookie policy|informativa cookie|informativa sui cookie|informativa privacy|privacy policy e cookie policy)',
      'cookie (necessari|tecnici|strettamente necessari|analitici|di profilazione|funzionali|di terze parti|di marketing)',
    ],
    place: 'run',
  },
  /** `Questo sito è protetto da reCAPTCHA`, `Non sono un robot` */
  captcha: {
    lines: [
      'questo (sito|modulo) è protetto da [google] recaptcha[{matter}]',
      '(non sono un robot|conferma di non essere un robot|verifica di non essere un robot)',
    ],
  },
  /** `Il tuo browser non supporta l’audio.`, `Attiva JavaScript` */
  browser: {
    lines: [
      '(il tuo|il vostro|questo|il) browser non (supporta|è compatibile|è supportato|permette|è aggiornato)[ {matter}|. {matter}]',
      '(attiva|abilita|devi abilitare|si prega di abilitare|per favore attiva|devi attivare) [il] javascript [{matter}]',
      'questo (contenuto|video) non è disponibile nel tuo (paese|territorio)[{matter}]',
    ],
  },
} satisfies Family
