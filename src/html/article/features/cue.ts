export { Cue, FURNITURE_CUES } from '../../../page/read/cue.js'
