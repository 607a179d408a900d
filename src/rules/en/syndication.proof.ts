import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: [
      'The post The Long Way Home appeared first on Example.',
      'The post Who Won? You Did! appeared first on The Daily Post.',
      'The article “Bread” first appeared on example.org.',
      'The story Rivers was originally published in Example Weekly',
    ],
    keeps: [
      'The post office first appeared on the high street in 1902.',
      'The post, which appeared first on Facebook, was gone by noon.',
      'The story of the flood first appeared in a letter to the bishop.',
      'The post appeared first on a forum for anglers.',
    ],
  },
  'originally-appeared': {
    removes: [
      'This story originally aired on May 3.',
      'Appeared in the May 3, 2024, print edition as ‘Bridges’.',
      'Originally published as Mayor Opens the Bridge',
      'This article appeared in the Leaders section of the print edition under the headline “Bridges”',
      'A version of this article appears in print on May 3, Section A, Page 1 of the Oslo edition.',
      'This article is part of our series on water.',
      'This article originally appeared on Example.',
      'This story was first published by The Daily Post, and is used here with thanks.',
      'A version of this article was originally published in Example Weekly.',
      'Originally published at example.org',
      'This content was originally published here.',
    ],
    keeps: [
      'This report is part of a series of studies by the ministry.',
      'This story of the flood is part of the town.',
      'The article appeared in the print edition, the court heard.',
      'The painting originally appeared on the market in 1987 and was first published in a sale catalogue.',
      'Originally published in 1898, the novel has never been out of print.',
      'First published by a small press, the poems sold a million copies.',
      'This article of the treaty was first applied in Ghana.',
      'Originally posted to the coast, the regiment went home in May.',
    ],
  },
  republished: {
    removes: [
      'Published in Harbour, May 3, 2024',
      'Jo Ng does not work for, consult, own shares in or receive funding from any company that would benefit from this article.',
      'Old Bridges Fall was originally published in Rivers on Medium, where people are continuing the conversation.',
      'This article is republished from Example under a Creative Commons license. Read the original article.',
      'Republished with permission from The Daily Post',
      'Reprinted by kind permission of the author’s estate.',
      'This story was reprinted courtesy of Example Weekly.',
    ],
    keeps: [
      'The pamphlet was republished in 1951 with a new map.',
      'Reprinted twice in a month, the guide is sold out again.',
      'Published under a false name, the memoir fooled everyone.',
      'The story is published from time to time by those who doubt it.',
    ],
  },
  'unedited-feed': {
    removes: [
      '(This story has not been edited by Example staff and is auto-generated from a syndicated feed.)',
      'Except for the headline, this story has not been edited by our staff and is published from a wire feed.',
      'This is an unedited and auto-generated story from Syndicated News feed',
    ],
    keeps: [
      'The editor said staff had cut the clip before it was published from the feed.',
      'But for the headline, he wrote every word of the page himself.',
      'This story has not been told before, and few believe it.',
      'Only the headline was wrong, the paper insisted.',
      'This report was published from a flat above a bakery.',
    ],
  },
  distributed: {
    removes: [
      'Provided by Example Syndicate',
      'Distributed by Tribune Content Agency, LLC.',
      'Visit The Daily Post at www.example.org.',
      'This story was produced by Example and shared with partners.',
    ],
    keeps: [
      'Provided by the council, the tents stood for a year.',
      'Distributed by hand, the leaflet reached every door.',
      'Visit the museum at night and the halls are empty.',
      'This is a press release in all but name, the judge said.',
    ],
  },
  'press-release': {
    removes: [
      'Media Contact: Jo Ng',
      'For media inquiries, contact Jo Ng',
      'Notes to Editors',
      'View source version on businesswire.com: https://example.org/home/4',
      'View original content: https://example.org/4',
      'SOURCE Acme Corp',
      'Logo - https://example.org/logo.png',
    ],
    keeps: [
      'Media contact with the jurors is banned.',
      'For press freedom, contact with the world matters.',
      'The source version on file differs from the original content, the judge said.',
      'Source water runs clear again',
      'Photo - the last one taken - shows him smiling.',
    ],
  },
}
