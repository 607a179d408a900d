import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  by: {
    removes: [
      'By Jo Ng',
      'BY JO NG',
      'By Maria de la Cruz and Jo Ng',
      'By Jo Ng, Ed Poe and Al Mint',
      'By Jo Ng and Ed Poe, Staff Writers',
      'By Jo Ng | Harbour News',
      'By Jo Ng, Associated Press',
      'By Jo Ng, Harbour News',
      'By Jo Ng | May 3, 2019',
      'by Jo Ng on April 3, 2019',
      'By . Jo Ng . PUBLISHED: . 10:05 EST, 3 May 2013 . | . UPDATED: . 11:06 EST, 3 May 2013 .',
      'By Jo NgBBC News, Oslo',
    ],
    keeps: [
      'By Friday, officials had reopened the bridge.',
      'By Julie Christie standards it was a quiet role.',
      'By Friday the BBC had confirmed the report.',
      'By Monday Night',
      'By the numbers',
      'By The Numbers',
      'By Popular Demand',
      'By Land and Sea',
      'By and large it held.',
      'By law',
      'By New Year',
    ],
  },
  'by-desk': {
    removes: [
      'Express News Service',
      'Harbour Web Desk',
      'By The Associated Press',
      'By AFP',
      'By Staff Reporter',
      'By Our Correspondent',
      'By Harbour Mail Reporter',
      'Staff Writer',
    ],
    keeps: [
      'By agencies of the state',
      'By Reuters count, 12 had died.',
      'Staff writers strike',
      'By staff or by phone',
    ],
  },
  'written-by': {
    removes: [
      'Written by Super User',
      'Published By : Jo Ng',
      'Written by Jo Ng',
      'Written By: Jo Ng',
      'Posted by Jo Ng on April 3, 2019',
      'Author: Jo Ng',
      'Reviewed by Jo Ng, MD',
    ],
    keeps: [
      'Written by a child, the letter moved the jury.',
      'Author: I was wrong',
      'Posted by mistake',
      'Words by heart',
    ],
  },
  'published-by': {
    removes: ['Published by Jo Ng', 'Analysis by Jo Ng and Ed Poe', 'Story by: Jo Ng'],
    keeps: ['Published by Harbour Books, the novel sold out.', 'Story by story the tower grew.', 'Report by the court'],
  },
  label: {
    removes: ['By', 'Written by', 'Author', 'Author(s):'],
    keeps: ['By then', 'Authors of war', 'Written by hand'],
  },
  'name-and-role': {
    removes: ['Jo Ng, Staff Writer', 'Jo Ng @jo_ng', 'Jo Ng Political Correspondent', 'Jo Ng Associated Press'],
    keeps: ['Jo Ng, mayor', 'A staff writer', 'Jo Ng, a reporter who was there, ran.', 'Jo Ng'],
  },
}
