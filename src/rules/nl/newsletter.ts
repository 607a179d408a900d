import type { Family } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Schrijf je in voor de nieuwsbrief`, `Meld je aan voor onze gratis nieuwsbrief`, `Abonneer je op onze nieuwsbrief` */
  'sign-up': {
    lines: [
      '[wil je {title}? |{title}(.|!|?) ](schrijf|meld|abonneer|registreer) [je|u|jezelf] [nu|dan|hier|gratis|vandaag nog] [in|aan] [nu|dan|hier|gratis] (voor|op) [de|onze|deze|een van onze] [{words}] (nieuwsbrief|nieuwsbrieven|newsletter|mailinglijst|nieuwsmail|nieuwsalert|{words}nieuwsbrief)[(,|.|!| en| om|:| van) {matter}]',
      '[(gratis|onze|inschrijven|aanmelden|aanmelden voor de|inschrijven voor de|inschrijven op de|inschrijven op onze|aanmelden voor onze|ontvang onze|ontvang de|ontvang de gratis|ontvang gratis de|abonneer op de|abonneer je op de) ]nieuwsbrie(f|ven)[ (ontvangen|aanmelden|inschrijven|inschrijving)]',
      '(ontvang|krijg|lees) [(elke|iedere|dagelijks|wekelijks|gratis|als eerste|het|de|ons|onze|alle|al)] [{words} ](in je mailbox|in je inbox|in uw mailbox|in uw inbox|in jouw mailbox|in jouw inbox|per nieuwsbrief)[. {matter}]',
      '(ontvang|krijg) [(elke dag|iedere dag|elke ochtend|elke week|dagelijks|wekelijks|gratis)] (het laatste nieuws|het belangrijkste nieuws|ons nieuws|al het nieuws|nieuwe berichten|onze nieuwsbrief|de beste verhalen|de beste artikelen|updates|nieuws {words}|het nieuws {words}) (per mail|per e-mail|via e-mail|in de mail)[. {matter}]',
      '[(elke dag|elke ochtend|elke week|iedere dag|iedere week|iedere ochtend|dagelijks|wekelijks|elke zaterdag|elke vrijdag|elke werkdag)[ gratis] ](het laatste nieuws|het belangrijkste nieuws|het beste van {words}|het nieuws {words}|ons nieuws|onze beste verhalen|de beste verhalen|de beste artikelen|de beste tips|de belangrijkste {words}|al het nieuws|de nieuwsbrief|onze nieuwsbrief) [(gratis|direct|dagelijks|wekelijks|elke dag)] (in je|in uw|in jouw|per) (mailbox|inbox|mail|e-mail)[. {matter}]',
      '(ja|ja,) (ik wil|stuur mij|ik ontvang|graag ontvang|ik meld me aan|ik schrijf me in) [{words} ](nieuwsbrief|nieuwsbrieven|e-mails|aanbiedingen|{words}nieuwsbrief)[ (ontvangen|van {publication}|met {words}|via {words})][. {matter}]',
      '(je|u) kunt (je|u|zich) [(op elk moment|altijd|ieder moment|op elk gewenst moment|elk moment)] [weer] (uitschrijven|afmelden|uitschrijven {words}|afmelden voor {words}nieuwsbrief|afmelden via {words})',
      '(uitschrijven|afmelden|opzeggen) (kan|is) (altijd|op elk moment|op elk gewenst moment|mogelijk)[ {words}]',
      '(bedankt|dank je wel|dank u wel|dank) voor (je|uw|het) (inschrijving|aanmelding|aanmelden|inschrijven|registratie)[! {matter}|. {matter}| voor {words}]',
      '(je bent|u bent) [(nu|al|succesvol)] (ingeschreven|aangemeld|geabonneerd|uitgeschreven) (voor|op) [{words} ](nieuwsbrief|nieuwsbrieven|updates|{words}nieuwsbrief)[. {matter}]',
      '(je bent|u bent) (nu|succesvol) (ingeschreven|aangemeld|geabonneerd|uitgeschreven)',
      '(controleer|check|bekijk) (je|uw) (inbox|mailbox|mail|e-mail) [{words} ](bevestigen|bevestiging|activeren|bevestigingsmail|bevestigingslink)[{matter}]',
      '(er is|er ging|er is helaas) (iets|een fout) (misgegaan|mis|fout gegaan|opgetreden)[. (probeer|ververs|herlaad){matter}]',
      'ik ga akkoord met [{words}] (privacyverklaring|privacybeleid|algemene voorwaarden|voorwaarden|privacy statement|privacyvoorwaarden)[{matter}]',
      '(geen spam|geen spam, beloofd|wij spammen niet|we sturen geen spam)',
      'voeg je bij {n} [andere] abonnees',
      '(abonneer je op|volg) (dit blog|deze blog|dit weblog) [(via|per) e-mail][{matter}]',
      '(vul|voer) [hier] (je|uw) e-mailadres in[ (om|en|voor) {words}]',
      '(abonneer je op|volg|abonneer je nu op) (ons|onze|het|de) (whatsapp-kanaal|whatsappkanaal|whatsapp kanaal|youtube-kanaal|youtubekanaal|podcast|telegram-kanaal|rss-feed)[ (van {publication}|via {words}|op {words}|en {words}|voor {words})]',
      '(word lid van|sluit je aan bij) (onze|ons) (whatsapp-groep|whatsappgroep|whatsapp-community|facebookgroep|facebook-groep|telegramgroep|whatsapp-kanaal)[ {words}]',
      '(luister|beluister) [naar] (de|deze|onze|alle afleveringen van de) podcast (via|op|in|bij) {platforms}[ {words}]',
      '(meldingen|pushmeldingen|pushberichten|notificaties|push-meldingen) (aanzetten|inschakelen|ontvangen|beheren|toestaan)',
      '(zet|schakel) (meldingen|notificaties|pushberichten) (aan|in)',
      'ontvang (pushberichten|pushmeldingen|meldingen|een melding bij {words})',
      '(controleer|check) (je|uw) (inbox|mailbox|mail|e-mail) om (je|uw) (aanmelding|inschrijving|registratie) te (bevestigen|voltooien)',
      '(schrijf je in voor|meld je aan voor|abonneer je op) (de|onze) nieuwsbrief {headline}',
      '(gratis nieuwsbrief|dagelijkse nieuwsbrief|wekelijkse nieuwsbrief|nieuwsbrief aanmelden|nieuwsbriefinschrijving|inschrijven voor nieuwsbrief)',
      'blijf [altijd] op de hoogte (en (ontvang|schrijf|meld|volg|abonneer) {matter}|(met|via) (onze|ons) {words}|van het (nieuws|laatste nieuws) {matter})',
    ],
  },
  /** Labels and buttons, which need company: `E-mailadres *`, `Aanmelden`, `Inschrijven` */
  form: {
    lines: [
      '[(je|uw|jouw|vul je) ](e-mailadres|emailadres|e-mail adres|mailadres)[ (\\*|in|verplicht|\\(verplicht\\))]',
      '(aanmelden|inschrijven|abonneren|meld je aan|schrijf je in|meld mij aan|schrijf mij in|nu aanmelden|nieuwsbrief|nieuwsbrieven|nee, bedankt|nee bedankt|annuleren|versturen|bevestigen|meer informatie|meer info|onze nieuwsbrieven|alle nieuwsbrieven|blijf op de hoogte|mis niets|blijf op de hoogte van het laatste nieuws|blijf op de hoogte met onze nieuwsbrief|mis niets van het laatste nieuws|wil je niets missen|niets missen|meld je nu aan|schrijf je nu in|nieuwsbrief ontvangen)',
    ],
    place: 'run',
  },
} satisfies Family
