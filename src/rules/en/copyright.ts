import type { Family } from '../rule.js'

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
  },
  /** `This material may not be published, broadcast, rewritten or redistributed without permission.` */
  'may-not': {
    lines: [
      '(this|the) (material|content|article|story|document|work|text|publication|transcript) may not be (published|reproduced|reprinted|copied|republished|redistributed){matter}',
      '(the|all) (material|content|contents|stories|articles|text) (on|of|from|in) this (site|website|page|publication) (may not|cannot|can not) be (reproduced|published|copied|republished|used){matter}',
      'this copy is for your personal[,] non-commercial use only[{matter}]',
      'the bbc is not responsible for the content of external sites[. {matter}]',
    ],
    endings: ['this material may not be (published|reproduced){matter}', 'reproduction {words} (prohibited|forbidden)'],
  },
  /** `Reuse this content`, `Click here for reprint permission.` */
  reprints: {
    lines: [
      '(reuse|republish|license|reprint|syndicate) this (content|article|story|piece)',
      '(get|request) permission to (reuse|reprint|republish) this (article|story|content)',
      '(click here|contact us|visit {url}|email {email}|to order|go here) (for|to) {title} (permission|permissions|reprint|reprints|reprint permission|licensing)[{title}]',
      '(reprints|licensing|syndication|content licensing|copyright|rights)[ ](and|&|/|+)[ ](permissions|licensing|reprints|syndication)',
      '(purchase licensing rights|acquire licensing rights|obtain licensing rights|licensing rights)[,| -] [opens new tab]',
    ],
    words: ['content licensing', 'permission requests', 'licensing requests', 'license our content'],
  },
} satisfies Family
