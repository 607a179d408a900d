import type { Locale } from './locale.js'

/** Romanian. */
export const ro: Locale = {
  lang: 'ro',
  functionWords:
    'de și în a la cu pe că din nu o un care pentru mai ce sa este au fost se le lui ale prin fi ar după sau dar al iar sunt către între această şi',
  months:
    'ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept|octombrie oct|noiembrie noi|decembrie dec',
  weekdays: 'luni lun marți marţi mar miercuri mie joi vineri vin sâmbătă sâm duminică dum',
  saidBehindComma:
    '(?:a|au) (?:spus|declarat|afirmat|precizat|adăugat|explicat|anunțat|scris|transmis)|spune|declară|afirmă|potrivit',
}
