import type { Family } from '../rule.js'

const CAPTION_ENDS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789)”".'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A wire’s caption of an older picture, which comes with its credit: `FILE PHOTO: The bridge in May. REUTERS/Jo Ng/File Photo` */
  'file-photo': {
    lines: [
      '(file photo|file picture|file image|file -|file –|file —|representational image|representative image|representational photo){matter}(reuters|ap|afp|getty|file photo|photo|epa|via|ap photo){matter}',
      '(image|photo|picture|pic|photograph|video)[s] [used] for representation[al]',
      '(image|photo|picture|pic|photograph|video)[s] [used] for representation[al] (purpose[s]|only|purpose only|purposes only)',
    ],
    shapes: [
      {
        holds: 'FILE',
        ends: CAPTION_ENDS,
        pattern: /^(?:FILE|FILE PHOTO|FILE PICTURE|FILE IMAGE) ?[-–—:] ?[“"]?\p{Lu}.{24,600}$/u,
      },
    ],
  },
  /** A caption that closes with its credit: `The bridge in May. Photo: Jo Ng/Harbour News`, `(Photo: Harbour Police)` */
  'caption-with-credit': {
    closingCredit: {
      labels: [
        'Photo',
        'Photos',
        'Photograph',
        'Photographs',
        'Picture',
        'Image',
        'Images',
        'Illustration',
        'Graphic',
        'Screenshot',
        'Screengrab',
      ],
      joints: [' by', ' by:', ' credit:', ' courtesy', ' courtesy of', ' courtesy:', ' via', ' via:'],
      alone: ['Credit:', 'Credit...', 'Credit…', 'Courtesy of', 'Courtesy:'],
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
  /** The caption behind its label, as broadcasters print it: `Image caption, The bridge in May`; or its number in a row: `[1/5]The bridge in May` */
  labelled: {
    shapes: [
      {
        holds: ' caption',
        ends: CAPTION_ENDS,
        pattern: /^(?:Image|Media|Video|Photo|Picture) caption(?:[,:] ?| ?)[“"'‘]?[\p{Lu}\p{N}].{8,400}$/u,
      },
      { holds: ']', ends: CAPTION_ENDS, pattern: /^\[\d{1,2}\/\d{1,2}\][\p{Lu}“"].{12,600}$/u },
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
      '(image|media|video|photo|picture|map|chart|graphic) (copyright|source)[ ][,|:] {credit}',
      '(image|media|video|photo|picture) (caption|copyright|source)',
    ],
    words: [
      'file photo',
      'file picture',
      'file image',
      'file',
      'stock photo',
      'stock image',
      'library image',
      'archive photo',
      'courtesy photo',
      'submitted photo',
      'contributed photo',
      'handout photo',
      'handout',
      'representational image',
      'representative image',
      'representational photo',
      'illustrative image',
      'photo illustration',
      'screengrab',
      'screenshot',
      'photo provided',
      'supplied',
      'contributed',
      'submitted',
      'picture supplied',
      'image supplied',
      'google maps',
      'google street view',
      'google earth',
    ],
    place: 'edges',
  },
} satisfies Family
