import type { Family } from '../rule.js'

/** The frame of a page: menus, crumbs, pagers, galleries, tools. */
export const navigation = {
  /** A jump within the page: `Skip to main content`, `Back to top`, `Go Back to Top. Skip To: Start of Article.` */
  'skip-link': {
    lines: [
      '(skip|jump) [directly] [to] [the] [main|primary|page|article|local|global|secondary|site] (content|navigation|nav|menu|search|footer|header|sidebar|comments|article|section|site index|related content|right rail|accessibility links)',
      '(jump|skip) to: [navigation, search|start of article]',
      '[go|return|scroll|jump] back to [the] top[ button| of page| of the page| of article]',
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
  },
  /** A word or two of a menu: `Home`, `Search`, `Next`, `Contact Us`, `Sign in`. */
  'menu-word': {
    lines: [
      '(home|homepage|home page|menu|search|search for|search search|close|close x|next|previous|prev|previous next|prev next|back|forward|sections|all sections|site index|edition|more sections|subsections|navigation|profile)',
      '(topics|all topics|tags|categories|category|filed under|filed to|filed in|posted in|tagged|labels|keywords|read more about|more about|archives|archive|authors|series|departments)',
      '(contact|contact us|about|about us|help|faq|faqs|careers|jobs|advertise|site map|sitemap|rss|rss feed|rss feeds|feeds|feedback|support|e-paper|epaper|e-edition|print edition|digital edition|classifieds|obituaries|crossword|puzzles|games|weather|horoscopes|magazine|events|shop|store|press|press room|legal|accessibility|apps|mobile|desktop|information|customer service)',
      '(my profile|settings|preferences|enlarge|close captions|now playing|listen now|read now|1x|scroll for more|watch video|watch the video|watch now|play the video|powered by|article content|story content|video content|audio content|available on|us edition|uk edition|primary sidebar|footer|before footer|site footer|select page|visit website|click to copy|saved articles|story saved|submit your news|site archive|article rating|comments rss|supported by|trending nationally|about this article|in this article|on this page|table of contents|for you|topic|more in|unfollow|reading list|waiting for response to load|journalistic standards|journalistic standards and practices|editorial standards|code of editorial values|our code of editorial values|scan to download|use app|web stories|photo of the day|uncategorized|select month|permalink|%d bloggers like this)',
      '(frequently asked questions|help center|help centre|quick links|useful links|who we are|our team|meet the team|our company|our brands|our sites|our partners|our network|sister sites|visit our sister sites|media kit|press releases|press center|press centre|newsroom|station info|job listings|job search|work at {publication}|internships|board of directors|investor relations|masthead|editorial team|staff directory|newsroom directory|contact the newsroom|advertise here|place an obituary|pay your ad bill|submit news|submit an event|site feedback|send feedback|give feedback|subscription services|subscriber services|newspaper archive|back issues|current issue|todays paper|e-newspaper|home delivery|front page|news home|politics home|sports home|the scene)',
      "(today's paper|what's on|what's hot|things to do|tv listings|tv guide|tv schedule|tv shows|community calendar|events calendar|upcoming events|public notices|legal notices|death notices|funeral notices|garage sales|local businesses|local directory|business directory|special sections|photo galleries|weird news|celebrity news|movie reviews|book reviews|music news|tv news|gift guides|discount codes|voucher codes|coupons|promo codes|crosswords|games & puzzles|pop culture|human interest|in depth|reader offers)",
      '(video|videos|photos|photo|pictures|images|audio|podcast|podcasts|gallery|galleries|photo gallery|photo galleries|slideshow|slideshows|multimedia|play all|watch|listen|from|info|options|select|ok|done|loading photo gallery)',
      '(news|latest|top|home news|world|world news|u.s. news|us news|uk news|u.s.|nation|national|national news|international|politics|local|local news|metro|city|business|business news|money|markets|economy|tech|technology|science|health|sport|sports|football|entertainment|arts|culture|lifestyle|life|style|fashion|food|travel|opinion|opinions|editorial|editorials|columnists|columns|blogs|education|environment|real estate|autos|special reports|investigations|features|breaking news|ap fact check|fact check|explainers|white house|all news|live tv|radio|tv)',
    ],
    // A gallery’s counter: `1 of 39`
    shapes: [{ holds: ' of ', ends: '0123456789', pattern: /^\d{1,3} of \d{1,3}$/ }],
    place: 'run',
  },
  /** What stands at the foot of every page: `Privacy Policy`, `Terms of Use`, `Advertise With Us`. */
  footer: {
    lines: [
      '(terms of sale|code of (conduct|ethics)|site information|contact information)',
      '(about|contact|join|work with|work for|write for) (us|this site|our team|our company|the newsroom|the team|the site|our staff)',
      '(place an ad|place a classified ad|post a job|find a job|buy photos|photo reprints|photo sales|customer (service|care|support)|mobile (site|apps)|view (mobile|desktop|full) site)',
      '[proudly] (powered|published) (by|with) (wordpress|wordpress.com|wordpress.com vip|blogger|ghost|drupal|joomla|squarespace|wix|substack|newspack|townnews|medium|beehiiv|arc xp|chorus|movable type|typepad|tumblr)',
      'blog at wordpress.com',
      'build a website with wordpress.com',
      'subscribe to[:] post[s| comments] \\(atom\\)',
      '(registered in|company registered in) england (and|&) wales(:| \\|| no| no.| number| under) {matter}',
    ],
    place: 'edges',
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
  },
  /** A gallery’s counter and buttons: `Image 1 of 5`, `View gallery`, `Hide caption`, `Click to enlarge`. */
  gallery: {
    lines: [
      '(image|photo|slide|picture|gallery|video|photograph) {n}( of | / |/){n}',
      '{n}( of | / |/){n} (photos|images|slides|pictures|photo|image)',
      '(view|open|see|launch|show|browse|start|load) [the|all|our|full|{n}] [photo|image|full|picture|more] (gallery|galleries|slideshow|photos|pictures|images|slides)[ \\({n} (photos|images|pictures)\\)]',
      '(view|open|see) {n} (images|photos|pictures|items|slides)',
      '(view|see|open|enlarge|expand|download|show|zoom) [this|the|full|larger|full-size|full size|original|hi-res|image] (fullsize|full-size|full size|image|photo|picture|full screen|fullscreen|in gallery|image in fullscreen|full size image|full-size image|larger image)',
      '(click|tap|hover|press) [here] to (enlarge|expand|zoom|zoom in|view larger|see larger|play|unmute|view [the] (gallery|slideshow|image|full size))[ image| the image| photo| video]',
      '(hide|toggle|show|view|expand|read) [full] caption[s]',
    ],
  },
  /** Tools beside a story: `Text size`, `A A A`, `Listen to this article`, `Print this page`. */
  tools: {
    lines: [
      '[adjust|change|increase|decrease|reset|larger|smaller] (text|font) size[ a a| a a a| small medium large| aa| + -]',
      'listen to (this|the) (article|story|episode|podcast|report|audio)[ now| {n} (min|mins|minutes)]',
      '(print|save|bookmark|download|hear|translate|cite) (this|the) (article|story|page|pdf|post)',
      '(print|save|download|translate|bookmark) (article|story|page|pdf|options|for later)',
      '(view as pdf|save to read later|read later|add to (favorites|favourites|reading list|bookmarks)|remove from (favorites|bookmarks)|sign in to save|(your|this) browser does not support the (audio|video) (element|tag)|audio player loading|this audio is auto-generated[. {rest}]|this article is read by an automated voice[. {rest}])',
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
  },
  /** Under which words a story is filed: `Tags: bridge, valley`, `Filed Under: News`. */
  'tag-list': {
    lines: [
      '(tags|tag|tagged|tagged with|tagged as|tagged in|filed under|filed in|filed to|posted in|topics|topic|categories|category|keywords|key words|labels|related tags|related topics|in this story|more about|read more about|explore topics|article tags|hashtags|subjects|archived in|published in|posted under): {matter}',
      '(tags|tagged) {publication}',
      'this entry was posted in {matter}',
      'this entry was posted (on|by) {matter}(filed under|permalink|tagged|comments)[{matter}]',
      'bookmark the permalink',
      '(see|read) more on: {matter}',
      'read related topics[: {matter}]',
      '(filed under|posted in|tagged with|tagged under|categorized as|categorised as|categorized in|posted under) {matter}',
    ],
    words: ['suggested topics', 'read more on related topics'],
    place: 'tail',
    headsList: true,
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
  },
  /** The search box and its hints: `Enter search term`, `Search this site`. */
  'search-box': {
    lines: [
      '[please] (enter|type) [a|your] search (term|terms|keywords|query|keyword)[ here]',
      'search (site|{publication}|by keyword|for something|here|input|icon|box|term)',
    ],
    place: 'edges',
  },
} satisfies Family
