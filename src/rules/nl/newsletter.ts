import type { Family } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Schrijf je in voor de nieuwsbrief`, `Meld je aan voor onze gratis nieuwsbrief`, `Abonneer je op onze nieuwsbrief` */
  'sign-up': {
    lines: [
      '[wil je {title}? |{title}(.|!|?) ](schrijf|meld|abonneer|registreer) [je|u|jezelf] [nu|dan|hier|gratis|vandaag nog] [in|aan] [nu|dan|hier|gratis] (voor|op) [de|onze|deze|een van onze] [{words}] (nieuwsbrief|nieuwsbrieven|newsletter|mailinglijst|nieuwsmail|nieuwsalert|{words}nieuwsbrief)[(,|.|!| en| om|:| van) {matter}]',
      '[(gratis|onze|inschrijven|aanmelden|aanmelden voor de|inschrijven voor de|inschrijven op de|inschrijven op onze|aanmelden voor onze|ontvang onze|ontvang de|ontvang de gratis|ontvang gratis de|abonneer op de|abonneer je op de) ]nieuwsbrie(f|ven)[ (ontvangen|aanmelden|inschrijven|inschrijving)]',
      '(ontvang|krijg|lees|mis) {title} (in je mailbox|in je inbox|in uw mailbox|in uw inbox|per mail|per e-mail|via e-mail|per nieuwsbrief|in jouw mailbox|in jouw inbox)[. {matter}]',
      '[(elke|iedere|dagelijks|wekelijks) ]{title} (in je|in uw|in jouw) (mailbox|inbox)[. {matter}]',
      '(ja|ja,) (ik|stuur|graag) {matter} (nieuwsbrief|e-mail|mail){matter}',
      '(je|u) kunt (je|u|zich) [op] [elk moment|altijd|ieder moment|op elk moment] (uitschrijven|afmelden)[{matter}]',
      '(bedankt|dank je wel|dank u wel|dank) voor (je|uw|het) (inschrijving|aanmelding|aanmelden|inschrijven|registratie)[{matter}]',
      '(abonneer je op|volg) (dit blog|deze blog|dit weblog) [(via|per) e-mail][{matter}]',
      '(vul|voer) [hier] (je|uw) e-mailadres in[ {matter}]',
      '(abonneer je op|volg) (ons|onze) (whatsapp-kanaal|whatsappkanaal|youtube-kanaal|youtubekanaal|podcast|telegram-kanaal)[ {matter}]',
      '(meldingen|pushberichten|notificaties|push-meldingen) (aanzetten|inschakelen|ontvangen|beheren|toestaan)',
    ],
  },
  /** Labels and buttons, which need company: `E-mailadres *`, `Aanmelden`, `Inschrijven` */
  form: {
    lines: [
      '[(je|uw|jouw|vul je) ](e-mailadres|emailadres|e-mail adres|mailadres)[ (\\*|in|verplicht|\\(verplicht\\))]',
      '(aanmelden|inschrijven|abonneren|meld je aan|schrijf je in|meld mij aan|schrijf mij in|nu aanmelden|nieuwsbrief|nieuwsbrieven|nee, bedankt|nee bedankt|annuleren|versturen|bevestigen|meer informatie|meer info|onze nieuwsbrieven|alle nieuwsbrieven|blijf op de hoogte|mis niets|blijf op de hoogte van het laatste nieuws)',
    ],
    place: 'run',
  },
} satisfies Family
