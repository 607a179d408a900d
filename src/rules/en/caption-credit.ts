import type { ProvenFamily } from '../rule.js'

const CAPTION_ENDS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789)”".'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A wire’s caption of an older picture, which comes with its credit: `FILE PHOTO: The bridge in May. REUTERS/Jo Ng/File Photo` */
  'file-photo': {
    lines: [
      '(file photo|file picture|file image|file -|file –|file —|representational image|representative image|' +
        'representational photo){matter}(reuters|ap|afp|getty|file photo|photo|epa|via|ap photo){matter}',
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
    proof: {
      removes: [
        'FILE - The old bridge is seen in Oslo on a clear day in May',
        'Photo for representation',
        'FILE PHOTO: The old bridge is seen in Oslo on a clear day.',
        'FILE PHOTO: The bridge of Oslo, Norway, May 3, 2022. NTB/via REUTERS',
        'FILE - The old bridge is seen in Oslo, May 3, 2022. (Jo Ng via AP, File)',
        'Image for representation purpose only',
      ],
      keeps: [
        'FILE - a word with four letters',
        'FILES: A history of paper in ten rooms and a hall',
        'File photos of the bridge were lost.',
        'The file photo showed a boat.',
        'File your tax return by May 3.',
        'File under fiction',
      ],
    },
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
    proof: {
      removes: [
        'A boat lies under the old bridge. Credit...Jo Ng for The Harbour News',
        'A boat and a bridge in one. Illustration by Jo Ng',
        'A boat lies under the old bridge. Photo: Jo Ng/Harbour News',
        'Stock of the yard fell after it spoke. Photograph by Jo Ng/AFP/Getty Images',
        'Pilots fly over the bridge in May.(Photo: Harbour Navy photo.)',
        'The mayor at the school. Courtesy of Harbour Police',
        'The bridge of Oslo at noon ... more Photo: Jo K. Ng',
        'The bridge of Oslo at noon (Photo: HARBOUR )',
        'The bridge of Oslo at noon. Credit: 9th Harbour Post',
      ],
      keeps: [
        'The woman who runs the studio, Harbour Pictures: Jo Ng',
        'The prize went to the old photo by Jo Ng.',
        'The Image of the city suffered, and the Photo: Festival of Oslo, too.',
        'Read the caption below the Photo by the door.',
        'The club took its name from the magazine Photo by chance.',
        'They paid with Credit: the Bank of Oslo said no.',
      ],
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
    proof: {
      removes: [
        'Police stand by the old bridge of the town on Monday morning. (FOX 9 Oslo)',
        'The mayor looks at the flood from a boat, on May 3, 2024. (ABC 12)',
      ],
      keeps: [
        'The mayor spoke of the flood on a morning show of the station (FOX 9 Oslo) and left.',
        'The mayor said that the bridge stays shut until the autumn. (Oslo)',
        'The mayor of the town moved her show to another channel (FOX 9)',
      ],
    },
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
    proof: {
      removes: [
        'Image caption, The old bridge was shut in May',
        'Media captionThe mayor on the old bridge',
        'Image caption The mayor on the old bridge',
        '[1/5]People cross the old bridge on a clear day in May.',
      ],
      keeps: [
        'Image captions are written by hand at the paper',
        'Image caption rules changed in May.',
        '[1/5] We will not go, the first of her posts says.',
      ],
    },
  },
  /** A label with its agency, wherever it stands: `Image copyright Getty Images`. */
  'label-agency': {
    lines: [
      '(image|media|photo|picture|video) (copyright|source|credit)[,|:] ' +
        '(getty images|getty|reuters|afp|ap|epa|pa|pa media|pa wire|shutterstock|alamy|istock|bbc|family photo|google|' +
        'handout|twitter|facebook|instagram)',
    ],
    proof: {
      removes: ['Image copyright Getty Images', 'Image source, Getty Images', 'Image copyright Reuters'],
      keeps: ['Image copyright is a murky field.', 'Media source says the deal is off'],
    },
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
    proof: {
      removes: [
        'Image Source : PTI',
        'Supplied',
        'Image source, Harbour Police',
        'Image caption',
        'Media caption',
        'File photo',
        '(Handout)',
      ],
      keeps: [
        'Media captions misled viewers, and the image copyright lawsuit was settled.',
        'Image source code leaks',
        'File closed',
        'Photo source dries up',
      ],
    },
  },
} satisfies ProvenFamily
