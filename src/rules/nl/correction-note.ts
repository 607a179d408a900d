import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Fout gezien?`, `Zie je een fout? Mail ons`, `Dit artikel is bijgewerkt.` */
  report: {
    lines: [
      '(fout|taalfout|tikfout|typefout|foutje|fouten|spelfout) (gezien|gevonden|melden|ontdekt|opgemerkt|in dit artikel|gezien in dit artikel|gespot)[?]',
      '(fout|taalfout|tikfout|typefout|foutje|fouten|spelfout) (gezien|gevonden|ontdekt|opgemerkt|in dit artikel|gespot)? {matter}',
      '(zie|heb|ziet|heeft|zag|vond) (je|u) [een|ergens een] (fout|taalfout|tikfout|typefout|onjuistheid|foutje|spelfout) [(gezien|gevonden|ontdekt|gespot)] [in dit artikel|in dit bericht|op deze pagina][?|!][ (mail|laat|meld|stuur|geef|tip|klik|neem|vertel) {matter}]',
      '(correctie|fout) (melden|doorgeven)',
      '(wat vind je van|wat vond je van|wat vindt u van) dit artikel[?]',
    ],
    place: 'tail',
  },
  /** `Dit artikel is bijgewerkt.`: says that, and not what. */
  updated: {
    yields: 'correction',
    lines: [
      '(dit|het|deze) (artikel|bericht|verhaal|pagina|tekst) (is|werd) [voor het laatst|laatst|later] (bijgewerkt|geüpdatet|aangepast|gewijzigd|aangevuld|geactualiseerd)[ op {date}| om {date}]',
      '[let op: |let op! |let op, ](dit|deze) (artikel|bericht|pagina) is (ouder dan|meer dan) (een|{n}|één|twee|drie) (jaar|maanden|dagen)[ oud][. {matter}]',
    ],
    place: 'edges',
  },
  /** `De mening van de auteur is niet die van de redactie.` */
  opinion: {
    lines: [
      'de (mening|meningen|opvatting|opvattingen|standpunten) (van de auteur|van de auteurs|van columnisten|van opiniemakers|van gastschrijvers|in dit artikel|in deze column|in dit opiniestuk|van onze {words}) {matter} niet {matter} (redactie|krant|site|uitgever)[. {matter}]',
      '(opiniestukken|columns|columnisten|opiniemakers|gastbijdragen|ingezonden brieven) {matter} niet {matter} (mening|opvatting|standpunt) van (de|onze) (redactie|krant|site|uitgever)[ weer][. {matter}]',
      '(opiniestukken|columns|opiniebijdragen|gastbijdragen|ingezonden brieven) (geven|vertegenwoordigen|weerspiegelen|zijn) {words} (mening|opvatting|standpunt) van (de|een) (auteur|auteurs|schrijver|schrijvers|columnist|redactie)[ weer][. {matter}| en {matter}]',
      '(columnisten|opiniemakers) hebben [de] vrijheid {matter}',
    ],
    place: 'tail',
  },
} satisfies Family
