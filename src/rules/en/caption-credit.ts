import type { Family } from '../rule.js'

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
    closingCredit: {
      labels: ['Photo', 'Photos', 'Photograph', 'Photographs', 'Picture', 'Image', 'Images'],
      joints: [' by', ' by:', ' credit:', ' courtesy', ' courtesy of', ' courtesy:', ' via', ' via:'],
      alone: ['Credit:', 'Courtesy of', 'Courtesy:'],
      sources: ['handout', 'file'],
      small: ['of', 'the', 'for', 'via', 'and', 'by', 'photo'],
    },
  },
  /** A caption of a station, which closes with its channel: `Police at the bridge on Monday. (FOX 9 Oslo)` */
  channel: {
    shapes: [
      {
        holds: '(',
        ends: ')',
        near: 24,
        pattern: /^.{40,400}[.”"] ?\((?:FOX|ABC|NBC|CBS|CW) ?\d{1,2}(?: [A-Z][A-Za-z ]{1,14})?\)$/,
      },
    ],
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
