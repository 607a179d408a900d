import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 reacties`, `Reacties (32)`, `Lees alle reacties` */
  count: {
    lines: [
      '{n} reactie[s][ (op dit artikel|lezen|bekijken|geplaatst)]',
      '(reacties|reactie)[ ]\\({n}\\)',
      '(lees|bekijk|toon|laad|open|ga naar|naar|verberg|plaats of lees) [de|alle|meer|{n}|hier de] reactie[s][ ({n}|op dit artikel|\\({n}\\))]',
      '(nog geen|geen|er zijn nog geen|er zijn geen) reacties[ (op dit artikel|geplaatst|gevonden)]',
    ],
  },
  /** A single word, which could be a heading of the story: `Reacties`, `Reageer` */
  heading: {
    lines: [
      '(reacties|reactie|reageer|reageren|discussie|beantwoorden|antwoorden|reageer op dit artikel|praat mee|recente reacties|laatste reacties|nieuwste reacties|populairste reacties|nieuwste eerst|lezersbrieven|lezersreacties|reactie posten|reacties posten|een reactie posten|trackbacks|pingbacks|abonneren op: reacties posten \\(atom\\)|spelregels|antwoord plaatsen|oudste eerst|sorteer op|meld|rapporteer|verzenden|verstuur|plaatsen|huisregels)',
      '(naam|je naam|uw naam|e-mail|website|site|bericht|je bericht|je reactie|uw reactie|voornaam|achternaam|onderwerp)[ (\\*|verplicht|\\(verplicht\\)|\\(optioneel\\))]',
      "(deel uw mening|deel je mening|geef je mening|geef uw mening|wat is jouw mening|wat is uw mening|velden met een \\* zijn verplicht|vereist|verplicht veld|spamcontrole|ik ben geen robot|neem contact op|neem contact met ons op|contactformulier|stuur ons je foto's|stuur ons je tip|bel of app ons|wijzig cookie-instellingen|privacy policy|cookie policy|cookieverklaring \\(eu\\)|cookiebeleid \\(eu\\)|beheer cookies)[?]",
      'deze site wordt beschermd door recaptcha[{matter}]',
    ],
    place: 'run',
  },
  /** `Geef een reactie Reactie annuleren`, `Plaats een reactie`, `Log in om te reageren` */
  invitation: {
    lines: [
      '(geef|plaats|schrijf|laat|voeg|verstuur|deel) (een|je|jouw|uw|als eerste een|de eerste) reactie [achter|toe] [(reactie|antwoord) annuleren]',
      '(reactie|antwoord) (annuleren|plaatsen|toevoegen|achterlaten|geven|versturen)',
      '(laat een antwoord achter|geef een antwoord|laat een bericht achter)[ (reactie|antwoord) annuleren]',
      '[klik hier om te |om te |wil je |wilt u ](reageren|meepraten|reageren op dit artikel)[?|,] [(log in|login|registreer|meld je aan|dan moet je|je moet|klik hier|praat mee){rest}]',
      '(log in|login|registreer|meld je aan|u moet ingelogd zijn|je moet ingelogd zijn|je moet inloggen|u moet inloggen|inloggen) [(op|of) {words}] om [(een|te|je)] {words} (reageren|reactie|plaatsen|reacties|kunnen)[ {words}]',
      '(praat mee|discussieer mee|reageer mee|reageer hier|reageer nu|reageer als eerste|wees de eerste die reageert|wees de eerste om te reageren)[ {words}]',
      '[(reacties|reageren|de reacties|het reageren) ](is|zijn|staan) (gesloten|uitgeschakeld|niet mogelijk)[ {words}]',
      'reacties uitgeschakeld voor {work}',
      'wat vind jij[{words}]? (laat|reageer|praat|deel|geef) {matter} (reactie|reacties|comments|mee|mening)[{matter}]',
      '(laat|deel) [het] {words} (weten|mening) in de (reacties|comments)[ {words}]',
      '(reageren|reageren op dit artikel|reacties plaatsen) is niet (meer|langer) mogelijk',
      '(lees|bekijk) [hier] (onze|de) (huisregels|spelregels|reactieregels|gedragsregels)[ {words}]',
      'houd het [alsjeblieft] (netjes|beleefd|on-topic|fatsoenlijk)[,] {words} (reacties|reactie|reageren|verwijderd)',
      'wil (je|u) reageren? (dat kan|klik|mail|stuur|log|laat|reageer|ga naar|plaats){matter}',
      'wat is (jouw|je|uw) mening? (laat|deel|geef|stuur|reageer|praat|stem|mail){matter}',
    ],
  },
  /** `Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *` */
  form: {
    lines: [
      '(je|uw|het|jouw) e-mailadres (wordt|zal) niet (gepubliceerd|getoond|worden gepubliceerd|zichtbaar)[{matter}]',
      '(vereiste|verplichte) velden zijn {words}[ \\*]',
      'mijn naam, {matter} (opslaan|reactie plaats){matter}',
      '(stuur mij|mail mij|houd mij|hou me|ontvang|waarschuw mij|informeer mij) [{words} ](nieuwe reacties|vervolgreacties|nieuwe berichten|volgende reacties|reacties per e-mail)[{matter}]',
      'bekijk hoe je reactie[-| ]gegevens worden verwerkt',
      'deze (site|website) gebruikt akismet{matter}',
      '(naam|e-mail) \\(verplicht\\)',
      '(redactie behoudt|de redactie behoudt|wij behouden) zich {matter} reacties{matter}',
      '(mail mij|stuur mij een mail|e-mail mij|houd me op de hoogte) bij nieuwe (reacties|berichten)',
    ],
  },
} satisfies Family
