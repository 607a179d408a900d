import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: [
      'Listing image by Jo Ng',
      'Pic: Jo Ng',
      'Photo Credit : Jo Ng',
      'Photo: Jo Ng/Harbour News',
      'Photo credit: WQXZ-TV',
      'Photograph by Jo Ng',
      'Featured Image via Harbour Archive/Jo Ng',
      'Photographer: Jo Ng for Harbour News',
      'Image credit: Museum of the Sea',
      'Credit...Jo Ng for The Harbour News',
      'Illustration: Jo Ng',
    ],
    keeps: [
      'The photo by Jo Ng won the prize.',
      'Photo: the winning entry shows a heron at dawn.',
      'Photo finish',
      'Credit: how to get it',
      'Picture this: a bridge without cars.',
      'Image is everything, the coach said.',
      'Video: Watch how the bridge fell',
      'Photos by the agency were sold.',
    ],
  },
  bracketed: {
    removes: ['(Jo Ng, The Harbour Post)', '(Jo Ng, Oslo News)'],
    keeps: ['(Jo Ng, the mayor, was there.)', 'The winner (Jo Ng, The Oaks) got a cup.', '(Oslo, Norway)'],
  },
  courtesy: {
    removes: [
      '(Image Via: Museum of the Sea)',
      'Courtesy of Jo Ng/Harbour Archive',
      'Courtesy: Harbour Police',
      'Harbour Police handout',
    ],
    keeps: ['Courtesy costs nothing', 'Courtesy of a late goal, they won.', 'He paid a courtesy call.'],
  },
  biography: {
    removes: [
      'Jo Ng is a writer for Harbour News Online. Send tips to jo.ng@paper.example and follow her on Twitter @jo_ng.',
      'Jo Ng is a staff writer for Harbour News.',
      'Jo Ng is a senior reporter at Harbour News. She writes about the sea.',
      'Jo Ng covers the courts for the Harbour Post.',
    ],
    keeps: [
      'Ms. Khan is a reporter at the paper and covers housing; she was freed on Friday.',
      'Anyone with information should contact Det. Lee at 555-0100 or tips@police.example.',
      'Jo Ng is a suspect in the case, police said.',
      'The mayor is a former reporter for the Post.',
      'Jo Ng covers the hole with a board.',
    ],
  },
  'write-to': {
    removes: ['Write to Jo Ng at jo.ng@paper.example', 'Email Jo Ng at jo@paper.example'],
    keeps: [
      'Write to your member at the house.',
      'Write to Jo Ng at the prison, her sister asked.',
      'Email Sgt. Jo Lee at lee@police.example',
    ],
  },
  contact: {
    removes: [
      'Jo Ng: 303-555-0134, jng@paper.example or @jo_ng',
      'You can reach Jo Ng at jo@paper.example',
      '• Staff can be reached at 202-555-0100.',
      '@jo_ng',
      'View all posts by Jo Ng →',
    ],
    keeps: [
      'Anyone with information should contact Det. Lee at 555-0100 or tips@police.example.',
      'Contact Detective Lee at 555-0100.',
      'Det. Jo Lee can be reached at lee@police.example.',
      'Contact Jo Ng at 555-0100 for tickets.',
      'If you are affected, call Samaritans on 116 123.',
      'Follow the river to the bridge.',
      'Contact the police on 101.',
      'The family can be reached through its lawyer, who said no more.',
      'Volunteers can write to the shelter at help@shelter.example.',
    ],
  },
  tip: {
    removes: [
      'Send your story ideas to: stories@paper.example',
      'Have you got a story? Get in touch',
      'Got a news tip? We want to hear from you.',
      'Got a tip? Email tips@paper.example',
      'Have a news tip?',
      'Contact us: news@paper.example',
      'Get in touch with our news team by emailing us at news@paper.example.',
    ],
    keeps: [
      'Got a tip? Call Crime Line on 555-0100.',
      'Do you have information you want to share? Call the police.',
      'Send your photos of the suspect to tips@police.example',
      'Got any grapes?',
      'Have information? Call police on 555-0100.',
      'Got a story to tell the jury?',
      'Send us your soldiers, the envoy begged.',
      'A tip led police to the barn.',
    ],
  },
  'about-name': {
    removes: ['About Jo Ng', 'Meet Maria Gomez'],
    keeps: ['About forty people came.', 'The author is unknown.'],
  },
  'about-author': {
    removes: ['About the Author', 'Meet the writer'],
    keeps: ['About forty people came.', 'The author is unknown.'],
  },
}
