import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'file-photo': {
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
  label: {
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
  'caption-with-credit': {
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
  channel: {
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
  'label-agency': {
    removes: ['Image copyright Getty Images', 'Image source, Getty Images', 'Image copyright Reuters'],
    keeps: ['Image copyright is a murky field.', 'Media source says the deal is off'],
  },
  labelled: {
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
}
