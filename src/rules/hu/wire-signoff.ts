import type { ProvenFamily } from '../rule.js'

/** Who worked on a dispatch, as agencies say it below. */
export const wireSignoff = {
  /** The agency below its story: `(MTI)`, `MTI/AFP`, `MTI nyomán`. */
  agency: {
    lines: [
      '(mti/afp|mti, reuters|mti/reuters|mti-os|mti – {publication}|mti|magyar távirati iroda|híradó|hirado.hu - mti|hirado.hu/mti)',
      '(mti|hirado.hu)(/|, | / | - |-)[ ]{credit}',
    ],
    endings: ['(mti/afp|mti/reuters|mti, reuters|mti)'],
    place: 'tail',
    proof: {
      removes: ['MTI - Példa', '(MTI, Reuters)', 'Magyar Távirati Iroda'],
      keeps: ['Az MTI májusban közölte', 'Erről az MTI számolt be.'],
    },
  },
  /** `Írta: Kovács János`, `Fordította: Nagy Anna`. */
  desk: {
    lines: [
      '(írta|szerző|szerkesztette|fordította|összeállította|az interjút készítette|készítette|szöveg|közreműködött|' +
        'fordítás|lejegyezte|tudósító)[ ][:] {author}',
      '(szerző|összeállította|közreműködött|szerkesztő|források|fordítás)[:] {credit}',
    ],
    place: 'tail',
    proof: {
      removes: ['Írta: Kovács János', 'Fordította: Nagy Anna'],
      keeps: ['Írta a nevét a falra', 'Szerkesztette a lapot húsz évig.'],
    },
  },
} satisfies ProvenFamily
