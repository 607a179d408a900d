import type { Family } from '../rule.js'

const ENDS = 'abcdefghijklmnopqrstuvwxyzáéíóúñABCDEFGHIJKLMNOPQRSTUVWXYZÁÉÍÓÚÑ0123456789)'

/** A label with a capital, then names and agencies, to the end of the line; a full stop only before the bracket that closes. */
const CLOSING_CREDIT =
  /^.{16,600}[\s.(”"|/–—-](?:Fotos?|FOTOS?|Fotografías?|Imagen|Imágenes|Crédito|Foto de archivo|Foto referencial)(?: de| por| cortesía| cortesía de|:| :| archivo:) ?(?:["'“‘]?[\p{Lu}\d][\p{L}\p{N}.’'"”&@-]{0,40}|de|del|la|y|e|vía|via|archivo|@\w+|cortesía|especial|captura)(?:[ /,|-]{1,3}(?:["'“‘]?[\p{Lu}\d][\p{L}\p{N}.’'"”&@-]{0,40}|de|del|la|las|los|y|e|vía|via|por|en|archivo|@\w+|cortesía|especial|captura|pantalla|video)){0,9}\.?\)?$/u

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `El puente en mayo. Foto: Ana Ruiz / EFE`, `(Foto: Archivo)` */
  'caption-with-credit': {
    shapes: ['Foto', 'FOTO', 'Imagen', 'Crédito'].map((holds) => ({ holds, ends: ENDS, pattern: CLOSING_CREDIT })),
  },
  /** The labels of BBC Mundo: `Fuente de la imagen, Getty Images`, `Pie de foto, El puente`, `Título del autor, BBC News Mundo` */
  bbc: {
    lines: [
      '(fuente de la imagen|fuente de la foto|derechos de autor de la imagen|crédito de la imagen|image copyright|media caption)[,|:] {credit}',
      '(pie de foto|título del video|título del autor|image caption), {matter}',
      '(fuente de la imagen|derechos de autor de la imagen|pie de foto|título del video|título del autor)',
    ],
  },
  /** Any label: `Foto de archivo`, `Imagen referencial`, `Imagen con fines ilustrativos` */
  label: {
    lines: [
      '(foto|fotografía|imagen|imágenes|fotos) (de archivo|referencial|referenciales|ilustrativa|ilustrativas|ilustrativo|de referencia|de ilustración|especial|cortesía|de cortesía|archivo|tomada de internet|de contexto|con fines ilustrativos|de stock|suministrada|internet|captura de pantalla|captura de video)[[ ](/|:|-|\\||,|.)[ ]{credit}]',
      '(captura de pantalla|captura de video|captura|pie de foto|archivo particular|foto)',
    ],
    place: 'edges',
  },
} satisfies Family
