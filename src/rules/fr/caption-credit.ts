import type { Family } from '../rule.js'

const ENDS = 'abcdefghijklmnopqrstuvwxyzàâéèêëîïôûùçABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÉÈÊÎÔÛÇ0123456789)'

/** A label with a capital, then names and agencies, to the end of the line; a full stop only before the bracket that closes. */
const CLOSING_CREDIT =
  /^.{16,600}[\s.(”"»|/–—-](?:Photos?|PHOTOS?|Crédits?(?: photos?)?|Images?|Illustration|Photo d['’]archives)(?: :|:| :| par| de| d['’]archives|,) ?(?:["'“‘]?[\p{Lu}\d][\p{L}\p{N}.’'"”&@-]{0,40}|d[eu]|la|et|via|@\w+|archives|capture|DR)(?:[ /,|-]{1,3}(?:["'“‘]?[\p{Lu}\d][\p{L}\p{N}.’'"”&@-]{0,40}|d[eu]|d['’]\p{Lu}?[\p{L}]{0,20}|la|le|les|et|via|par|pour|@\w+|archives|capture|écran|vidéo)){0,9}\.?\)?$/u

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Le pont en mai. Photo : Anne Roy / Exemple`, `(Photo : Archives)`, `PHOTO ANNE ROY, LA PRESSE` */
  'caption-with-credit': {
    shapes: ['Photo', 'PHOTO', 'Crédit', 'Image'].map((holds) => ({ holds, ends: ENDS, pattern: CLOSING_CREDIT })),
  },
  /** A caption that closes with ©: `Le pont en mai. © Anne Roy / AFP` */
  'caption-with-sign': {
    shapes: [
      {
        holds: '©',
        ends: ENDS,
        near: 120,
        pattern:
          /^[^©]{10,500} [(-]?\s?© ?(?:\p{Lu}[\p{L}\p{N}.’'&-]{0,40}|archives)(?:[ /,|-]{1,3}(?:\p{Lu}[\p{L}\p{N}.’'&-]{0,40}|de|du|la|via|et|pour)){0,8}\)?$/u,
      },
    ],
  },
  /** Any label: `Photo d’illustration`, `Image d’illustration. © AFP`, `Crédit photo` */
  label: {
    lines: [
      "(photo|image|illustration|photographie|photos) (d'illustration|d'archives|d'archive|prétexte|illustration|fournie|tirée de|non datée|transmise|fournie par {rest}|d'illustration : {rest})[[.|,| -| –| /| :| (][ ](©|afp|{credit})]",
      "(crédit photo|crédits photo|légende|crédits|dr|d.r.|capture d'écran|photo)",
      "(image d'illustration|photo d'illustration|photo d'archives|illustration|capture d'écran)[.|,| -| –| /| :|][ ](©|\\(c\\))[ ]{credit}",
    ],
    place: 'edges',
  },
} satisfies Family
