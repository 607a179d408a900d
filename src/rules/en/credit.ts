import type { ProvenFamily } from '../rule.js'

/** Who took the picture, who wrote the story, and where to reach them. */
export const credit = {
  /** `Photo: Jo Ng/AFP`, `Photo credit: Jo Ng`, `Picture by Jo Ng` */
  photo: {
    lines: [
      '(photo|photos|photograph|photographs|photographer|picture|pictures|pic|pics|photo/video|file photo|screenshot|' +
        'screengrab|still)[ credit[s]| source| courtesy| copyright| via| credit via| credits via][ ]: {credit}',
      '(photo|photos|photograph|photographs|picture|pictures|image|images|illustration|graphic|video|cartoon) (by|via|courtesy of|courtesy|credit) {credit}',
      '(photo|image|picture|photograph|illustration|illustrations|graphic|graphics|composite|artwork)[ credit[s]| source| courtesy| via][ ]: {author}',
      '(photo|image|picture|video|photograph) credit[s][:] {credit}',
      '(featured|feature|header|cover|top|main|lead|lede|listing|opening|hero|thumbnail|banner) ' +
        '(image|photo|picture|photograph)[ credit| courtesy| source][:] (via|by|of|from|courtesy of|courtesy) {credit}',
      '(featured|feature|header|cover|top|main|lead|thumbnail) (image|photo|picture)[ credit| source]: {credit}',
      'credit...{credit}',
      '(screenshot|screengrab|screen grab|screen shot|screen capture|video still|still) (via|from|by|:|/) {credit}',
      'photo by {credit} on (unsplash|pexels|flickr|pixabay)',
      '(image|media) (copyright|source)[,] {credit} (image|media) caption {matter}',
      'enlarge this image[ toggle caption {matter}]',
      'photo credit[s][ ]: {url}',
    ],
    proof: {
      removes: [
        'Listing image by Jo Ng',
        'Pic: Jo Ng',
        'Photo Credit : Jo Ng',
        'Photo: Jo Ng/Harbour News',
        'Photo credit: WQXZ-TV',
        'Photograph by Jo Ng',
        'Featured Image via Harbour Archive/Jo Ng',
        'Photographer: Jo Ng for Harbour News',
        'Image credit: Museum of the Sea',
        'Credit...Jo Ng for The Harbour News',
        'Illustration: Jo Ng',
        'Image copyright Getty Images Image caption The bridge in May',
        'Enlarge this image toggle caption Anna Miller/Harbour Post',
        'Photo Credit : https://example.org/bridge.jpg',
      ],
      keeps: [
        'The photo by Jo Ng won the prize.',
        'Photo: the winning entry shows a heron at dawn.',
        'Photo finish',
        'Credit: how to get it',
        'Picture this: a bridge without cars.',
        'Image is everything, the coach said.',
        'Video: Watch how the bridge fell',
        'Photos by the agency were sold.',
        'Image caption contests are fun',
      ],
    },
  },
  /** A name and a paper in brackets: `(Jo Ng, The Harbour Post)` */
  bracketed: {
    shapes: [
      {
        holds: '(',
        ends: ')',
        pattern:
          /^\((?:\p{Lu}[\p{L}.'’-]{0,30} ){1,3}\p{Lu}[\p{L}.'’-]{0,30}, (?:The \p{Lu}|AP|AFP|Reuters|EPA|\p{Lu}[\p{L}’' ]{2,40}(?:News|Post|Times|Press|Herald|Tribune|Journal|Star|Photo|Agency|Media))[\p{L} .&’'-]{0,40}\)$/u,
      },
    ],
    proof: {
      removes: ['(Jo Ng, The Harbour Post)', '(Jo Ng, Oslo News)'],
      keeps: ['(Jo Ng, the mayor, was there.)', 'The winner (Jo Ng, The Oaks) got a cup.', '(Oslo, Norway)'],
    },
  },
  /** Where the words could be a subhead: `Image: Harbour Police`, `Courtesy of Jo Ng` */
  courtesy: {
    lines: [
      '(image|images|illustration|illustrations|graphic|credit|cartoon|composite)[ credit[s]| source| courtesy| via]: {credit}',
      'courtesy[ of|:| photo| photo:] {credit}',
      '(image|photo) is used for representation[al] (purpose[s]|only){title}',
      'handout via {credit}',
      '{credit} (handout|file photo|file image|courtesy photo)',
    ],
    place: 'edges',
    proof: {
      removes: [
        '(Image Via: Museum of the Sea)',
        'Courtesy of Jo Ng/Harbour Archive',
        'Courtesy: Harbour Police',
        'Harbour Police handout',
      ],
      keeps: ['Courtesy costs nothing', 'Courtesy of a late goal, they won.', 'He paid a courtesy call.'],
    },
  },
  /** `Jo Ng is a writer for Harbour News. Follow her on Twitter @jo_ng` */
  biography: {
    shapes: [
      {
        holds: '@',
        pattern:
          /^(?:By |About )?(?!(?:Mr|Mrs|Ms|Dr|Det|Sgt|Gov|Sen|Rep)\b)(?:\p{Lu}[\p{L}.'’-]{0,30} ){2,4}(?:is|was|covers|writes|reports|joined|has)\b.{3,250}(?:[Ff]ollow|[Rr]each|[Cc]ontact|[Ee]mail|[Tt]ips|[Tt]weet|[Tt]witter|[Ww]rite|[Ff]ind).{0,150}@.{2,80}$/u,
      },
      {
        holds: ' is a',
        pattern:
          /^(?!(?:Mr|Mrs|Ms|Dr|Det|Sgt|Gov|Sen|Rep)\b)(?:\p{Lu}[\p{L}.'’-]{0,30} ){2,4}is an? (?:[\p{L}-]{2,20} ){0,5}(?:writer|reporter|correspondent|columnist|editor|journalist|contributor|blogger|producer|fellow|intern|freelancer)(?: (?:for|at|with|covering|based in|in|on|who covers|who writes) [^.\n]{2,120})?(?:\. (?:She|He|They|Follow|Email|Reach|Contact|Read|More about|You can)[^\n]{2,250})?\.?$/u,
      },
      {
        holds: ' covers ',
        pattern: /^(?:\p{Lu}[\p{L}.'’-]{0,30} ){2,4}covers [^.\n]{3,90} (?:for|at) (?:\p{Lu}|the )[^.\n]{2,60}\.?$/u,
      },
    ],
    place: 'tail',
    proof: {
      removes: [
        'Jo Ng is a writer for Harbour News Online. Send tips to jo.ng@paper.example and follow her on Twitter @jo_ng.',
        'Jo Ng is a staff writer for Harbour News.',
        'Jo Ng is a senior reporter at Harbour News. She writes about the sea.',
        'Jo Ng covers the courts for the Harbour Post.',
      ],
      keeps: [
        'Ms. Khan is a reporter at the paper and covers housing; she was freed on Friday.',
        'Anyone with information should contact Det. Lee at 555-0100 or tips@police.example.',
        'Jo Ng is a suspect in the case, police said.',
        'The mayor is a former reporter for the Post.',
        'Jo Ng covers the hole with a board.',
      ],
    },
  },
  /** What only a columnist asks for: `Write to Jo Ng at jo@paper.example` */
  'write-to': {
    lines: ['write to {author} at {email}', 'send tips to {author} at {email}', 'email {author} at {email}'],
    proof: {
      removes: ['Write to Jo Ng at jo.ng@paper.example', 'Email Jo Ng at jo@paper.example'],
      keeps: [
        'Write to your member at the house.',
        'Write to Jo Ng at the prison, her sister asked.',
        'Email Sgt. Jo Lee at lee@police.example',
      ],
    },
  },
  /** `Jo Ng: 303-555-0134, jo@paper.example or @jo_ng`, `You can reach Jo Ng at jo@paper.example`; a number alone is for witnesses. */
  contact: {
    lines: [
      '[you can |readers can |to ](reach|contact|e-mail) {author} (at|by email at|by e-mail at|via|on) ({email}|{handle})[{matter}]',
      '(you can|readers can) (reach|follow|contact|find) {author} on (twitter|x|facebook|instagram|linkedin|bluesky|mastodon)[ at|:|,] {rest}',
      '(reach|contact|email) (her|him|them|me|the author|the reporter|the writer|this reporter) (on|at) ' +
        '[twitter|x|facebook|instagram|linkedin] [at|:] ({email}|{handle})',
      '(reach|contact|email) (the author|the reporter|the writer|this reporter|our reporter) (on|at) ({email}|{handle}) {matter}',
      '{author} can be (reached|contacted|emailed|followed) (at|on|via|by) ({email}|{handle}|twitter|x)[{matter}]',
      '(staff|the author|the reporter|the writer) can be (reached|contacted) (at|on|via|by) {rest}',
      '{author}[,|:] {email}',
      '{handle}',
      '(email the author|contact the author|contact the writer|contact the reporter|more about the author|' +
        'email the writer|follow on twitter|email the author \\| follow on twitter|follow author|more from this author|' +
        'about the author|more by this author|get author rss feed|view author archive)',
      '(view|see) all posts by {author}',
    ],
    shapes: [
      {
        holds: '@',
        pattern:
          /^(?:\p{Lu}[\p{L}.'’-]{0,30} ){1,3}\p{Lu}[\p{L}.'’-]{0,30}: ?\(?\+?[\d(][\d() .-]{6,20}(?:[,;] | or | )[^\s]{1,60}@.{2,100}$/u,
      },
    ],
    place: 'tail',
    proof: {
      removes: [
        'Jo Ng: 303-555-0134, jng@paper.example or @jo_ng',
        'You can reach Jo Ng at jo@paper.example',
        '• Staff can be reached at 202-555-0100.',
        '@jo_ng',
        'View all posts by Jo Ng →',
      ],
      keeps: [
        'Anyone with information should contact Det. Lee at 555-0100 or tips@police.example.',
        'Contact Detective Lee at 555-0100.',
        'Det. Jo Lee can be reached at lee@police.example.',
        'Contact Jo Ng at 555-0100 for tickets.',
        'If you are affected, call Samaritans on 116 123.',
        'Follow the river to the bridge.',
        'Contact the police on 101.',
        'The family can be reached through its lawyer, who said no more.',
        'Volunteers can write to the shelter at help@shelter.example.',
      ],
    },
  },
  /** `Got a tip? Email tips@paper.example`, `Send us a tip` */
  tip: {
    lines: [
      '[do you ](have|got) (a|any) [news|story] (tip[s]|story)[ for us][?][ (email|contact|send|write|let us know|get in touch|tell us){rest}]',
      "do you have info to share with {title}? here's how",
      '(send|submit) [us] [a|your|news] [news] tip[s][ to {email}]',
      '(send|email|share) [us] [your] [story|news] (story ideas|news tips|story tips|news stories)[ to[:] {email}]',
      '(do you have|have you got|got|have) (a|any) [news|good|great] (story|story idea) [for us|to share|to tell] ' +
        '[for us|with us|us][?] (get in touch|contact|email|let us know|tell us|call us|we want to hear)[{matter}]',
      'do you have a (photo|photo or video|video) of a (breaking news|news) story?{matter}',
      'got a (confidential|news|confidential news) [news|story] tip? {matter}',
      'please include a contact number if you are willing to speak to (a|our|one of our) [{words}] (journalist|journalists|reporter|reporters)',
      'you can also get in touch in the following ways',
      "if you are reading this page and can't see the form {matter}",
      '[please] email the (writer|author|reporter|journalist|editor)[:| at] {email}',
      'stay tuned to {publication} for (more|updates|further)[ {words}]',
      '(contact us|get in touch|get in touch with us) about this (story|article)',
      'get in touch with our (news|news team|newsroom){rest}',
      '(contact|email) (us|the newsroom|our newsroom|the news desk|our news team)[: {rest}| at {rest}]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Send your story ideas to: stories@paper.example',
        'Have you got a story? Get in touch',
        'Got a news tip? We want to hear from you.',
        'Got a tip? Email tips@paper.example',
        'Have a news tip?',
        'Contact us: news@paper.example',
        'Get in touch with our news team by emailing us at news@paper.example.',
      ],
      keeps: [
        'Got a tip? Call Crime Line on 555-0100.',
        'Do you have information you want to share? Call the police.',
        'Send your photos of the suspect to tips@police.example',
        'Got any grapes?',
        'Have information? Call police on 555-0100.',
        'Got a story to tell the jury?',
        'Send us your soldiers, the envoy begged.',
        'A tip led police to the barn.',
      ],
    },
  },
  /** A heading with a name, above a biography: `About Jo Ng` */
  'about-name': {
    lines: ['(about|meet) {author}'],
    place: 'tail',
    headsBiography: 'named',
    proof: {
      removes: ['About Jo Ng', 'Meet Maria Gomez'],
      keeps: ['About forty people came.', 'The author is unknown.'],
    },
  },
  /** A heading above a biography: `About the Author` */
  'about-author': {
    lines: ['(about|meet) [the|our] (author|writer|reporter|columnist|contributor|authors)'],
    place: 'tail',
    headsBiography: 'any',
    proof: {
      removes: ['About the Author', 'Meet the writer'],
      keeps: ['About forty people came.', 'The author is unknown.'],
    },
  },
} satisfies ProvenFamily
