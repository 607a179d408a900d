import type { ProvenFamily } from '../rule.js'

/** How to report a slip. */
export const correctionNote = {
  /** `Huomasitko virheen? Kerro meille` */
  'found-slip': {
    lines: [
      '(huomasitko|löysitkö) (virheen|kirjoitusvirheen) [jutussa]? (kerro meille|ilmoita meille|kerro siitä meille|ota yhteyttä)[[:| osoitteeseen] {email}]',
    ],
    proof: { removes: ['Huomasitko virheen? Kerro meille'], keeps: ['Huomasitko virheen? tuomari kysyi.'] },
  },
  /** Where readers report mistakes: `Ilmoita virheestä` */
  report: {
    lines: ['(ilmoita|kerro) [tekstin|jutun] virheestä'],
    place: 'edges',
    proof: { removes: ['Ilmoita virheestä'], keeps: ['Ilmoita virheestä heti, käski tuomari.'] },
  },
  /** Whose views they are: `Mielipiteet ovat kirjoittajan omia.` */
  opinion: {
    lines: [
      '(mielipiteet|näkemykset|kirjoituksen mielipiteet) ovat (kirjoittajan|kirjoittajien) omia',
      '(kirjoitus|kolumni|teksti) (edustaa|ilmaisee) kirjoittajan [omia] (mielipiteitä|näkemyksiä|mielipidettä)',
      '(jutun|artikkelin) (tekemisessä|kirjoittamisessa|kääntämisessä) on (käytetty|hyödynnetty) tekoälyä',
      '(juttua|artikkelia|uutista) (päivitetään|täydennetään)[ {words}]',
    ],
    place: 'tail',
    proof: {
      removes: ['Mielipiteet ovat kirjoittajan omia.', 'Juttua päivitetään.'],
      keeps: ['Mielipiteet ovat jakautuneet.'],
    },
  },
} satisfies ProvenFamily
