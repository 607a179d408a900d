import type { ProvenFamily } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Copyright 2016 The Associated Press. All rights reserved.` */
  notice: {
    lines: [
      '[all contents |story |text |photo |content ]copyright[ed] [by] {year} [by] {credit}',
      'copyright[ed] [by] {year}[,| by| -] {site}[.|,| -| ][ ][\\|][ ]all rights reserved[{matter}]',
      'copyright {credit}[,] {year}[. all rights reserved][{matter}]',
      'copyright {year}',
    ],
    endings: [
      'copyright {year} {credit}[. all rights reserved][{matter}]',
      'copyright {year}[,| by] {site}. all rights reserved[{matter}]',
    ],
    proof: {
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
  },
  /** `All rights reserved.`, `© Example Inc. All Rights Reserved` */
  'all-rights-reserved': {
    lines: [
      'all rights reserved. (this|no|reproduction|any|republication|unauthorized|unauthorised|the material|the content) {matter}',
      '{site}[.|,| \\|| -][ ]all rights reserved',
    ],
    words: ['all rights reserved', '© all rights reserved', 'all rights are reserved', 'some rights reserved'],
    endings: ['all rights reserved', '© {year} {site}. all rights reserved[{matter}]'],
    place: 'tail',
    proof: {
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
  },
  /** `This material may not be published, broadcast, rewritten or redistributed without permission.` */
  'may-not': {
    lines: [
      '(this|the) (material|content|article|story|document|work|text|publication|transcript) may not be ' +
        '(published|reproduced|reprinted|copied|republished|redistributed){matter}',
      '(the|all) (material|content|contents|stories|articles|text) (on|of|from|in) this ' +
        '(site|website|page|publication) (may not|cannot|can not) be (reproduced|published|copied|republished|used)' +
        '{matter}',
      'reproduction [in whole or in part] without [written] permission is (prohibited|forbidden)',
      'this copy is for your personal[,] non-commercial use only[{matter}]',
      'the bbc is not responsible for the content of external sites[. {matter}]',
    ],
    endings: ['this material may not be (published|reproduced){matter}', 'reproduction {words} (prohibited|forbidden)'],
    proof: {
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
  },
  /** `Reuse this content`, `Click here for reprint permission.` */
  reprints: {
    lines: [
      '(reuse|republish|license|reprint|syndicate) this (content|article|story|piece)',
      '(get|request) permission to (reuse|reprint|republish) this (article|story|content)',
      '(click here|contact us|visit {url}|email {email}|to order|go here) (for|to) {title} ' +
        '(permission|permissions|reprint|reprints|reprint permission|licensing)[{title}]',
      '(reprints|licensing|syndication|content licensing|copyright|rights)[ ](and|&|/|+)[ ](permissions|licensing|reprints|syndication)',
      '(purchase licensing rights|acquire licensing rights|obtain licensing rights|licensing rights)[,| -] [opens new tab]',
    ],
    words: ['content licensing', 'permission requests', 'licensing requests', 'license our content'],
    proof: {
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
  },
} satisfies ProvenFamily
