import type { ProvenFamily } from '../rule.js'

/** Who worked on a dispatch, as wires and desks say it below the last paragraph. */
export const wireSignoff = {
  /** Wires with slugs or initials: `(dpa/lby)`, `dpa/jt`, `(AFP, dpa)`, `(apa, red)`, `(jt/dpa)`, `(SDA)`, `(red)` */
  agency: {
    lines: [
      '(dpa|dpa-afx|dpad|afp|apa|sda|keystone-sda|awp|epd|kna|sid|rtr|reuters|ap|dts|ots|ddp|dapd|red|red.|ag|nag)' +
        '(/|, | / |,|; | und )(dpa|dpa-afx|afp|apa|sda|keystone-sda|awp|epd|kna|sid|rtr|reuters|ap|dts|red|red.|ag)',
      '(dpa|dpa-afx|dpad|afp|apa|sda|keystone-sda|awp|epd|kna|sid|rtr|reuters|ap|dts|ots|ddp|dapd|red|red.|ag|nag)(/| / ){words}',
      '(dpa|dpa-afx|dpad|afp|apa|sda|keystone-sda|awp|epd|kna|rtr|dts|ots)(, |,|; ){words}',
      '(dpa|dpa-afx|afp|apa|sda|awp|epd|kna|sid|rtr|dts|reuters)( | und )(dpa|afp|apa|sda|epd|kna|sid|reuters|ap)[ und reuters]',
      '{words}(/|, | / )(dpa|dpa-afx|afp|apa|sda|keystone-sda|awp|epd|kna|sid|rtr|reuters|ap|dts|dpad)',
      '(dpa|afp|apa|sda|red|red.|reuters|ag|agenturen|epd|kna|sid)(/|, | / ){url}[/(agenturen|dpa|apa|afp)]',
      '(red|red.|{url}|orf.at)(/|, )(agenturen|red|{url}/agenturen)',
      '[(red, |red., |red, |apa, |sda, |afp, |dpa, |reuters, |apa/red, |apa/dpa, |apa/afp, |apa/reuters, |red/apa, )]' +
        '(apa|red|dpa|afp|reuters|sda|apa/red|apa/dpa|apa/afp|apa/reuters|red/apa), {date}',
    ],
    words: [
      'dpa-afx',
      'dpad',
      'keystone-sda',
      'awp',
      'dts',
      'dts nachrichtenagentur',
      'rtr',
      'ots',
      'red',
      'red.',
      'deutsche presse-agentur',
      'nachrichtenagentur',
      'epd',
      'sda',
      'keystone-sda',
      'nag',
    ],
    endings: [
      '(dpa|dpa-afx|dpad|afp|apa|sda|keystone-sda|awp|epd|kna|sid|rtr|reuters|ap|dts|ots|red|red.|ag|nag)' +
        '(/|, | / |,|; )(dpa|dpa-afx|afp|apa|sda|keystone-sda|awp|epd|kna|sid|rtr|reuters|ap|dts|red|red.|ag)',
      '(dpa|dpa-afx|dpad|afp|apa|sda|keystone-sda|awp|epd|kna|sid|rtr|reuters|ap|dts|ots|red|red.|ag|nag)(/| / ){words}',
      '(dpa|dpa-afx|dpad|afp|apa|sda|keystone-sda|awp|epd|kna|rtr|dts|ots)(, |,|; ){words}',
      '(dpa-afx|dpad|sda|keystone-sda|awp|epd|kna|sid|rtr|dts|ots|red|red.)',
      '{words}(/|, | / )(dpa|dpa-afx|afp|apa|sda|keystone-sda|awp|epd|kna|sid|rtr|reuters|dts|dpad)',
      'mit (material|informationen|agenturmaterial) (von|der|des) (dpa|afp|apa|sda|reuters|deutschen presse-agentur)' +
        '[(/|, | und )(dpa|afp|apa|sda|reuters|ap|epd|kna)]',
      'mit (agenturen|agenturmaterial|dpa|afp|apa|reuters)[(/|, | und )(dpa|afp|apa|reuters)]',
    ],
    place: 'tail',
    proof: {
      removes: [
        '(dpa/lby)',
        'dpa/jt',
        '(AFP, dpa)',
        '(apa, red)',
        '(jt/dpa)',
        '(red)',
        'epd',
        'red, muster.example/Agenturen',
        '(red, APA, 5.3.2024)',
        'dpa/muster.example',
      ],
      keeps: [
        'Die dpa und die AFP hatten zuerst darüber berichtet.',
        'Das sagte er der dpa.',
        'AP-Kurse sind beliebt',
        'Red Bull siegt',
        'So steht es bei der dpa, sagt er',
        'epd von Rom',
        'Reuters, die Agentur aus London, bestätigte das.',
        'Red. Wendungen, 5. Mai',
      ],
    },
  },
  /** The desk: `Redaktion: Jo Ng`, `Redaktionell bearbeitet von Jo Ng`, `Autor: Jo Ng/Redaktion: Ed Poe` */
  desk: {
    lines: [
      '[online-](redaktion|redaktionelle mitarbeit|redaktionell bearbeitet von|bearbeitet von|bearbeitung|mitarbeit|' +
        'übersetzung|übersetzt von|schlussredaktion|zusammengestellt von|redigiert von|faktencheck von|adaption): ' +
        '{credit}',
      '(autor|autorin|text)[:] {author}[/|;|,| \\|][ ]redaktion[:] {author}',
    ],
    endings: [
      '(redaktion|mitarbeit|redaktionelle mitarbeit|übersetzung): {author}',
      '(redaktionell bearbeitet|bearbeitet|übersetzt) von {author}',
    ],
    place: 'tail',
    proof: {
      removes: ['Bearbeitung: Jo Ng'],
      keeps: [
        'Redaktion: wir haben geirrt',
        'Bearbeitung der Anträge stockt',
        'Mitarbeit erwünscht',
        'Übersetzung und Dokumentation',
      ],
    },
  },
} satisfies ProvenFamily
