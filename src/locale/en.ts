import type { Locale } from './locale.js'

/** English. */
export const en: Locale = {
  lang: 'en',
  functionWords:
    'the of and to in that is was for it with as his on be at by had not are but from or have an they which one were their has been this who would there when said a s after he she than more about into over out up will can could its also if all we no how what',
  months:
    'january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  weekdays: 'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun',
  saidBehindComma:
    'said|says|told(?= (?:reporters|journalists|the|a|his|her|them|\\p{Lu}))|added|adds|warned|warns|argued|argues|insisted|explained|explains|declared|ruled|wrote|writes|claimed|announced|admitted|urged|urges|stressed|recalled|promised|suggested|according to|asked|joked|(?:she|he|they|study|survey|report|court|inquiry|analysis|researchers|scientists|poll) found|reads?(?= (?:a|an|the|its|his|her|their|one)\\b)|(?:letter|notice|sign|note|message|statement|label|banner|poster|email|screen) reads?',
  predicates: 'was|were|is|are|has|had|says|said|reads',
  dateWords: {
    atClock: 'at',
    joins: 'of the on t z',
    hour: 'h hs hr hrs',
    minute: 'm min',
    second: 's sec',
    am: 'am a.m a.m.',
    pm: 'pm p.m p.m.',
    ordinal: 'st nd rd th',
    unit: 'second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month months year years',
    years: 'year years',
    ago: 'ago yesterday today just',
  },
  and: 'and|&|with',
  or: 'or',
  particles: 'and & ní de del de la da do dos das du di della van von der den zu al el bin bint ibn ben y',
  nobody:
    'the|this|that|any|all|popular|numbers?|land|sea|air|night|day|noon|design|means|contrast|then|now|christmas|easter|ramadan|new|det\\.?|detective|sgt\\.?|sergeant|officer|lt\\.?|lieutenant|capt\\.?|captain|sheriff|constable|inspector|police|(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  publicationWords: 'of the for and on',
  abbreviations: 'Mr|Mrs|Ms|Dr|St|Jr|Sr|vs|No|Inc|Co|Corp|Ltd|Sen|Rep|Gov|Gen|Sgt|Lt|Col|Prof',
  creditWords:
    'a additional agencies agency also an and art as at author bureau bureaus business by compiled contributing correspondent correspondents court courtesy desk edited editing editor editors file filmed for from further graphic graphics handout health illustration in input inputs intern interns journalist journalists legal medical news newsroom of on photographer photographers photograph photographs photography photo photos political pool press produced producer producers religion reported reporter reporters reporting research science screengrab senior service services sports staff team the to translated translation via video wire wires with writer writers writing written',
  sourceLabels: 'source',
  bylineOpenings:
    '(?:written|reported|story|words|text|posted|published|edited|curated|reviewed|compiled|author(?:ed)?|analysis|opinion|interview|review|report) by|by|bylines?:|authors?|writer|reporter|correspondent|journalist|columnist|from our correspondent',
  bylinePlaces: 'in|at|from',
  roles:
    'writers?|reporters?|editors?|correspondents?|columnists?|contributors?|staff|news|times|post|press|network|magazine|journal|agency|agencies|media|desk|newsroom|team|bureau|daily|tribune|herald',
  published: '\\b(?:published|posted)\\b',
  updated: '\\b(?:updated?|modified|edited|revised)\\b',
  also: 'also',
  continueReading: 'continue reading|keep reading|read more|read the rest|read the full|read full|read on',
  buttons:
    'email|e-mail|print|share|tweet|post|pin|pin it|save|copy link|copy|copy url|link|send|sms|more|comment|comments|like|likes|follow|follow us|listen|close',
  noPlaces:
    '(?:breaking|claim|verdict|rating|conclusion|updated?|exclusive|watch|live|video|photos?|correction|analysis|opinion|note|editor|fact|podcast|review|interview|q|a|question|answer|urgent|advisory|alert|spoiler|warning|developing|read|more|news|sports?|tl|faq|listen|gallery|explainer|column|comment|editorial|feature|report|special|factbox|timeline|poll|quiz|source|sources)\\b',
  people: {
    openings:
      'by|written by|story by|words by|text by|reported by|posted by|published by|article by|analysis by|review by|author|authors|interview by|opinion by|more by|posts by|all posts by|view all posts by|this post was written by|from',
    labels: 'author|authors|written by|posted by|contributor|contributors',
    helpers:
      'edited by|reviewed by|medically reviewed by|expert reviewed by|fact checked by|fact-checked by|verified by|approved by|updated by|translated by|translation by|contributions from|contributions by|photographed by|modeled by|styled by|hair by|makeup by|photo by|photos by|photograph by|photographs by|photography by|picture by|pictures by|image by|images by|video by|illustration by|illustrations by|illustrated by|graphics by|produced by|curated by|presented by|hosted by|compiled by|editor|editors|photo|photos|photographer',
    roles:
      'writer|reporter|editor|correspondent|columnist|contributor|journalist|producer|photographer|anchor|host|critic|analyst|fellow|intern|staff|freelance|freelancer|officer|director|chief|ceo|cto|cfo|professor|president|founder|co-founder|manager|expert|strategist|specialist|newsroom|team|desk|bureau|crew|partner|sponsored|advertorial|contributing|senior|deputy|assistant|associate|managing|executive|special|consultant|coordinator|former|lecturer|researcher|scientist|economist|lawyer|attorney',
    groups:
      'team|desk|staff|admin|administrator|newsroom|bureau|crew|editors|reporters|writers|correspondents|contributors|reports|report|services|service|agencies|institute|university|college|school|hospital|museum|ministry|department|foundation|association|federation|council|committee|forum|inc|llc|ltd|corp|plc',
    leadingGroups: 'team|staff',
    buttons:
      'bio|biography|profile|archive|archives|posts|stories|more|all|view|read|reads|follow|copy|link|url|share|comment|comments|about|contact|subscribe|login|email|e-mail|checked|updated|published|posted|minutes|min|print|save|click|here|see|show|get|newsletter|photo|image|video|audio|listen',
    accounts:
      'wire services|wire service|wire reports|news service|tribune news service|cnn wire|cnn newsource|pr newswire|business wire|globe newswire|accesswire|getty images|admin|administrator|editor|editors|staff|guest|guest author|guest contributor|webmaster|web|online|user|root|anonymous|unknown|author|null|undefined|none|no author|newsroom|news|news desk|newsdesk|web desk|desk|press release|staff report|staff reports|staff reporter|staff reporters|staff writer|staff writers|our correspondent|agencies|contributor|contributors|sponsored|the editors|editorial|editorial team|editorial staff|editorial board|archive|view author archive|archive page|see more|more stories|follow|read more|contact|email|twitter|facebook|web admin|site admin|wordpress',
  },
  compounds: {
    first:
      'self anti two three four five six seven eight nine well ill non semi cross single double zero half full high low long short large small medium best top real hard easy fast slow wide open close old new second third last next left right far near front multi mid cutting early cost user energy cloud family industry enterprise decision award middle hot soft hands climate carbon privacy value money fact must',
    likely: 'ex',
    last: 'based backed owned free related driven powered funded sponsored controlled trained linked derived induced oriented centered centric focused themed inspired resistant specific aware conscious friendly rich dense type grade quality level scale handed minded fledged sided year month week hour term range distance standing lasting running reaching ranging growing selling income risk profile speed ranking priced approved managed tested ready efficient effective intensive looking facing winning making breaking saving leading solving threatening consuming smoking called intensity impact fat sugar protein paid notch bound language themed known established suited savvy',
    closed:
      'some every with there what where when over under upon them your re dis mis de be in im en em ad ab sub com inter trans out up an story note home thanks al coun',
    endings:
      'ness nesses ty ties less lessly ful fully ment ments hood ish ly er ers ered ering est ing ings ingly ed en ens ened ening age ages ism ist ists istic ity ities ize ized izes izing ization able ably al ally ality ic ical ics ion ions way ways light lights lighting lighted land lands ware wood lance ger ther ting ters ter ping ple dle dling west ply plied plies tude cut hold list selves dom',
    linking: 'of the to and than per by for in on a at or its yet not with',
    pairs: {
      '.{4}ly$': '^(?:.{2,60}ed|held|known|built|run|made|paid|sold|grown|drawn|written|driven|chosen)$',
      '^(?:year|month|week|day|hour|minute)s?$': '^(?:old|long)s?$',
      '^in$': '^(?:depth|house|person|laws?|flight|game|store|home|state|chief)$',
      '^on$': '^(?:demand|screen|air|field|court|premises?|campus|duty)$',
      '^off$': '^(?:season|duty|limits|road|peak|balance|grid|campus|camera|screen)$',
      '^so$': '^called$',
      '^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$': '^.{3}',
      '^(?:high|low|long|short|larg|small|bigg|fast|old)(?:er|est)$': '^.{4}',
      '^(?:four|fif|six|seven|eigh|nin|ten)th$': '^.{4}',
      '^all$': '^(?:time|stars?|around|round|inclusive|powerful|party|purpose|night|day|out|weather|cash)$',
      '^co$': '^(?:author|found|own|host|chair|star|worker|pilot|produc|writ|defend|exist|sponsor)',
      '^post$': '^(?:war|match|game|season|election|pandemic|soviet|traumatic|mortem|colonial)',
      '^vice$': '^(?:pres|chan|chair|cap|adm|prin)',
      '^one$':
        '^(?:third|half|quarter|way|day|year|week|month|hour|minute|size|stop|off|two|man|woman|person|piece|sided|click|on|to|room|bedroom|star|point|fifth|tenth|step|time)$',
      '^(?:add|built|buy|check|drop|fill|fly|follow|grown|lock|log|logged|mix|opt|passer|pop|pull|push|rip|round|runner|send|sign|sit|step|stripped|tie|tip|try|warm|wrap|write|walk)s?$':
        '^(?:in|up|on|off|by|back|down)s?$',
      '^for$': '^(?:profit|hire|sale)$',
      '^(?:stand|take|go|drop|get|stay|work|carry)$': '^(?:bys?|alones?|home|ahead|dead|together|at)$',
      '.{4}': '^(?:born|wide|only|led|run|made|bred|style|sized|built|elect|proof|like)$',
    },
    loans: {
      '^(?:back|build|burn|by|call|check|drive|follow|hold|knock|lay|log|make|pick|play|plug|roll|run|set|sign|spin|stand|start|tie|turn|warm)$':
        '^(?:in|out|up|off|on|by|back|down|over|break|pass)s?(?!\\p{Ll}{3})',
      '^(?:baby|cash|come|fair|fast|hard|hot|import|know|prime|talk|word)$':
        '^(?:back|core|dog|export|flow|food|how|play|processing|rock|show|sitter|time)',
    },
  },
}
