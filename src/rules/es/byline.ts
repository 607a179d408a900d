import type { Family } from '../rule.js'

/** Who wrote it, above the story. A sentence that opens with “Por” holds a verb, or ends in a stop. */
export const byline = {
  /** `Por Redacción`, `Redacción / Agencias`, `Por EFE` */
  'by-desk': {
    lines: [
      '[por |por: |de ](redacción|agencias|agencia|europa press|télam|notimex|agencia efe|prensa latina)',
      '[por |por: ](redacción|redaccion)[ /| -| –| \\||,]{publication}[[ ](-|\\||/)[ ]{stamp}]',
      '[por |por: ](agencias|agencia|redacción|redaccion|agencia de noticias|europa press|agencia efe|agencia afp|de la redacción|de nuestra redacción|redacción y agencias|especial para {publication})',
      '(redacción|redaccion) {publication}',
      '[por: |por ](redacción|redaccion) (/|-|\\|) {publication} (-|\\||/) {stamp}',
      '(de nuestra|de nuestro|de nuestros) (redacción|corresponsal|corresponsales|enviado|enviada|enviados) [especial|especiales][ en {name}]',
      '(corresponsal|corresponsalía|enviado especial|enviada especial|enviados especiales|el corresponsal|nuestro corresponsal)[ en {name}| a {name}]',
    ],
    place: 'head',
  },
  /** `Por Ana Ruiz`, `Por: Ana Ruiz y Luis Paz`, `Por Ana Ruiz | EFE` */
  by: {
    lines: [
      'por[:] {author}',
      'por[:] {author}[,| -| –| —| \\|| /| •| ·] (efe|afp|ap|reuters|agencias|redacción|corresponsal|enviado especial|enviada especial|especial|bbc news mundo|bbc mundo|europa press|periodista|columnista|colaborador|colaboradora|editor|editora|redactor|redactora|el {publication}|la {publication}|{email}|{handle})',
      'por[:] {author}[,| -| –| —| \\|| /| •| ·|.| el][ ]{stamp}',
      'por[:] {author} (\\||/|-|–|—|•|·) {credit}',
      'por[:] {author}, {credit}',
    ],
    place: 'head',
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
  },
  /** The label alone, its name elsewhere: `Por:`, `Escrito por`, `Autor` */
  label: {
    lines: ['(por|escrito por|autor|autora|autores|publicado por|redacción|redaccion|escribe|texto|sobre la firma)'],
    place: 'run',
  },
  /** A name with what it does: `Ana Ruiz, enviada especial`, `Ana Ruiz / EFE`, `Ana Ruiz | Corresponsal` */
  'name-and-role': {
    lines: ['{author}( / efe| \\| efe| - efe|, efe| / europa press| \\| afp| - afp)'],
    place: 'head',
  },
} satisfies Family
