/** Of an address that is shown in a frame, the page that a reader would open. */
export const PAGES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries)([\w-]{6,})/,
    'https://www.youtube.com/watch?v=$1',
  ],
  [
    /^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries\?.*?list=([\w-]+)/,
    'https://www.youtube.com/playlist?list=$1',
  ],
  [/^(?:https?:)?\/\/player\.vimeo\.com\/video\/(\d+)/, 'https://vimeo.com/$1'],
  [
    /^(?:https?:)?\/\/(?:www\.|geo\.)?dailymotion\.com\/(?:embed\/video\/|player[^?]*\?video=)(\w+)/,
    'https://www.dailymotion.com/video/$1',
  ],
  [/^(?:https?:)?\/\/platform\.twitter\.com\/embed\/.*?[?&;]id=(\d+)/, 'https://x.com/i/status/$1'],
  [/^(?:https?:)?\/\/(?:www\.)?tiktok\.com\/(?:embed|player)\/(?:v\d\/)?(\d+)/, 'https://www.tiktok.com/embed/v2/$1'],
  [/^(?:https?:)?\/\/(?:www\.)?instagram\.com\/(p|reel|tv)\/([\w-]+)\/embed/, 'https://www.instagram.com/$1/$2/'],
  [/^(?:https?:)?\/\/open\.spotify\.com\/embed(?:-podcast)?\/(\w+)\/(\w+)/, 'https://open.spotify.com/$1/$2'],
  [/^(?:https?:)?\/\/embed\.podcasts\.apple\.com\/([^?#]+)/, 'https://podcasts.apple.com/$1'],
  [/^(?:https?:)?\/\/(?:www\.)?streamable\.com\/[eos]\/(\w+)/, 'https://streamable.com/$1'],
  [/^(?:https?:)?\/\/player\.twitch\.tv\/\?.*?video=v?(\d+)/, 'https://www.twitch.tv/videos/$1'],
  [/^(?:https?:)?\/\/embed\.ted\.com\/(talks\/\w+)/, 'https://www.ted.com/$1'],
  [
    /^(?:https?:)?\/\/embed\.bsky\.app\/embed\/([^/]+)\/app\.bsky\.feed\.post\/(\w+)/,
    'https://bsky.app/profile/$1/post/$2',
  ],
  [/^(https?:\/\/[\w.-]{1,200}\/@[\w.@-]{1,200}\/\d{1,30})\/embed$/, '$1'],
  [/^(?:https?:)?\/\/w\.soundcloud\.com\/player\/?\?.*?url=([^&]+)/, '$1'],
  [/^(?:https?:)?\/\/(?:www\.)?facebook\.com\/plugins\/(?:post|video)\.php\?.*?href=([^&]+)/, '$1'],
]
/** Those whose frames a reader can open as they are. */
export const HOSTS =
  /^(?:https?:)?\/\/(?:[\w-]{1,63}\.){0,8}(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly|twitch\.tv|streamable\.com|rumble\.com|ted\.com|bilibili\.com|loom\.com|wistia\.(?:com|net)|brightcove\.net|jwplayer\.com|x\.com|twitter\.com|instagram\.com|tiktok\.com|facebook\.com|reddit\.com|redditmedia\.com|bsky\.app|t\.me|soundcloud\.com|spotify\.com|bandcamp\.com|mixcloud\.com|megaphone\.fm|libsyn\.com|simplecast\.com|acast\.com|buzzsprout\.com|npr\.org|google\.[a-z.]{2,10}\/maps|maps\.google\.[a-z.]{2,10}|openstreetmap\.org|arcgis\.com|mapbox\.com|carto\.com|felt\.com|datawrapper\.de|dwcdn\.net|infogram\.com|flourish\.studio|tableau\.com|everviz\.com|observablehq\.com|codepen\.io|jsfiddle\.net|codesandbox\.io|stackblitz\.com|gist\.github\.com|documentcloud\.org|scribd\.com|slideshare\.net|issuu\.com|giphy\.com|tenor\.com|sketchfab\.com|archive\.org\/embed|c-span\.org|poll\.fm|strawpoll\.com|imgur\.com|canva\.com|figma\.com|ourworldindata\.org)(?=[/?#]|$)/i
