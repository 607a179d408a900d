import type { Family } from '../rule.js'

/** Who worked on a dispatch, as wires say it below the last paragraph. */
export const wireSignoff = {
  /** `(Reporting by Jo Ng in Oslo; Writing by Ed Poe; Editing by Al Mint)` */
  desk: {
    lines: [
      '[additional |further ](reporting|writing|editing|compiled|written|edited|reported|translated|translation|graphics|graphic|photography|research|video|production) by[:] {credit}',
      '(reporting|editing|writing)[:] {credit}; (editing|writing|additional reporting) [by] {credit}',
      '(additional reporting|additional research|editing|writing)[:] {credit}',
    ],
    endings: [
      '[additional |further ](reporting|writing|editing|compiled|edited|written|reported|translated) by[:] {credit}',
      '(editing|writing|additional reporting)[:] {credit}',
    ],
    place: 'tail',
  },
  /** `Jo Ng contributed to this report.`, `Associated Press writers Jo Ng in Oslo and Ed Poe in Rome contributed to this report.` */
  contributed: {
    lines: [
      '{credit} (contributed|also contributed) [reporting] to this (report|story|article|piece)',
      '{credit} (contributed|also contributed) (reporting|research)',
      "(associated press|ap|afp|reuters|cnn|cnn's|staff|bloomberg|dpa|{credit} and the) {credit} [also] contributed [reporting] (to this (report|story|article)|reporting) from {credit}",
      '(the associated press|ap|afp|reuters|news wires|wire services|staff|agence france-presse) [also] contributed [reporting] to this (report|story|article)[{credit}]',
      '(this (report|story|article)|material) (includes|contains|uses|used) (material|reporting|information|content) from {credit}',
      '(material|information) from {credit} was used in this (report|story|article)',
      '{credit} reported from {credit}[; {credit}]',
      '(ap|associated press|the associated press|reuters|afp|bloomberg|cnn|cbs news|nbc news|abc news|fox news|staff) [news|business|staff|sports|national|medical] (writer|writers|reporter|reporters|correspondent|correspondents|journalist|journalists|producer|producers|staff) {credit} (contributed|also contributed)[ reporting| from {credit}]',
    ],
    endings: [
      "(the associated press|associated press|ap|reuters|afp|cnn's|staff|abc news'|nbc news'|fox news'|cbs news'|bloomberg's) {credit} contributed [reporting] to this (report|story|article)[ from {credit}]",
      '(the associated press|associated press|ap|reuters|afp|agence france-presse|bloomberg|news wires|wire services|the canadian press) [also] contributed to this (report|story|article)',
      '{author} [also] contributed [reporting] to this (report|story|article|piece|dispatch)[ from {credit}]',
      '{author} [also] contributed reporting[ from {credit}]',
      '(ap|associated press|the associated press|reuters|afp|bloomberg|cnn) [news|business|staff|sports|national|medical] (writer|writers|reporter|reporters|correspondent|correspondents|journalist|journalists|producer|producers) {credit} (contributed|also contributed)',
    ],
    place: 'tail',
  },
  /** `(With inputs from agencies)`, `With files from The Canadian Press` */
  inputs: {
    lines: [
      '[with ](agency|agencies|pti|ani|ians|afp|ap|reuters|wire|additional) inputs',
      'with [additional] [agency] (inputs|input|files|reports|reporting|material|information) (from|by) {credit}',
      '(inputs|input|agency inputs) from {credit}',
      'this report by the canadian press was first published {rest}',
      '(this|the) (story|report|article|copy) (has been|was) {title} (syndicated feed|news agency feed|auto-generated|auto-published) {title}',
    ],
    endings: [
      'with (agency|agencies|pti|ani|ians|afp|ap|reuters) inputs',
      'with [additional] [agency] (inputs|input|files|reports|reporting) (from|by) {credit}',
      'this report by the canadian press was first published {date}',
    ],
    place: 'tail',
  },
  /** `Our Standards: The Thomson Reuters Trust Principles.`, `(END) Dow Jones Newswires` */
  standards: {
    lines: [
      'our standards: the thomson reuters trust principles[.][, opens new tab]',
      '\\(end\\) dow jones newswires[{matter}]',
      '(, )opens new tab',
      'opens new tab',
      '(read more about|about) our (standards|trust principles)',
      '(for more information|find out more) (on|about) our {words} (standards|policies)',
      '{matter}reuters messaging[:]{matter}',
      '{matter}reuters messaging',
    ],
    endings: [
      'our standards: the thomson reuters trust principles[.][, opens new tab]',
      '{matter}; reuters messaging[:][ ][{email}]',
    ],
  },
} satisfies Family
