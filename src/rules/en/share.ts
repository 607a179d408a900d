import type { Family } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Share this story`, `Share on Facebook`, `Email this article`, `Copy link`. */
  'share-this': {
    lines: [
      'share this[ on| with| via| —]',
      'share (this|the|our) (article|story|post|page|video|news|content|entry|item|link|recipe|gallery|photo|image|report|interview|episode|selection)[ on| with| via| to| by| now| with your friends| with friends| with others]',
      '(share|tweet|post|email|send|save|bookmark|recommend|like|pin|print|gift|cite) this[ article| story| post| page| via email| link]',
      'share [this] [article|story|post|page] (on|to|via|with|in|by) {buttons}',
      'share (on|via|to) {platforms} share (on|via|to|by) {buttons}',
      'email thisblogthis!{matter}',
      'email this blogthis! {matter}',
      'share [full] (article|story|post|page|news|video)[ on| via]',
      'click to share this (story|article|post)',
      'you can share this (story|article|post) on social media',
      'share (on|via|options|link|selection|icon|icons|buttons|tools|button|by email|via e-mail)',
      '(spread the love|help us spread the word|let friends in your social network know what you are reading about)',
      "(a link has been (sent to your friend's email address|posted to your facebook feed))",
      'share with [your] (friends|family|network|others)',
      '(show|hide|close|view|see) (more|extra|all|other) shar(e|ing) (options|buttons)',
      '(share|tweet) all sharing options',
      'copy [link] url[ ][copied]',
      '(copy|get|share) [the] [article|short|shareable] link [to clipboard]',
      'link copied [to [your] clipboard]',
      '(copied to clipboard|sharing options|social sharing|social share|sharing is caring|spread the word|share the love|like it? share it|about sharing|please share|please share this)',
      '(post|tweet|send|share) (to|on) {platforms}',
      '(gift|send) [this] article',
      'you have {n} gift articles to give each month. {matter}',
    ],
  },
  /** A button of one word, a counter: `Share`, `Save`, `Tweet 12`. */
  button: {
    lines: [
      '(share|tweets|email|e-mail|mail|bookmark|save|like|likes|like this|pin|pin it|send|copy|follow|followed|following|recommend|reblog|gift|forward|repost|buffer|views|total views|post views|total shares|submit|shareable link|copied|copied!)',
      '(share|shares|tweet|tweets|pin|pins|like|likes|recommend|total shares|facebook|twitter|email) {n}',
      '{n} (share|tweets|likes|retweets|pins|views)',
      '(hits|views|visits|reads)[ ]: {n}',
    ],
    place: 'run',
  },
  /** The buttons that are no word of a story by themselves: `Print`, `Tweet`, `1.2k Shares`. */
  'plain-button': {
    lines: ['(print|tweet|shares|total shares)', '{n} (shares|total shares)', '{n} shares {n} comments'],
    place: 'edges',
  },
  /** Several in a row: `Share Tweet Email Print`, `Share 12 Tweet`. */
  bar: {
    lines: [
      '(share|shares|tweet|tweets|print|email|e-mail|send|save|post|pin|follow|like|copy link)[,| \\|| /| •] {buttons}',
    ],
    place: 'edges',
  },
  /** The share block of WordPress: `Click to share on Twitter (Opens in new window)`, `Like this: Like Loading...`. */
  wordpress: {
    lines: [
      'click to share [this] (on|via|to) {site} \\(opens in [a] new (window|tab)\\)',
      'click to (print|email|e-mail) [this|a link] [to a friend] [\\(opens in [a] new (window|tab)\\)]',
      'click to share on {platforms}',
      '[share on |on |share ]{platforms} \\(opens in [a] new (window|tab)\\)',
      '[like this:] like[ ]loading',
      'post was not sent - check your email address[es]',
      'email check failed, please try again',
      'sorry, your blog cannot share posts by e[-]mail',
      'send to email address',
    ],
  },
  /** `This story has been shared 1,204 times.` */
  count: {
    lines: [
      'this (story|article|post|video) has been (shared|viewed|read|liked) {n} times',
      '(shared|viewed|read) {n} times',
      'total shares[:] {n}',
      '(post views|page views|total views|article views)[ ]: {n}',
      '{n} (page views|post views|total views)',
      'visited {n} times, {n} visit\\(s\\) today',
      'this (article|story|post) has been read {n} times',
    ],
    place: 'edges',
  },
  /** A plea that names its platform: `Follow us on Facebook and X`, `Like us on Facebook for more`, `Read or Share this story: https://…`. */
  'follow-us': {
    lines: [
      'follow us (on|at|via|in|across)[:] {platforms}[ (for|to|and|@|at|:|,|here) {rest}]',
      '(like|find|join|connect with|catch|visit|add|reach|see) us on {platforms}[ (for|to|and|@|at|:|,|here) {rest}]',
      '(like|find|follow|join) {publication} on {platforms}[,] [and|or] [(follow|like|find) (us|it|{publication}) on {platforms}]',
      'follow {publication} on {platforms} \\| {rest}',
      'follow {publication} on {platforms}. send {matter}',
      'listen to {title} and follow {publication} on {platforms}',
      'stay connected with us on social media {matter}',
      'like {publication} on {platforms}, follow {handle} {matter}',
      '(join|follow|subscribe to) {publication} (whatsapp|telegram|google news|youtube) [channel|group|community|now][ (and|for|to|now) {rest}]',
      'for (all|the|all the) latest (news|updates), follow {title}(google news|whatsapp|telegram|youtube) channel',
      '{matter}, click here to join {title}(whatsapp|telegram) (channel|group|community)',
      'follow us (on|via|across) (social media|social|socials|our social media channels|our socials|google)[ {rest}]',
      '(connect|keep in touch|get in touch|stay in touch|stay connected|engage) with us [on {platforms}] [on social media]',
      'join [us on] (our|the) [official] (whatsapp|telegram|facebook|discord) (channel|group|community|page)[ (for|to|and|now|here) {rest}]',
      '(add|make|set|choose|prefer) (us|{publication}) as (a|your|my) [google] (preferred|trusted) source [on google]',
      '(make us|make {publication}) (preferred|a preferred source|your preferred source) on google',
      'follow [us] on google [news|discover]',
      'follow the {publication} channel on (whatsapp|telegram|youtube)[ (for|to|and) {rest}]',
      '(click|tap) here to (join|follow) (us|our|{publication}) (on|whatsapp|telegram|facebook|channel|{platforms})[ {title}]',
      'we are [now|also] on (whatsapp|telegram|youtube|instagram|google news|facebook|x)[. {matter}]',
      'get (the latest|our|all the|breaking|top) {title} (on|via|through) (whatsapp|telegram|google news)[ by clicking here| here| by joining{title}|. {title}]',
      '(add|make|set|choose) {publication} as (a|your) (preferred|trusted) source [on google]',
      'read (or|and) share this (story|article)[: {url}]',
      '(tell us|let us know) what you think (on|via) {platforms}',
      'have your say on (our|{platforms}) {rest}',
    ],
    endings: [
      'follow us on {platforms}[ (for|to|and|@|at|:) {rest}]',
      '(like|find) us on {platforms}[ (for|to|and|@|at|:) {rest}]',
      'follow {publication} on {platforms}',
      'join our (whatsapp|telegram|facebook) (channel|group|community)[ (for|to|and) {rest}]',
      'read (or|and) share this (story|article)[: {url}]',
    ],
    place: 'edges',
  },
  /** A plea for one account, below the story: `Follow Example on Instagram for the latest`, `For breaking news, follow @example.` */
  'follow-account': {
    lines: [
      '(follow|like|find) (us|me|him|her|them|the author|our reporter|{publication}) (on|at|via) {platforms}[,|:] [at|as|here] [{handle}|{url}]',
      '(follow|like|find) {publication} on {platforms} (for|to|and) {rest}',
      '(follow|tweet) [me|him|her|them|us|the author|{publication}] [at|on twitter|on twitter at|:] {handle}[ on {platforms}|,] [for {rest}]',
      '(for|to get) [more|the latest|breaking|all the latest|all] {words}, (follow|like) {handle}[ on {platforms}]',
      '(for|to get) [more|the latest|breaking|all the latest|all] {words}, (follow|like) (us|{publication}) on {platforms}',
      'follow (us|us on social|us on|us @|us at|on twitter|on facebook|on instagram|on x|along|me|the author|this author)',
      'follow (me|us) on {platforms}. {matter}',
      'follow {publication} on',
      'stay in touch with us anytime, anywhere',
      '(twitter|x|facebook|instagram|bluesky|threads|mastodon|linkedin): ({handle}|{url})',
      '(connect with us|stay connected|social media|social links|find us on|find us|get social|follow our socials|keep up with us)',
      '[also] (on|via) {platforms}: {handle}',
    ],
    endings: [
      '(for|to get) [more|the latest|breaking] {words}, follow {handle}',
      'follow [me|him|her|them|us|{publication}] [at|on twitter at|on x at|on twitter] {handle}',
    ],
    place: 'tail',
  },
} satisfies Family
