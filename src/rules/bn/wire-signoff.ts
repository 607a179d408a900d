import type { ProvenFamily } from '../rule.js'

/** Agencies that sign with their name, and desks with their initials. */
export const wireSignoff = {
  /** The agency behind the last sentence or below it: `(বাসস)`, `রয়টার্স` */
  agency: {
    words: [
      'বাসস',
      'ইউএনবি',
      'রয়টার্স',
      'এএফপি',
      'বিবিসি',
      'এপি',
      'আনাদোলু',
      'পিটিআই',
      'এএনআই',
      'সিনহুয়া',
      'আইএএনএস',
      'বাসস/এএফপি',
      'সংবাদ সংস্থা',
      'এজেন্সি',
      'এনএনবি',
      'সংবাদসংস্থা',
    ],
    endings: ['(বাসস|ইউএনবি|রয়টার্স|এএফপি|এপি|আনাদোলু|পিটিআই|এএনআই|সিনহুয়া|সংবাদ সংস্থা)'],
    place: 'tail',
    proof: { removes: ['(বাসস)', 'রয়টার্স'], keeps: ['বাসস কর্মী আহত', 'এপি সেন্টারে আগুন'] },
  },
  /** How Dhaka’s portals sign: `এমএমএ/জেআইএম` */
  initials: {
    shapes: [{ holds: '/', pattern: /^[/ ]{0,2}[\p{L}\p{M}]{2,12}(?: ?\/ ?[\p{L}\p{M}]{2,12}){1,3}\/?$/u }],
    place: 'tail',
    proof: {
      removes: ['এমএমএ/জেআইএম', 'এসএইচ/এমকেআর/এমএস'],
      keeps: ['হাঁ/না ভোটে হেরে গেলেন মন্ত্রী।', 'সেতু/সড়ক দুটোই বন্ধ'],
    },
  },
} satisfies ProvenFamily
