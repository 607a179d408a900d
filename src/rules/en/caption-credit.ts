import type { Family } from '../rule.js'

const ENDS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789)'

/** A label with a capital, then names and agencies, to the end of the line; a full stop only before the bracket that closes. */
const CLOSING_CREDIT =
  /^.{16,600}[\s.(”"](?:(?:Photo|Photos|Photograph|Photographs|Picture|Image|Images)(?: by|:| by:| credit:| courtesy| courtesy of| courtesy:| via:?)|Credit:|Courtesy of|Courtesy:) ?(?:\p{Lu}[\p{L}\p{N}.’'&-]{0,40}|of|the|for|via|and|by|\/|photo|file|handout)(?:[ /,]{1,3}(?:\p{Lu}[\p{L}\p{N}.’'&-]{0,40}|of|the|for|via|and|by|\/|photo|file|handout)){0,9}(?:\.?\))?$/u

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A wire’s caption of an older picture, which comes with its credit: `FILE PHOTO: The bridge in May. REUTERS/Jo Ng/File Photo` */
  'file-photo': {
    lines: [
      '(file photo|file picture|file image|file -|file –|file —|representational image|representative image|representational photo){matter}(reuters|ap|afp|getty|file photo|photo|epa|via|ap photo){matter}',
      'image for representation[al] (purpose[s]|only|purpose only|purposes only)',
    ],
  },
  /** A caption that closes with its credit: `The bridge in May. Photo: Jo Ng/Harbour News`, `(Photo: Harbour Police)` */
  'caption-with-credit': {
    shapes: ['Photo', 'Image', 'Picture', 'Credit', 'Courtesy'].map((holds) => ({
      holds,
      ends: ENDS,
      pattern: CLOSING_CREDIT,
    })),
  },
  /** A label with its agency, wherever it stands: `Image copyright Getty Images`. */
  'label-agency': {
    lines: [
      '(image|media|photo|picture|video) (copyright|source|credit)[,|:] (getty images|getty|reuters|afp|ap|epa|pa|pa media|pa wire|shutterstock|alamy|istock|bbc|family photo|google|handout|twitter|facebook|instagram)',
    ],
  },
  /** Any label: `Image source, Harbour Police`, `Image caption`, `File photo` */
  label: {
    lines: [
      '(image|media|video|photo|picture|map|chart|graphic) (copyright|source)[,|:] {credit}',
      '(image|media|video|photo|picture) (caption|copyright|source)',
      '(file photo|file picture|file image|file|stock photo|stock image|library image|archive photo|courtesy photo|submitted photo|contributed photo|handout photo|handout|representational image|representative image|representational photo|illustrative image|photo illustration|screengrab|screenshot|photo provided)',
    ],
    place: 'edges',
  },
} satisfies Family
