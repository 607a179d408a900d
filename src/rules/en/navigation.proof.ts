import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: [
      'Skip to content',
      'Skip to main content',
      'Back to top',
      'Go Back to Top. Skip To: Start of Article.',
      'Continue reading the main story',
      'Toggle navigation',
      'Jump to: navigation, search',
      'Primary Menu',
      'Close menu',
    ],
    keeps: [
      'Skip to the chorus, the singer begged.',
      'Back to the top of the league',
      'Jump to the conclusion and you miss the proof',
      'Back to News Corp, then',
      'Open the menu and the prices have doubled',
    ],
  },
  'menu-word': {
    removes: [
      'Home',
      'Menu',
      'Search',
      'Next',
      'Advertise',
      'Topics:',
      'Politics',
      'U.S. News',
      'Podcasts',
      'Enlarge',
      '1 of 39',
      'Arts & Culture',
      'Today’s Paper',
      'More Sports',
    ],
    keeps: [
      'Play to the whistle',
      'Food and shelter',
      'Nine of ten',
      'Home at last',
      'Next of kin',
      'Search resumes',
      'The family’s home was the next in line, and the previous search found nothing.',
      'World on fire',
      'Video evidence',
      'Registered',
    ],
  },
  footer: {
    removes: [
      'Advertise With Us',
      'Letters to the Editor',
      'Privacy Policy | Terms of Use | Contact Us',
      'Report a typo',
    ],
    keeps: [
      'Privacy policy under review',
      'Terms of use: what you sign away',
      'Contact us-funded clinics, the lawyers said.',
      'About us and them: a history of the border',
      'Advertising with children in it will be banned',
    ],
  },
  office: {
    removes: [
      'Subscriptions: Telephone 555-0100 Fax: 555-0101 E-mail: subs@paper.example',
      'Our service center is open from Monday to Friday. Phone: +1 555 0100, Fax: +1 555 0101, Email: help@paper.example',
    ],
    keeps: [
      'Anyone with information should phone 555-0100 or e-mail tips@police.example.',
      'He took the fax to the office, picked up the phone and wrote an e-mail to the mayor.',
    ],
  },
  crumbs: {
    removes: [
      'Home > News > Valley votes',
      'Home » News',
      'Home / News / Valley votes for bridge',
      'You are here: Home',
    ],
    keeps: [
      'Home, sweet home',
      'Home / away record',
      'You are here to learn, the teacher told them.',
      'News of the flood came late',
    ],
  },
  gallery: {
    removes: [
      'i View in gallery',
      'View fullsize',
      'Scroll down for video',
      'Gallery 1 of 5',
      'Photo 3/12',
      '12 of 14 photos',
      'View photo gallery',
      'Click to zoom in',
      'Read full caption',
      'View image in fullscreen',
      'View 3 Images',
    ],
    keeps: [
      'Image 1 of 5 was forged, the expert told the court.',
      'View from the gallery',
      'Open the gallery doors, they cried',
      '12 of 14 councillors',
    ],
  },
  tools: {
    removes: [
      'NEWYou can now listen to Harbour News articles!',
      'Text size',
      'Font Size',
      'A A A',
      'Listen to this article',
      'Print this article',
      'Order Reprints',
    ],
    keeps: [
      'Text size matters on the road',
      'Listen to this, said the nurse.',
      'Listen to the story of a river',
      'Save the story for later, she whispered',
    ],
  },
  pager: {
    removes: [
      'Next Page',
      'Page 2 of 3',
      'Read next article',
      'Next Article',
      'Previous Page',
      'Post navigation',
      '← Older Posts',
      'Next story in',
      '← Previous | Next →',
    ],
    keeps: [
      'Next chapter for the mill',
      'The next page of the diary was blank.',
      'Page 2 of 3 is missing from the will',
      'First story of the tower collapses',
    ],
  },
  'tag-list': {
    removes: [
      'Tags: bridge, valley, council',
      'Filed Under: News',
      'Topics mentioned in this article',
      'Explore more on these topics',
      'Posted in News',
    ],
    keeps: [
      'Tags on the ears tell the farmer whose cow it is.',
      'Topics ranged from tax to tulips.',
      'Filed papers show the firm owes millions',
      'Posted to Cyprus in 1974',
    ],
  },
  contents: {
    removes: ['Table of Contents', 'In this article', 'On this page'],
    keeps: [
      'In this article of the treaty',
      'On this page of history',
      'Contents may be hot',
      'Important links to the coast were cut',
    ],
  },
  'search-box': {
    removes: ['Please enter a search term.', 'Search this site', 'Advanced Search', 'Search Example'],
    keeps: [
      'Search here for the source of the Nile ends in mud',
      'Search by keyword and by candle',
      'Advanced search teams left at dawn',
      'Search and rescue',
    ],
  },
}
