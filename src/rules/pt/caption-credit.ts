import type { Family } from '../rule.js'

const ENDS = 'abcdefghijklmnopqrstuvwxyzáâãàéêíóôõúçABCDEFGHIJKLMNOPQRSTUVWXYZÁÂÃÉÊÍÓÔÕÚÇ0123456789)'

/** A label with a capital, then names and agencies, to the end of the line; a full stop only before the bracket that closes. */
const CLOSING_CREDIT =
  /^.{16,600}[\s.(”"|/–—-](?:Fotos?|FOTOS?|Fotografias?|Imagem|Imagens|Créditos?|Crédito da foto)(?: de| por|:| :) ?(?:["'“‘]?[\p{Lu}\d][\p{L}\p{N}.’'"”&@-]{0,40}|d[aeo]s?|e|via|@\w+|arquivo|reprodução|divulgação)(?:[ /,|-]{1,3}(?:["'“‘]?[\p{Lu}\d][\p{L}\p{N}.’'"”&@-]{0,40}|d[aeo]s?|e|via|por|em|@\w+|arquivo|pessoal|reprodução|divulgação|redes|sociais|vídeo)){0,9}\.?\)?$/u

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `A ponte em maio — Foto: Ana Silva/G1`, `(Foto: Divulgação)` */
  'caption-with-credit': {
    shapes: ['Foto', 'FOTO', 'Imagem', 'Crédito'].map((holds) => ({ holds, ends: ENDS, pattern: CLOSING_CREDIT })),
  },
  /** The labels of BBC Brasil: `Crédito, Getty Images`, `Legenda da foto, A ponte` */
  bbc: {
    lines: [
      '(crédito|crédito da foto|legenda da foto|crédito da imagem|legenda da imagem|image copyright|legenda do vídeo|fonte da imagem), {matter}',
      '(legenda da foto|crédito da foto|legenda do vídeo|legenda da imagem)',
    ],
  },
  /** Any label: `Foto ilustrativa`, `Imagem meramente ilustrativa`, `Reprodução` */
  label: {
    lines: [
      '(foto|imagem|fotos|imagens|fotografia) (ilustrativa|ilustrativas|meramente ilustrativa|de arquivo|arquivo|de divulgação|divulgação|reprodução|cedida|cedidas|enviada|enviada por leitor|de capa|da capa)[[ ](/|:|-|\\||,)[ ]{credit}]',
      '(reprodução|divulgação|arquivo pessoal|foto|acervo pessoal|arquivo|reprodução/{credit}|divulgação/{credit}|reprodução {credit}|imagem de arquivo|d.r.|dr)',
    ],
    place: 'edges',
  },
} satisfies Family
