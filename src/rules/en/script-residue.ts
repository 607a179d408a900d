import type { ProvenFamily } from '../rule.js'

/** What players and embeds say to those who see neither. */
export const scriptResidue = {
  /** `Video Player is loading.`, `This is a modal window.`, `Current Time 0:00` */
  player: {
    lines: [
      '[the ](video player|media player|player|audio player) is loading',
      'this is a modal window[. {matter}]',
      'beginning of dialog window. escape will cancel and close the window',
      'end of dialog window',
      '(current time|duration|remaining time|stream type|loaded|progress)[ ][:][ ][-]{n}[:{n}][%]',
      '(to play this video|to view this video|to listen to this){title}',
      '(play video|pause video|mute video|unmute video|replay video|stream type live|' +
        'seek to live, currently behind live|seek to live, currently playing live|picture-in-picture|playback rate|' +
        'audio track|caption settings dialog|chapters|descriptions off, selected|captions off, selected|' +
        'subtitles off, selected|captions settings, opens captions settings dialog|' +
        "playback isn't supported on this device|this video file cannot be played{matter}|" +
        'media could not be loaded{matter}|no compatible source was found for this media|video unavailable|' +
        'this video is unavailable|this video is not available{matter})',
      'captions (not available|will look like this)',
    ],
    proof: {
      removes: [
        'Video Player is loading.',
        'This is a modal window.',
        'Beginning of dialog window. Escape will cancel and close the window.',
        'Current Time 0:00',
        'Captions will look like this',
      ],
      keeps: [
        'The soldier is loading the gun, the court heard.',
        'This is a window on the past.',
        'Current times are hard.',
        'To play this well, one must rest.',
      ],
    },
  },
  /** `View this post on Instagram`, `A post shared by Jo Ng (@jo_ng)` */
  embed: {
    lines: [
      '(view|see) this (post|photo|video|reel) on (instagram|facebook|threads|tiktok)',
      'a (post|photo|video|reel) (shared|posted) by {credit}',
      '(this (tweet|post|message|video|content) (is unavailable|has been deleted|is no longer available|' +
        'from {title} has been removed)|tweet not found|embedded content)',
    ],
    proof: {
      removes: ['View this post on Instagram', 'A post shared by Jo Ng (@jo_ng)'],
      keeps: ['A post shared by thousands was false, the police said.', 'See this town on foot'],
    },
  },
  /** `error: Content is protected !!` */
  guard: {
    lines: [
      'error: content is protected',
      '(right click|copying|copy) (is disabled|is not allowed|disabled)[{title}]',
      'email protected',
    ],
    proof: {
      removes: ['error: Content is protected !!', '[email protected]'],
      keeps: ['Error: he wrote the wrong name.', 'Copy of a masterpiece', 'The content is protected by law.'],
    },
  },
} satisfies ProvenFamily
