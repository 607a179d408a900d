import type { ProvenFamily } from '../rule.js'

/** Who wrote it, above the story. A sentence that opens with “Por” holds a verb, or ends in a stop. */
export const byline = {
  /** `Por Redacción`, `Redacción / Agencias`, `Por EFE` */
  'by-desk': {
    lines: [
      '[por |por: |de ](redacción|agencias|agencia|europa press|télam|notimex|agencia efe|prensa latina)',
      '[por |por: ](redacción|redaccion)[ /| -| –| \\||,]{publication}[[ ](-|\\||/)[ ]{stamp}]',
      '[por |por: ](agencias|agencia|redacción|redaccion|agencia de noticias|europa press|agencia efe|agencia afp|' +
        'de la redacción|de nuestra redacción|redacción y agencias|especial para {publication})',
      '(redacción|redaccion) {publication}',
      '[por: |por ](redacción|redaccion) (/|-|\\|) {publication} (-|\\||/) {stamp}',
      '(de nuestra|de nuestro|de nuestros) (redacción|corresponsal|corresponsales|enviado|enviada|enviados) [especial|especiales][ en {name}]',
      '(corresponsal|corresponsalía|enviado especial|enviada especial|enviados especiales|el corresponsal|nuestro corresponsal)[ en {name}| a {name}]',
    ],
    words: ['por efe'],
    place: 'head',
    proof: {
      removes: [
        'Redacción Ejemplo',
        'Por: Redacción / Ejemplo - 5 de marzo de 2024',
        'Por Redacción',
        'Por: Redacción',
        'Redacción / Agencias',
        'Redacción BBC News Mundo',
        'Redacción Central',
        'Por Agencia AFP',
        'Corresponsal en Roma',
      ],
      keeps: [
        'Redacción de la ley: diez años',
        'Por Navidad, la redacción cerrará dos días.',
        'Redacción de la ley en marcha',
        'La redacción del diario fue asaltada',
        'Por agencias y por bancos pasó el dinero',
      ],
    },
  },
  /** `Por Ana Ruiz`, `Por: Ana Ruiz y Luis Paz`, `Por Ana Ruiz | EFE` */
  by: {
    lines: [
      'por[:] {author}',
      'por[:] {author}[,| -| –| —| \\|| /| •| ·] ' +
        '(efe|afp|ap|reuters|agencias|redacción|corresponsal|enviado especial|enviada especial|especial|bbc news mundo|' +
        'bbc mundo|europa press|periodista|columnista|colaborador|colaboradora|editor|editora|redactor|redactora|' +
        'el {publication}|la {publication}|{email}|{handle})',
      'por[:] {author}[,| -| –| —| \\|| /| •| ·|.| el][ ]{stamp}',
      'por[:] {author} (\\||/|-|–|—|•|·) {credit}',
      'por[:] {author}, {credit}',
    ],
    place: 'head',
    proof: {
      removes: [
        'Por Ana Ruiz',
        'Por: Ana Ruiz',
        'POR ANA RUIZ',
        'Por Ana Ruiz y Luis Paz',
        'Por Ana Ruiz | Diario Ejemplo',
        'Por Ana María de la Cruz',
        'Por Ana Ruiz, enviada especial',
        'Por Ana Ruiz - 12/05/2021',
      ],
      keeps: [
        'Por Navidad, la ciudad cerrará el puente dos días.',
        'Por Ana Ruiz votó la mitad del pueblo.',
        'Por la noche volvió la calma',
        'Por qué Ana Ruiz dejó el cargo',
        'Por Julia se supo todo',
      ],
    },
  },
  /** `Escrito por Ana Ruiz`, `Autor: Ana Ruiz`, `Texto: Ana Ruiz` */
  'written-by': {
    lines: [
      '(escrito|redactado|elaborado|publicado|editado|firmado|realizado|posteado|enviado|revisado) por[:] {author}',
      '(escrito|redactado|publicado|editado|posteado) por[:] {author}(,| -| \\|| el| /) {stamp}',
      '(escrito|redactado|publicado|posteado) por[:] [la] (redacción|admin|administrador|editor|{words} redacción)',
      '(texto|textos) (:|y fotos:|y fotografías:|de) {author}',
      '(texto|textos|crónica|reportaje|análisis|columna|entrevista|opinión) (de|por) {author}',
    ],
    place: 'edges',
    proof: {
      removes: ['Escrito por Ana Ruiz', 'Publicado por Ana Ruiz'],
      keeps: [
        'Escrito por presos, el libro vendió mil copias.',
        'Autor del crimen, a juicio',
        'Texto: la ley completa',
        'Publicado por error, el dato duró una hora.',
      ],
    },
  },
  /** The label alone, its name elsewhere: `Por:`, `Escrito por`, `Autor` */
  label: {
    lines: ['(por|escrito por|autor|autora|autores|publicado por|redacción|redaccion|escribe|texto|sobre la firma)'],
    place: 'run',
    proof: {
      removes: ['Por:', 'Escrito por', 'Sobre la firma'],
      keeps: ['Por fin', 'Autor desconocido', 'Texto y contexto'],
    },
  },
  /** A name with what it does: `Ana Ruiz / EFE`, `Ana Ruiz | Corresponsal` */
  'name-and-role': {
    lines: ['{author}( / efe| \\| efe| - efe|, efe| / europa press| \\| afp| - afp)'],
    place: 'head',
    proof: {
      removes: ['Ana Ruiz / EFE'],
      keeps: [
        'Ana Ruiz, periodista y madre',
        'Ana Ruiz, editor de sueños',
        'Luis Paz, corresponsal de guerra, murió ayer.',
      ],
    },
  },
  /** Who wrote it, below the story and behind a colon: `Por: Ana Ruiz`, `Texto: Ana Ruiz` */
  below: {
    lines: ['(por|texto|textos|autor|autora|redacción|escribe)[ ]: {author}'],
    place: 'tail',
    proof: {
      removes: ['Por: Ana Ruiz', 'Texto: Ana Ruiz'],
      keeps: ['Por: nada y por nadie', 'Texto: la ley completa'],
    },
  },
} satisfies ProvenFamily
