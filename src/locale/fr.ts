import type { Locale } from './locale.js'

/** French. */
export const fr: Locale = {
  lang: 'fr',
  functionWords:
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux cette ces son mais comme ou nous été leur elle ont après selon l d qu n on deux ses ans entre fait contre',
  months:
    'janvier janv jan|février fevrier févr fév fev|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|novembre nov|décembre decembre déc',
  weekdays: 'lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim',
  saidBehindComma:
    '(?:a|ont) (?:déclaré|dit|affirmé|expliqué|indiqué|souligné|précisé|ajouté|annoncé|estimé|rappelé|assuré|prévenu)|dit|déclare|explique|affirme|assure|précise|rappelle|souligne|estime|selon',
}
