import type { Patterns } from '../sheet.js'

const CAPTION_ENDS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789)”".'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/file-photo': {
    shapes: [
      {
        holds: 'FILE',
        ends: CAPTION_ENDS,
        pattern: /^(?:FILE|FILE PHOTO|FILE PICTURE|FILE IMAGE) ?[-–—:] ?[“"]?\p{Lu}.{24,600}$/u,
      },
    ],
  },
  'caption-credit/caption-with-credit': {
    closingCredit: {
      labels: [
        'Photo',
        'Photos',
        'Photograph',
        'Photographs',
        'Picture',
        'Image',
        'Images',
        'Illustration',
        'Graphic',
        'Screenshot',
        'Screengrab',
      ],
      joints: [' by', ' by:', ' credit:', ' courtesy', ' courtesy of', ' courtesy:', ' via', ' via:'],
      alone: ['Credit:', 'Credit...', 'Credit…', 'Courtesy of', 'Courtesy:'],
      sources: ['handout', 'file'],
      small: ['of', 'the', 'for', 'via', 'and', 'by', 'photo'],
    },
  },
  'caption-credit/channel': {
    shapes: [
      {
        holds: '(',
        ends: ')',
        near: 24,
        pattern: /^.{40,400}[.”"] ?\((?:FOX|ABC|NBC|CBS|CW) ?\d{1,2}(?: [A-Z][A-Za-z ]{1,14})?\)$/,
      },
    ],
  },
  'caption-credit/labelled': {
    shapes: [
      {
        holds: ' caption',
        ends: CAPTION_ENDS,
        pattern: /^(?:Image|Media|Video|Photo|Picture) caption(?:[,:] ?| ?)[“"'‘]?[\p{Lu}\p{N}].{8,400}$/u,
      },
      { holds: ']', ends: CAPTION_ENDS, pattern: /^\[\d{1,2}\/\d{1,2}\][\p{Lu}“"].{12,600}$/u },
    ],
  },
  'comments/points': {
    shapes: [
      {
        holds: ' by ',
        ends: 'tso',
        pattern: /^\d{1,5} points? by [\w-]{1,40} (?:on )?[\w, ]{3,24}(?: ago)?(?: \| [\w\u00a0 ]{2,20}){1,6}$/,
      },
    ],
  },
  'comments/trackback': {
    shapes: [
      { holds: '[', pattern: /^(?:…|\.{3})? ?\[(?:Trackback|Pingback)\]$/i },
      { holds: '[', pattern: /^\[(?:…|\.{3})\] [^\n]{3,300} \[(?:…|\.{3})\]$/ },
    ],
  },
  'credit/bracketed': {
    shapes: [
      {
        holds: '(',
        ends: ')',
        pattern:
          /^\((?:\p{Lu}[\p{L}.'’-]{0,30} ){1,3}\p{Lu}[\p{L}.'’-]{0,30}, (?:The \p{Lu}|AP|AFP|Reuters|EPA|\p{Lu}[\p{L}’' ]{2,40}(?:News|Post|Times|Press|Herald|Tribune|Journal|Star|Photo|Agency|Media))[\p{L} .&’'-]{0,40}\)$/u,
      },
    ],
  },
  'credit/biography': {
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
  },
  'credit/contact': {
    shapes: [
      {
        holds: '@',
        pattern:
          /^(?:\p{Lu}[\p{L}.'’-]{0,30} ){1,3}\p{Lu}[\p{L}.'’-]{0,30}: ?\(?\+?[\d(][\d() .-]{6,20}(?:[,;] | or | )[^\s]{1,60}@.{2,100}$/u,
      },
    ],
  },
  'navigation/menu': {
    // A gallery’s counter: `1 of 39`
    shapes: [{ holds: ' of ', ends: '0123456789', pattern: /^\d{1,3} of \d{1,3}$/ }],
  },
  'navigation/office': {
    shapes: [
      {
        holds: 'ax',
        pattern:
          /^(?=.{0,1500}\b(?:[Tt]el|[Tt]elephone|[Pp]hone|TEL|PHONE)\b)(?=.{0,1500}\b(?:[Ff]ax|FAX)\b[ .:]{1,3}[+(]?\d)(?=.{0,1500}\b(?:[Ee]-?mail|E-?MAIL)\b).{20,3000}$/,
      },
    ],
  },
  'read-more/bracketed': {
    inside: [
      {
        opens: '(',
        pattern:
          /\((?:READ|ALSO|RELATED|WATCH|SEE ALSO|SEE MORE|MORE|LISTEN|DON['’]T MISS)(?: (?:MORE|ALSO|READ|NEXT|STORY|STORIES|NOW|HERE|VIDEO))?: ?["'“‘]?[\p{Lu}\p{N}][^()\n]{3,200}\)/uy,
      },
      {
        opens: '(',
        pattern:
          /\((?:read more|click here(?: to (?:read|see|view|watch) ?[a-z ]{0,40}|for more)?|read the full (?:story|article|report))\)/iy,
      },
      // One word in brackets may be a word of the story: `“helped” [read: bribed]`
      { opens: '[', pattern: /\[R(?:elated|ELATED) ?[:|–—-] ?["'“‘]?[\p{Lu}\p{N}][^[\]\n]{3,200}\]/uy },
      {
        opens: '[',
        pattern:
          /\[(?:read more|click here(?: to (?:read|see|view|watch) ?[a-z ]{0,40})?|continue reading|keep reading|read the full (?:story|article|report))(?:…|\.{3})?\]/iy,
      },
    ],
  },
}
