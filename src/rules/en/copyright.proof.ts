import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  notice: {
    removes: [
      'Copyright 2016 The Associated Press',
      'Copyright 2019 Harbour News Now. All rights reserved.',
      'Copyright 2016 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
      '—Copyright 2016 Associated Press',
      'Copyright 2026',
      'Copyright Jo Ng, 2014. All rights reserved',
    ],
    keeps: [
      'Copyright 2016 reforms failed, the commissioner said.',
      'Copyright is what the trial turned on.',
      'Copyright law changes in May',
      'The judge ruled that all rights reserved notices do not make the material private.',
    ],
  },
  'all-rights-reserved': {
    removes: [
      'All rights reserved. This material may not be copied.',
      'All rights reserved.',
      'Harbour Press Ltd. All Rights Reserved',
      'Example Media | All Rights Reserved',
    ],
    keeps: [
      'All rights reserved for the state were handed back.',
      'All rights reserved notices do not bind a court, the judge said.',
      'All rights for all',
    ],
  },
  'may-not': {
    removes: [
      'This material may not be published, broadcast, rewritten, or redistributed. ©2014 Example Network, LLC. All rights reserved.',
      'The material on this site may not be reproduced, distributed, transmitted, cached or otherwise used, except with prior permission.',
      'This copy is for your personal, non-commercial use only. To order copies visit http://www.example.org.',
    ],
    keeps: [
      'The film may not be shown in schools, the board ruled.',
      'No part of the bridge was copied from the old one.',
      'Reproduction of the panda in captivity is rare.',
      'This material may not be enough for a trial, the lawyer said.',
      'Copying the test is a crime, pupils were told.',
    ],
  },
  reprints: {
    removes: [
      'Reuse this content',
      'Click here for reprint permission .',
      'Purchase Licensing Rights',
      'Reprints & Permissions',
      'Licensing and Reprints',
      'Content Licensing',
    ],
    keeps: [
      'Rights and wrongs',
      'Permission to land',
      'Rights and permissions were sold apart.',
      'Buy the rights before a rival does, she said.',
      'License to kill',
      'Reprints of the book sold out.',
      'Get permission from the owner before you dig, the city says.',
    ],
  },
}
