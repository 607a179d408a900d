import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Questo sito utilizza cookie per migliorare la tua esperienza.` */
  'cookie-notice': {
    lines: [
      '(questo|il nostro) (sito|sito web|portale|blog) (utilizza|usa|fa uso di|si serve di) [i] cookie[s][ {matter}|. {matter}|, {matter}]',
      '(utilizziamo|usiamo|noi e i nostri partner utilizziamo) [i] cookie[s][ {matter}]',
      '(noi e|noi e i nostri|con il tuo consenso|insieme ai nostri) {matter} cookie[{matter}]',
      "(continuando|proseguendo|se continui|cliccando|chiudendo|utilizzando|accedendo) {matter} (cookie|privacy policy|termini e condizioni|condizioni d'uso)[{matter}]",
      '(per visualizzare|per vedere|questo contenuto|puoi) {title} (accetta i cookie|cookie di terze parti|impostazioni dei cookie|cookie di profilazione)[{matter}]',
    ],
  },
  /** Buttons: `Accetta tutto`, `Modifica consenso Cookie`, `Rifiuta` */
  choice: {
    lines: [
      '(accetta|accetto|accetta tutti|accetta tutto|accetta i cookie|accetta e chiudi|accetta e continua|accetta cookie|rifiuta|rifiuta tutti|rifiuta tutto|personalizza|gestisci|gestisci cookie|gestisci consenso|gestisci preferenze|impostazioni|impostazioni cookie|impostazioni privacy|preferenze|preferenze cookie|ho capito|continua senza accettare|ok, ho capito|no, grazie|no grazie|modifica consenso cookie|rivedi le tue preferenze|maggiori informazioni|consenso cookie|cambia impostazioni della privacy|privacy settings)',
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
