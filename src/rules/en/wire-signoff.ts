import type { ProvenFamily } from '../rule.js'

/** Who worked on a dispatch, as wires say it below the last paragraph. */
export const wireSignoff = {
  /** `(Reporting by Jo Ng in Oslo; Writing by Ed Poe; Editing by Al Mint)` */
  desk: {
    lines: [
      '[additional |further ](reporting|writing|editing|compiled|written|edited|reported|translated|translation|' +
        'graphics|graphic|photography|research|video|production) by[:] {credit}',
      '(reporting|editing|writing)[:] {credit}; (editing|writing|additional reporting) [by] {credit}',
      '(additional reporting|additional research|editing|writing)[:] {credit}',
      '(editor|editors|web editor|copy editor|desk editor|online editor|news editor|photo editor|editing)[ ]: {author}',
      '(story|words|text|produced|copy edited|copy-edited|fact checked|fact-checked|graphics|pictures|filmed|illustrated) by[:] {author}',
      'this (story|report|article) (was|is) (compiled|adapted|drawn|written|produced) (from|with|using) {words} ' +
        '(reports|material|materials|press releases|wire reports|dispatches|sources)[ and {words}]',
    ],
    endings: [
      '[additional |further ](reporting|writing|editing|compiled|edited|written|reported|translated) by[:] {credit}',
      '(editing|writing|additional reporting)[:] {credit}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Editor: Jo Ng',
        'Produced by Jo Ng',
        '(Reporting by Jo Ng in Oslo; Writing by Ed Poe; Editing by Al Mint)',
        'Reporting by Jo Ng, Ed Poe; additional reporting by Al Mint and Ida Lund-Moe; Editing by Bo Ray and Cy O’Dell',
        '(Reporting By Jo Ng and Ed Poe in Pune, Additional reporting by Al Mint in Rome; Editing by Ray D’Sa)',
        'Additional reporting by Jo Ng',
        '(Compiled by Jo Ng)',
        'This story was compiled from Associated Press material and other sources.',
      ],
      keeps: [
        'Reporting by Reuters and editing by the government censor differ, the court heard.',
        'Editing by hand takes a week.',
        'Reporting: how a leak became a story',
        'Written by a child, the letter moved the jury.',
        'Compiled by the ministry over ten years, the list names 300 people.',
        'This story was written with a pencil.',
      ],
    },
  },
  /** `Jo Ng contributed to this report.`, `Associated Press writers Jo Ng in Oslo and Ed Poe in Rome contributed to this report.` */
  contributed: {
    lines: [
      '{credit} (contributed|also contributed) [reporting] to this (report|story|article|piece)',
      '{credit} (contributed|also contributed) (reporting|research)',
      "(associated press|ap|afp|reuters|cnn|cnn's|staff|bloomberg|dpa|{credit} and the) {credit} [also] contributed " +
        '[reporting] (to this (report|story|article)|reporting) from {credit}',
      '(the associated press|ap|afp|reuters|news wires|wire services|staff|agence france-presse) [also] contributed ' +
        '[reporting] to this (report|story|article)[{credit}]',
      '(this (report|story|article)|material) (includes|contains|uses|used) (material|reporting|information|content) from {credit}',
      '(material|information) from {credit} was used in this (report|story|article)',
      '{credit} reported from {credit}[; {credit}]',
    ],
    endings: [
      "(the associated press|associated press|ap|reuters|afp|cnn's|staff|abc news'|nbc news'|fox news'|cbs news'|" +
        "bloomberg's) {credit} contributed [reporting] to this (report|story|article)[ from {credit}]",
      '(the associated press|associated press|ap|reuters|afp|agence france-presse|bloomberg|news wires|wire services|' +
        'the canadian press) [also] contributed to this (report|story|article)',
      '{author} [also] contributed [reporting] to this (report|story|article|piece|dispatch)[ from {credit}]',
      '{author} [also] contributed reporting[ from {credit}]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Jo Ng contributed to this report.',
        'CNN’s Jo Ng contributed to this report',
        'The Associated Press contributed to this report.',
        'Associated Press writer Jo Ng contributed to this report from Oslo.',
        'Associated Press writers Jo Ng in Oslo and Ed Poe in Rome contributed to this report.',
        'Jo Ng and Ed Poe contributed reporting.',
        'Jo Ng reported from Oslo.',
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
  },
  /** `(With inputs from agencies)`, `With files from The Canadian Press` */
  inputs: {
    lines: [
      '[with ](agency|agencies|pti|ani|ians|afp|ap|reuters|wire|additional) inputs',
      'with [additional] [agency] (inputs|input|files|reports|reporting|material|information) (from|by) {credit}',
      '(inputs|input|agency inputs) from {credit}',
      'with (assistance|help|contributions|additional reporting) from {credit}',
      '{publication} with (afp|ap|reuters|aap|agencies|dpa|news agencies)',
      'to contact the (reporter|reporters|editor|editors|author|senior editor) (on|of|for|responsible for) this (story|column|article){matter}',
      'the (audio|radio|digital|broadcast|web|print|online) version of this (story|interview|piece) was (produced|edited|adapted) (by|for) {matter}',
      '{author}, (the canadian press|the associated press|canadian press|associated press|local journalism initiative reporter[, {credit}])',
      '{matter}(ap|associated press|newsroom) is solely responsible for (this|all) content[. {matter}]',
      'from (agencies|news agencies|wire services|wire reports|agency reports|combined wire services|' +
        'combined wire reports|staff and wire reports|our wire services|news wires)',
      'this report by the canadian press was first published {rest}',
      '(this|the) (story|report|article|copy) (has been|was) {title} (syndicated feed|news agency feed|auto-generated|auto-published) {title}',
    ],
    endings: [
      'with (agency|agencies|pti|ani|ians|afp|ap|reuters) inputs',
      'with [additional] [agency] (inputs|input|files|reports|reporting) (from|by) {credit}',
      'this report by the canadian press was first published {date}',
      'with (afp|ap|reuters|agencies|wires|wire services|wire reports|agency reports|news agencies)',
    ],
    place: 'tail',
    proof: {
      removes: [
        '--With assistance from Jo Ng and Ed Poe.',
        'To contact the reporter on this story: Jo Ng in Oslo at jng@paper.example',
        'Jo Ng, The Canadian Press',
        'AP’s coverage of the sea receives support from Example. The AP is solely responsible for this content.',
        '(HARBOUR NEWS with AFP)',
        'From wire services',
        '(With inputs from agencies)',
        'With files from The Canadian Press',
        '(With PTI inputs)',
        '-- with inputs from ANI',
        'With reporting by Jo Ng',
      ],
      keeps: [
        'With help from the neighbours he raised the mast.',
        'The publisher is solely responsible for all content that it prints, the judge said.',
        'With AP courses gone, the school lost pupils.',
        'With files from the raid the police built a case.',
        'With inputs from farmers the plan changed, the minister said.',
        'With reports from his doctors in hand, he ran.',
      ],
    },
  },
  /** `Our Standards: The Thomson Reuters Trust Principles.`, `(END) Dow Jones Newswires` */
  standards: {
    lines: [
      'our standards: the thomson reuters trust principles[.][, opens new tab]',
      '\\(end\\) dow jones newswires[{matter}]',
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
    proof: {
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
  },
  /** What a machine wrote or put into English: `This summary was generated by AI and reviewed by an editor.`, `This is an automated translation` */
  machine: {
    lines: [
      'this (summary|article|story|translation|transcript|content|audio|text|post|report|page) (was|is|has been) ' +
        '[partly|partially|originally|automatically] (generated|written|created|produced|translated|summarized|' +
        'summarised|drafted|transcribed|compiled|prepared)[ from {words}| into english] ' +
        '(by|using|with|with the help of|with the assistance of|with help from|with assistance from|with the aid of|' +
        'via) [an|the|a] [our|in-house] (ai|artificial intelligence|a.i.|machine translation|automated translation|' +
        'generative ai|chatgpt|google translate|deepl|ai tool|ai tools|ai technology|automation|automated technology|' +
        'software|speech recognition software)[(.|,|;| and| then| but| before) {matter}]',
      'this (summary|article|story|translation|transcript|content|audio|text|post|report|page) (was|is|has been) ' +
        '[automatically|machine] (generated|written|created|produced|translated|summarized|summarised|transcribed) ' +
        '(automatically|by [a] machine)[(.|,|;| and| then| but| before) {matter}]',
      '[this is an|this is a] (ai|a.i.|ai-generated|machine-generated|auto-generated|automatically generated) ' +
        '(summary|overview|translation|transcript|audio)[. {matter}]',
      '[this is an|this is a] (automated|automatic|machine) (translation|transcript)[. {matter}]',
      '(summary is|summaries are|this summary is|translation is|the translation is) ' +
        '(ai-generated|ai generated|generated by ai|automatically generated|machine-generated)[(.|,) {matter}]',
      'this (story|article|report|interview|piece) (was|has been) [originally] (translated|adapted) (from|into) {words} by {matter}',
    ],
    place: 'edges',
    proof: {
      removes: [
        'This summary was generated by AI and reviewed by an editor.',
        'AI-generated summary',
        'Summary is AI-generated, newsroom-reviewed',
        'This article was translated from Norwegian using AI.',
        'This is an automated translation',
        'This text was generated automatically',
      ],
      keeps: [
        'The essay was written by AI, the school found.',
        'This machine translation of the psalms made the choir laugh.',
        'AI-generated songs top the chart',
        'This story was written by a child of nine.',
      ],
    },
  },
} satisfies ProvenFamily
