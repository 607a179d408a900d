import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  desk: {
    removes: [
      '(Reporting by Jo Ng in Oslo; Writing by Ed Poe; Editing by Al Mint)',
      'Reporting by Jo Ng, Ed Poe; additional reporting by Al Mint and Ida Lund-Moe; Editing by Bo Ray and Cy O’Dell',
      '(Reporting By Jo Ng and Ed Poe in Pune, Additional reporting by Al Mint in Rome; Editing by Ray D’Sa)',
      'Additional reporting by Jo Ng',
      '(Compiled by Jo Ng)',
    ],
    keeps: [
      'Reporting by Reuters and editing by the government censor differ, the court heard.',
      'Editing by hand takes a week.',
      'Reporting: how a leak became a story',
      'Written by a child, the letter moved the jury.',
      'Compiled by the ministry over ten years, the list names 300 people.',
    ],
  },
  contributed: {
    removes: [
      'Jo Ng contributed to this report.',
      'CNN’s Jo Ng contributed to this report',
      'The Associated Press contributed to this report.',
      'Associated Press writer Jo Ng contributed to this report from Oslo.',
      'Associated Press writers Jo Ng in Oslo and Ed Poe in Rome contributed to this report.',
      'Jo Ng and Ed Poe contributed reporting.',
      'Jo Ng reported from Oslo.',
      'AP writer Jo Ng contributed',
    ],
    keeps: [
      'The rain contributed to this report of a slow harvest, farmers said.',
      'Jo Ng contributed to the fund in May.',
      'Two of the clerks who contributed to this report were later fired.',
      'The clinic reported from two to four cases a week.',
      'An AP writer in Oslo contributed much.',
      'Warm air contributed to this report of rain.',
    ],
  },
  inputs: {
    removes: [
      '(With inputs from agencies)',
      'With files from The Canadian Press',
      '(With PTI inputs)',
      '-- with inputs from ANI',
      'With reporting by Jo Ng',
    ],
    keeps: [
      'With files from the raid the police built a case.',
      'With inputs from farmers the plan changed, the minister said.',
      'With reports from his doctors in hand, he ran.',
    ],
  },
  standards: {
    removes: [
      'Our Standards: The Thomson Reuters Trust Principles.',
      'Our Standards: The Thomson Reuters Trust Principles., opens new tab',
      ', opens new tab',
      '(END) Dow Jones Newswires',
      '((jo.ng@example.org; +1 555 0100; Reuters Messaging: jo.ng.example@example.net))',
    ],
    keeps: [
      'Our standards are low, he said.',
      'The bar opens a new tab for each guest.',
      'Our standards: higher than ever',
    ],
  },
}
