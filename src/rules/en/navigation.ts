import type { ProvenFamily } from '../rule.js'

/** The frame of a page: menus, crumbs, pagers, galleries, tools. */
export const navigation = {
  /** A jump within the page: `Skip to main content`, `Back to top`, `Go Back to Top. Skip To: Start of Article.` */
  'skip-link': {
    lines: [
      '(skip|jump) [directly] [to] [the] [main|primary|page|article|local|global|secondary|site] ' +
        '(content|navigation|nav|menu|search|footer|header|sidebar|comments|article|section|site index|related content|' +
        'right rail|accessibility links)',
      '(jump|skip) to: [navigation, search|start of article]',
      '[go|return|scroll|jump] back to [the] (top[ button| of page| of the page| of article]|home page|homepage|front page|main page)',
      '(return|scroll|go|jump|up) to [the] top[ of page| of the page]',
      'go back to top. skip to: start of article',
      'continue reading [the] main (story|article)',
      '(skip|skip past|skip this) [the] (advertisement|ad|navigation|newsletter|newsletter promotion|gallery|slideshow|video)',
      'this link opens in a new (tab|window)',
      '{site} this link opens in a new (tab|window)',
      '{site} \\(opens in [a] new (window|tab)\\)',
      '(after|before|end of) newsletter promotion',
      '(jump|skip) to comments[ section]',
      '(end of list|recommended stories list of {n} items|list of {n} items)',
    ],
    proof: {
      removes: [
        'Reuse this content (opens in new window)',
        'Harbour Living this link opens in a new tab',
        'after newsletter promotion',
        'Skip to content',
        'Skip to main content',
        'Back to top',
        'Go Back to Top. Skip To: Start of Article.',
        'Continue reading the main story',
        'Jump to: navigation, search',
      ],
      keeps: [
        'Skip to the chorus, the singer begged.',
        'Back to the top of the league',
        'Jump to the conclusion and you miss the proof',
        'Back to News Corp, then',
        'Open the menu and the prices have doubled',
      ],
    },
  },
  /** A word or two of a menu: `Home`, `Search`, `Next`, `Contact Us`, `Sign in`. */
  'menu-word': {
    lines: [
      '(home|homepage|home page|menu|search|search for|search search|close|close x|next|previous|prev|previous next|' +
        'prev next|back|forward|sections|all sections|site index|edition|more sections|subsections|navigation|profile)',
      '(topics|all topics|tags|categories|category|filed under|filed to|filed in|posted in|tagged|labels|keywords|' +
        'read more about|more about|archives|archive|authors|series|departments)',
      '(contact|contact us|about|about us|help|faq|faqs|careers|jobs|advertise|site map|sitemap|rss|rss feed|' +
        'rss feeds|feeds|feedback|support|e-paper|epaper|e-edition|print edition|digital edition|classifieds|' +
        'obituaries|crossword|puzzles|games|weather|horoscopes|magazine|events|shop|store|press|press room|legal|' +
        'accessibility|apps|mobile|desktop|information|customer service)',
      '(my profile|settings|preferences|enlarge|close captions|now playing|listen now|read now|1x|scroll for more|' +
        'watch video|watch the video|watch now|play the video|powered by|article content|story content|video content|' +
        'audio content|available on|us edition|uk edition|primary sidebar|footer|before footer|site footer|select page|' +
        'visit website|click to copy|saved articles|story saved|submit your news|site archive|article rating|' +
        'comments rss|supported by|trending nationally|about this article|in this article|on this page|' +
        'table of contents|for you|topic|more in|unfollow|reading list|waiting for response to load|' +
        'journalistic standards|journalistic standards and practices|editorial standards|code of editorial values|' +
        'our code of editorial values|scan to download|use app|web stories|photo of the day|uncategorized|select month|' +
        'permalink|%d bloggers like this)',
      '(frequently asked questions|help center|help centre|quick links|useful links|who we are|our team|' +
        'meet the team|our company|our brands|our sites|our partners|our network|sister sites|visit our sister sites|' +
        'media kit|press releases|press center|press centre|newsroom|station info|job listings|job search|' +
        'work at {publication}|internships|board of directors|investor relations|masthead|editorial team|' +
        'staff directory|newsroom directory|contact the newsroom|advertise here|place an obituary|pay your ad bill|' +
        'submit news|submit an event|site feedback|send feedback|give feedback|subscription services|' +
        'subscriber services|newspaper archive|back issues|current issue|todays paper|e-newspaper|home delivery|' +
        'front page|news home|politics home|sports home|the scene)',
      "(today's paper|what's on|what's hot|things to do|tv listings|tv guide|tv schedule|tv shows|community calendar|" +
        'events calendar|upcoming events|public notices|legal notices|death notices|funeral notices|garage sales|' +
        'local businesses|local directory|business directory|special sections|photo galleries|weird news|' +
        'celebrity news|movie reviews|book reviews|music news|tv news|gift guides|discount codes|voucher codes|coupons|' +
        'promo codes|crosswords|games & puzzles|pop culture|human interest|in depth|reader offers)',
      '(video|videos|photos|photo|pictures|images|audio|podcast|podcasts|gallery|galleries|photo gallery|' +
        'photo galleries|slideshow|slideshows|multimedia|play all|watch|listen|from|info|options|select|ok|done|' +
        'loading photo gallery)',
      '(news|latest|top|home news|world|world news|u.s. news|us news|uk news|u.s.|nation|national|national news|' +
        'international|politics|local|local news|metro|city|business|business news|money|markets|economy|tech|' +
        'technology|science|health|sport|sports|football|entertainment|arts|culture|lifestyle|life|style|fashion|food|' +
        'travel|opinion|opinions|editorial|editorials|columnists|columns|blogs|education|environment|real estate|autos|' +
        'special reports|investigations|features|breaking news|ap fact check|fact check|explainers|white house|' +
        'all news|live tv|radio|tv)',
      '(follow|read|see) (the latest|all the latest|the latest developments|the latest updates|all developments|' +
        'all updates|live updates)[ {words}] (in|on|with) our live (blog|ticker|coverage|page)[ here]',
      '(read|see|find|get) (the|all the|more|full|all) (details|detail|information) here',
      '(more|full) details (here|below|in the video|at the link)',
    ],
    // A gallery’s counter: `1 of 39`
    shapes: [{ holds: ' of ', ends: '0123456789', pattern: /^\d{1,3} of \d{1,3}$/ }],
    place: 'run',
    proof: {
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
        'Today’s Paper',
        'Follow the latest developments in our live blog',
        'Read the details here',
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
  },
  /** What stands at the foot of every page: `Privacy Policy`, `Terms of Use`, `Advertise With Us`. */
  footer: {
    lines: [
      '(terms of sale|code of (conduct|ethics)|site information|contact information)',
      '(about|contact|join|work with|work for|write for) (us|this site|our team|our company|the newsroom|the team|the site|our staff)',
      '(place an ad|place a classified ad|post a job|find a job|buy photos|photo reprints|photo sales|' +
        'customer (service|care|support)|mobile (site|apps)|view (mobile|desktop|full) site)',
      '[proudly] (powered|published) (by|with) (wordpress|wordpress.com|wordpress.com vip|blogger|ghost|drupal|' +
        'joomla|squarespace|wix|substack|newspack|townnews|medium|beehiiv|arc xp|chorus|movable type|typepad|tumblr)',
      'blog at wordpress.com',
      'build a website with wordpress.com',
      'subscribe to[:] post[s| comments] \\(atom\\)',
      '(registered in|company registered in) england (and|&) wales(:| \\|| no| no.| number| under) {matter}',
    ],
    words: ['advertise with us', 'terms of use'],
    place: 'edges',
    proof: {
      removes: [
        'Proudly powered by WordPress',
        'Blog at WordPress.com.',
        'Subscribe to: Post Comments (Atom)',
        'Registered in England & Wales | 01234567',
      ],
      keeps: [
        'Registered in England and Wales, the charity has 40 staff.',
        'Theme: Rivers by Night',
        'Privacy policy under review',
        'Terms of use: what you sign away',
        'Contact us-funded clinics, the lawyers said.',
        'About us and them: a history of the border',
        'Advertising with children in it will be banned',
      ],
    },
  },
  /** An office’s telephone, fax and mail in one block: `Subscriptions: Telephone 555-0100 Fax: 555-0101 E-mail: subs@paper.example` */
  office: {
    shapes: [
      {
        holds: 'ax',
        pattern:
          /^(?=.{0,1500}\b(?:[Tt]el|[Tt]elephone|[Pp]hone|TEL|PHONE)\b)(?=.{0,1500}\b(?:[Ff]ax|FAX)\b[ .:]{1,3}[+(]?\d)(?=.{0,1500}\b(?:[Ee]-?mail|E-?MAIL)\b).{20,3000}$/,
      },
    ],
    place: 'tail',
    proof: {
      removes: [
        'Subscriptions: Telephone 555-0100 Fax: 555-0101 E-mail: subs@paper.example',
        'Our service center is open from Monday to Friday. Phone: +1 555 0100, Fax: +1 555 0101, Email: help@paper.example',
      ],
      keeps: [
        'Anyone with information should phone 555-0100 or e-mail tips@police.example.',
        'He took the fax to the office, picked up the phone and wrote an e-mail to the mayor.',
      ],
    },
  },
  /** Where the page stands on the site: `Home > News > Valley`, `You are here: Home / News`. */
  crumbs: {
    lines: [
      'home (>|»|›|→|>>|::|\\||•) {rest}',
      'home / {words} / {rest}',
      '(news|sport|sports|business|world|politics|opinion) (>|»|›|→) {rest}',
      '(news|sport|sports|business|world|politics|opinion) / {words} / {rest}',
      'you are here[: {rest}]',
    ],
    place: 'head',
    proof: {
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
  },
  /** A gallery’s counter and buttons: `Image 1 of 5`, `View gallery`, `Hide caption`, `Click to enlarge`. */
  gallery: {
    lines: [
      '(image|photo|slide|picture|gallery|video|photograph) {n}( of | / |/){n}',
      '{n}( of | / |/){n} (photos|images|slides|pictures|photo|image)',
      '(gallery|photo gallery|slideshow) \\({n} (photos|images|pictures)\\)',
      '(view|open|see|launch|show|browse|start|load) [the|all|our|full|{n}] [photo|image|full|picture|more] ' +
        '(gallery|galleries|slideshow|photos|pictures|images|slides)[ \\({n} (photos|images|pictures)\\)]',
      '(view|open|see) {n} (images|photos|pictures|items|slides)',
      '(view|see|open|enlarge|expand|download|show|zoom) [this|the|full|larger|full-size|full size|original|hi-res|' +
        'image] (fullsize|full-size|full size|image|photo|picture|full screen|fullscreen|in gallery|' +
        'image in fullscreen|full size image|full-size image|larger image)',
      '(click|tap|hover|press) [here] to (enlarge|expand|zoom|zoom in|view larger|see larger|play|unmute|' +
        'view [the] (gallery|slideshow|image|full size))[ image| the image| photo| video]',
      '(hide|toggle|show|view|expand|read) [full] caption[s]',
      '(photo|image|picture) for (illustration|illustrative purposes|representation|representational purposes|representative purposes)[ only]',
    ],
    proof: {
      removes: [
        'View fullsize',
        'Gallery 1 of 5',
        'Photo 3/12',
        '12 of 14 photos',
        'View photo gallery',
        'Click to zoom in',
        'Read full caption',
        'View image in fullscreen',
        'View 3 Images',
        'Photo for illustration',
      ],
      keeps: [
        'Watch the video below deck, the captain said.',
        'Image 1 of 5 was forged, the expert told the court.',
        'View from the gallery',
        'Open the gallery doors, they cried',
        '12 of 14 councillors',
      ],
    },
  },
  /** Tools beside a story: `Text size`, `Listen to this article`, `Print this page`. */
  tools: {
    lines: [
      '[adjust|change|increase|decrease|reset|larger|smaller] (text|font) size[ a a| a a a| small medium large| aa| + -]',
      'listen to (this|the) (article|story|episode|podcast|report|audio)[ now| {n} (min|mins|minutes)]',
      '(print|save|bookmark|download|hear|translate|cite) (this|the) (article|story|page|pdf|post)',
      '(print|save|download|translate|bookmark) (article|story|page|pdf|options|for later)',
      '(view as pdf|save to read later|read later|add to (favorites|favourites|reading list|bookmarks)|' +
        'remove from (favorites|bookmarks)|sign in to save|(your|this) browser does not support the (audio|' +
        'video) (element|tag)|audio player loading|this audio is auto-generated[. {rest}]|' +
        'this article is read by an automated voice[. {rest}])',
      '(play|pause|stop) (audio|article|story|episode|slideshow)',
      'listen to [the] article',
      'you can find this story in my bookmarks{matter}',
      '{n} reads',
      'read {n} times',
      'jump to',
      'listen to (this|the|our) article[s][ ·| •|,| -] {n}:{n} [min|mins|minutes][ learn more]',
      'listen[ ·| •|,| -] {n}:{n} [min|mins|minutes]',
      'you can now listen to (this|the) article',
      '[new]you can now listen to {publication} articles',
      '(order|buy|request) reprints',
      'select (language|your language|a language|edition|region)',
    ],
    words: [
      'pdf version',
      'send by email',
      'send to kindle',
      'download transcript',
      'read the transcript',
      'read transcript',
      'view transcript',
      'show transcript',
      'remove from saved',
      'remove from reading list',
      'you have no saved articles',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Download transcript',
        'Listen to this article · 5:32 min Learn more',
        'Listen · 5:32 min',
        'Larger text size',
        'NEWYou can now listen to Harbour News articles!',
        'Text size',
        'Font Size',
        'Listen to this article',
        'Print this article',
        'Order Reprints',
      ],
      keeps: [
        'Read this in French and you will weep, she said.',
        'The film is also available in Spanish.',
        'Text size matters on the road',
        'Listen to this, said the nurse.',
        'Listen to the story of a river',
        'Save the story for later, she whispered',
      ],
    },
  },
  /** To the next page or story: `Next article`, `Page 2 of 3`, `← Older Posts`. */
  pager: {
    lines: [
      '(next|previous|prev|older|newer|last|first) page',
      'page {n} of {n}',
      '(next|previous|prev|older|newer|last|first) (article|post|posts|story|stories|entries|entry|slide|photo|image|video|chapter|issue|up)',
      '(next|previous) (story|article|post) in [{rest}]',
      '(next|previous) (post|article|story|entry)[ ]: {headline}',
      'load more [stories|posts|articles|news|comments|content]',
      'view all (posts|articles|stories|news|entries)',
      '(single page|view as (single page|one page|slideshow|list)|view on one page|pages|view all on one page)',
      '(previous|next) (\\||/|•) (next|previous)',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Previous Post: The old bridge',
        'Load More Stories',
        'Next Page',
        'Page 2 of 3',
        'Next Article',
        'Previous Page',
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
  },
  /** Under which words a story is filed: `Tags: bridge, valley`, `Filed Under: News`. */
  'tag-list': {
    lines: [
      '(tagged|tagged as|tagged in|filed in|filed to|topics|topic|labels|related tags|related topics|in this story|' +
        'more about|read more about|explore topics|article tags|hashtags|subjects|archived in|published in|' +
        'posted under): {matter}',
      '(tags|tagged) {publication}',
      'this entry was posted in {matter}',
      'this entry was posted (on|by) {matter}(filed under|permalink|tagged|comments)[{matter}]',
      'bookmark the permalink',
      '(see|read) more on: {matter}',
      'read related topics[: {matter}]',
      '(filed under|posted in|tagged with|tagged under|categorized as|categorised as|categorized in|posted under) {publication}',
    ],
    words: ['suggested topics', 'read more on related topics'],
    place: 'tail',
    headsList: true,
    proof: {
      removes: [
        'This entry was posted in News and tagged bridge, river. Bookmark the permalink.',
        'Tags Jo Ng Oslo',
        'See more on: Oslo, Norway',
        'Read related topics: Oslo',
        'Topics: bridge, valley, council',
        'Posted in News',
      ],
      keeps: [
        'Filed under loss, the letters lay in a drawer for forty years.',
        'Tags on the ears tell the farmer whose cow it is.',
        'Topics ranged from tax to tulips.',
        'Filed papers show the firm owes millions',
        'Posted to Cyprus in 1974',
      ],
    },
  },
  /** What a page files its story under: `Tags: bridge, river`, `Category: News` */
  filing: {
    lines: [
      '(tags|tag|tagged with|filed under|posted in|categories|category|keywords|key words)[ ]: {rest}',
      'keyword[s][ ]: {notice}',
    ],
    place: 'edges',
    headsList: true,
    proof: {
      removes: [
        'Tags: bridge, valley, council',
        'Category: News',
        'Filed Under: News',
        'Keywords: bridge, river',
        'Keyword: bridge, harbour, council,',
      ],
      keeps: [
        'Category five storms',
        'Posted in Cyprus: a soldier’s letters, read by her son.',
        'Keyword trust, the mayor said.',
      ],
    },
  },
  /** A list of what is on the page: `Table of Contents`, `In this article`. */
  contents: {
    lines: [
      '[show|hide] table of contents[ show| hide| toggle]',
      '(in|on) this (article|page|story|post|section|guide)',
      'jump to [a] section',
      '(quick|useful|important|helpful) links',
      'contents [show|hide]',
    ],
    place: 'head',
    proof: {
      removes: ['Table of Contents', 'In this article', 'On this page'],
      keeps: [
        'In this article of the treaty',
        'On this page of history',
        'Contents may be hot',
        'Important links to the coast were cut',
      ],
    },
  },
  /** The search box and its hints: `Enter search term`, `Search this site`. */
  'search-box': {
    lines: [
      '[please] (enter|type) [a|your] search (term|terms|keywords|query|keyword)[ here]',
      'search (site|{publication}|by keyword|for something|here|input|icon|box|term)',
    ],
    words: ['search this site'],
    place: 'edges',
    proof: {
      removes: ['Please enter a search term.', 'Search Example'],
      keeps: [
        'Search here for the source of the Nile ends in mud',
        'Search by keyword and by candle',
        'Advanced search teams left at dawn',
        'Search and rescue',
      ],
    },
  },
  /** What stands where a picture, a film or a sound was: `Scroll down for video`, `Watch the video above`, `3 photos` */
  'media-hint': {
    lines: [
      'scroll down (for|to) (video|videos|the video|pictures|photos|more|watch|see the video|read more|see more)',
      '(watch|see|play|view) the (video|clip|full video|footage|interview) (above|below|here)',
      '{n} (photos|pictures|images|videos|slides)',
      'audio[:] {n}[ ](min|mins|minutes)',
    ],
    proof: {
      removes: ['Scroll down for video', 'Watch the video above', '3 photos', 'Audio: 3 min'],
      keeps: [
        'Scroll down the river',
        'Watch the video of the crash, the lawyer told the jury.',
        '3 photos were lost',
        'Audio of the call was played in court.',
      ],
    },
  },
} satisfies ProvenFamily
