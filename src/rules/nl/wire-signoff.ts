import type { ProvenFamily } from '../rule.js'

/** Who worked on a dispatch, as wires and desks say it below the last paragraph. */
export const wireSignoff = {
  /** Wires and desks: `(ANP/AFP)`, `(belga)`, `(jt/ANP)`, `© ANP` */
  agency: {
    lines: [
      '(anp|belga|afp|reuters|ap|bpa|dpa|novum|blg|redactie|red.)(/|, | / )(anp|belga|afp|reuters|ap|dpa|redactie|red.)',
      '(anp|belga|afp|reuters|ap|bpa|dpa|novum|blg|redactie|red.)(/| / ){words}',
      '(anp|belga|bpa|novum|blg), {words}',
      '{words}(/|, )(anp|belga|novum)',
      '(novum|blg|bpa|red.|naar: {credit}|van de redactie)',
    ],
    endings: [
      '(anp|belga|afp|reuters|ap|blg|bpa|dpa|novum|red.)(/|, | / )(anp|belga|afp|reuters|ap|dpa|red.)',
      '(anp|belga|afp|reuters|ap|blg|bpa|dpa|novum|red.)(/| / ){words}',
      '(anp|belga|bpa|novum|blg), {words}',
      '(anp|blg|bpa|novum|red.|eigen berichtgeving)',
      '{words}(/|, )(anp|belga|novum)',
    ],
    place: 'tail',
    proof: {
      removes: ['(novum/jt)', '(jt/ANP)', '(Belga, jt)'],
      keeps: ['ANP meldde het als eerste.', 'Dat zegt hij tegen het ANP', 'Reuters, het persbureau, bevestigde dat.'],
    },
  },
} satisfies ProvenFamily
