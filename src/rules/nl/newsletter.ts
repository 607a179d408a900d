import type { ProvenFamily } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Schrijf je in voor de nieuwsbrief`, `Meld je aan voor onze gratis nieuwsbrief`, `Abonneer je op onze nieuwsbrief` */
  'sign-up': {
    lines: [
      '[wil je {title}? |{title}(.|!|?) ](schrijf|meld|abonneer|registreer) [je|u|jezelf] ' +
        '[nu|dan|hier|gratis|vandaag nog] [in|aan] [nu|dan|hier|gratis] (voor|op) [de|onze|deze|een van onze] ' +
        '[{words}] (nieuwsbrief|nieuwsbrieven|newsletter|mailinglijst|nieuwsmail|nieuwsalert|{words}nieuwsbrief)' +
        '[(,|.|!| en| om|:| van) {matter}]',
      '(je bent|u bent) (nu|succesvol) (ingeschreven|aangemeld|geabonneerd|uitgeschreven)',
      'voeg je bij {n} [andere] abonnees',
      '(abonneer je op|volg) (dit blog|deze blog|dit weblog) [(via|per) e-mail][{matter}]',
      '(vul|voer) [hier] (je|uw) e-mailadres in[ (om|en|voor) {words}]',
      '(abonneer je op|volg|abonneer je nu op) (ons|onze|het|de) ' +
        '(whatsapp-kanaal|whatsappkanaal|whatsapp kanaal|youtube-kanaal|youtubekanaal|podcast|telegram-kanaal|rss-feed)' +
        '[ (van {publication}|via {words}|op {words}|en {words}|voor {words})]',
      '(word lid van|sluit je aan bij) (onze|ons) (whatsapp-groep|whatsappgroep|whatsapp-community|facebookgroep|' +
        'facebook-groep|telegramgroep|whatsapp-kanaal)[ {words}]',
      '(luister|beluister) [naar] (de|deze|onze|alle afleveringen van de) podcast (via|op|in|bij) {platforms}[ {words}]',
      '(zet|schakel) (meldingen|notificaties|pushberichten) (aan|in)',
      'ontvang (pushberichten|pushmeldingen|meldingen|een melding bij {words})',
      '(schrijf je in voor|meld je aan voor|abonneer je op) (de|onze) nieuwsbrief {headline}',
      'het (belangrijkste|laatste) nieuws[ van de (dag|week)][ {words}] in (je|uw|jouw) (mailbox|inbox|postvak)',
    ],
    words: ['geen spam', 'geen spam, beloofd', 'wij spammen niet', 'we sturen geen spam'],
    proof: {
      removes: [
        'Schrijf je in voor de nieuwsbrief',
        'Meld je aan voor onze gratis nieuwsbrief',
        'Abonneer je op onze nieuwsbrief',
        'Zet meldingen aan',
        'Schrijf je in voor onze nieuwsbrief Elke dag het nieuws',
        'Het belangrijkste nieuws van de dag in je mailbox',
      ],
      keeps: [
        'De nieuwsbrief van de partij riep op tot protest.',
        'Schrijf je brief met de hand',
        'Meld je bij de politie',
        'Ontvang gasten met een glimlach',
        'Nieuwsbrief van dader gevonden',
        'Elke ochtend vond hij een dreigbrief in uw mailbox.',
        'Vul je e-mailadres in op de site van de gemeente.',
        'Je kunt je altijd afmelden bij de gemeente.',
        'Ja, ik stuur hem een mail, zei de minister.',
        'Ja, ik heb die e-mail gezien, zei de wethouder.',
        'Bedankt voor uw aanmelding, stond er in de brief.',
        'Krijg je een vreemd bericht per mail? Klik dan niet op de link.',
        'Controleer je inbox, waarschuwt de bank.',
        'Blijf op de hoogte van de ladder',
        'Blijf op de hoogte via de regionale omroep, vraagt de gemeente.',
      ],
    },
  },
  /** Labels and buttons, which need company: `E-mailadres *`, `Aanmelden`, `Inschrijven` */
  form: {
    lines: [
      '[(je|uw|jouw|vul je) ](e-mailadres|emailadres|e-mail adres|mailadres)[ (\\*|in|verplicht|\\(verplicht\\))]',
    ],
    words: ['inschrijven', 'aanmelden'],
    place: 'run',
    proof: {
      removes: ['E-mailadres *'],
      keeps: ['Aanmelden kan tot mei', 'Nieuwsbrief lekt uit', 'Mis niets van de match'],
    },
  },
  /** A plea for the letters of the site: `Ontvang elke ochtend het nieuws in je mailbox`, `Nieuwsbrief: elke ochtend het beste van haven24` */
  call: {
    lines: [
      '(ontvang|krijg) [nu|gratis] (elke ochtend|elke dag|dagelijks|elke week|wekelijks|elke avond|iedere ochtend|' +
        'het laatste|het belangrijkste) {title} in (je|uw) (mailbox|inbox|mail|e-mail)',
      '[de |onze ]nieuwsbrief: (elke|iedere|dagelijks|het beste|het belangrijkste|ontvang|meld) {rest}',
    ],
    proof: {
      removes: [
        'Ontvang elke ochtend het belangrijkste nieuws in je mailbox',
        'Nieuwsbrief: elke ochtend het beste van haven24',
      ],
      keeps: [
        'Schrijf je in voor de nieuwsbrief, stond er op het affiche.',
        'Schrijf je in voor de loop',
        'De nieuwsbrief: een vak',
      ],
    },
  },
  /** What a form for letters says when it was sent: `Bedankt voor je aanmelding` */
  thanks: {
    lines: ['(bedankt|dank|dank je|dank u) voor (je|uw) (aanmelding|inschrijving|abonnement)'],
    place: 'edges',
    proof: { removes: ['Bedankt voor je aanmelding'], keeps: ['Bedankt voor je hulp, zei de burgemeester.'] },
  },
  /** A switch for notifications: `Meldingen inschakelen` */
  notifications: {
    lines: ['(meldingen|notificaties|pushberichten|pushmeldingen) (inschakelen|aanzetten|toestaan|activeren)'],
    place: 'edges',
    proof: { removes: ['Meldingen inschakelen'], keeps: ['Meldingen van overlast inschakelen bleek lastig'] },
  },
  /** The way out of a mailing list: `Uitschrijven` */
  unsubscribe: {
    lines: ['(uitschrijven|afmelden|schrijf je uit|meld je af)[ voor (de|deze|onze) nieuwsbrief]'],
    place: 'edges',
    proof: { removes: ['Uitschrijven'], keeps: ['Uitschrijven uit de kerk kan online'] },
  },
} satisfies ProvenFamily
