import type { Forest } from '../../forest/forest.js'

/** Printed by training/metadata/fit.py. */
export const TITLE_FOREST: Forest = {
  columns: [
    'whole og',
    'whole meta',
    'whole linked',
    'whole title',
    'whole h1',
    'whole h2',
    'part og',
    'part h1',
    'part h2',
    'words',
    'length',
    'sources',
    'likest h1',
    'like og',
    'like linked',
    'like title',
    'in og',
    'in linked',
    'in title',
    'in h1',
    'is site',
    'cut site',
    'cut words',
    'cut mark',
    'cut first',
    'slug',
    'slug back',
    'order',
    'h1s',
    'is linked',
    'cue headline',
    'leads home',
    'in aside',
    'bars',
    'pieces',
    'starts title',
    'has og',
    'position',
    'holds site',
    'longest part',
    'depth',
  ],
  cuts: [
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [3.5, 5.5, 6.5, 7.5],
    [10.5, 11.5, 14.5, 16.5, 17.5, 19.5, 38.5, 42.5, 50.5, 59.5, 63.5, 77.5, 79.5, 88.5],
    [1.5, 2.5, 3.5],
    [-1e-35, 0.4083, 0.6056, 0.8944, 0.9024, 0.9762],
    [-1e-35, 0.1026, 0.1144, 0.1484, 0.5167, 0.7386, 0.7596, 0.8209],
    [-1e-35, 0.9762],
    [0.1026, 0.1292, 0.1703, 0.2899, 0.3798, 0.4833, 0.5167, 0.755, 0.8258, 0.8944, 0.9844],
    [-1e-35, 1e-35],
    [-1e-35, 1e-35],
    [1e-35],
    [-1e-35, 1e-35],
    [1e-35],
    [1e-35, 0.75],
    [-1e-35, 1e-35, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5],
    [1e-35, 1.5, 2.5],
    [1e-35],
    [-1e-35, 0.4083, 0.6307, 0.7071, 0.7417, 0.8397, 0.8819, 0.9199],
    [-1e-35, 0.1266, 0.1455, 0.378, 0.6283, 0.8397],
    [-1e-35, 1e-35, 1.5],
    [1.5, 2.5],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 1.5],
    [1.5],
    [1e-35],
    [1e-35],
    [1e-35, 26.5, 101.5, 890.5, 977, 1637, 2121, 2237, 3616, 3873, 6081, 6553, 7824],
    [1e-35],
    [4.5, 7.5, 10.5],
    [1e-35, 3.5, 7.5],
  ],
  nodes:
    '//!?!!L!$==!!!!(G!7!!3I!!CI!!!(4!7!!3@!!A?!!!(9/!!/!!/@!!C!!7#0!!J!!+1@!!!!G0!:?!!!?!:!-!!79!4!!+-3!!4!!!(9%4!' +
    '!!!?4A!!!!/=!!:J+!;!!!#!!(#/!:!!:!!/@!!!/7!@!!<J:!!!#!!/!<;:B.!!!!!#!!(G!0J!!;!!.G!!!G0!%;!!!?E!!+!!/7!-!!I7!!' +
    '+!#!!(G%!!;!E!!4@!!!(3!7!4!!4@B!!!!(3!)J#;!!!!!G!!(/!):E!!!!.!?!!32!!J$;:!!?!!!!#G0!!4!*!:!!I!!(0!/!:J!!!4?!!!' +
    '/(!@1!!!:L!!-!!/4!=!B!!J#:!!!!/?!!<+E3!!!!#!!(/0!!)#!!!#B!!!/3!!L2!!K#!!D!!#(3!0G!!!*!!J!!(3!J:02!!!!!D!!(0!4%' +
    '4!!!!DA!!!30!.!!E2I!!%!!!#4!(%;!K!!!!E!!/13!!(!!J#=!!!!3=!!;:B!!!E8!!!#?:.-!!!!6!!J!!(7,!!/!!.!.I!!!3-!?!!E;:!' +
    '!!B!!#1!1!(;F!!!!L!!#13!!=1!;!!.!!!.G!:!!/4!..!!!!/?B>!!:!!!E:!!!I2.!I0!!!5!!?!!DI=!!;:I!!!4!!!IEH!./!!E!&!!!!' +
    '#1!1!;6L!!!!&!!#1!1!3.!.!!!J!!.!5G!E!!%!G!E!!DJ-#=!=!!!I!!!!IE1!1!3!;!!!?!!J#?K!1!4!!I!!!!DJI.!I!;1!!!!!!==3!!' +
    '#>!!>!!I!!D.!E=!=B!!!>!!!#K!;1=!!K!!!E!!J#KH!!.!!.!&!!!;(I?!!%!!>!!/!!8IE6!+2!!!6!!!!:53=!!)!!5!3!!!>E.!!!>#!!' +
    '?>!!!I8E1!1!3!F!!!!!',
  chosen:
    '$##$#&####&)#0#$#%##%#$#####$####(##&$$#)%$#$##.$#$#$%$##%)##$####&####$###*###$&#.###$#$(##&######$$#######$#' +
    '$$#-##$###-###$####)#(%*$##$&###)##)####)#$$###+*#%##%###*#$###.#################.%####-#,(####$####*)+$#$####' +
    '#$##$#.###+*$$%####$*/%######&/.*&$#$%###&#$#$##.*$%0)#(%#0,$$##$#+*###&$$###$$($,$#*$####&$#%###$,,0#$#######' +
    '#$##%-+$#%($$##$#*$)##.#%$))#+#$&%#$##)#)##$*(%###$#1-#$#&$#($#/#####+#.%#$)##%%##)/#$#$$#',
  leaves:
    '78;8<9?AOROQOUQOORPROTPPOPPRROSOPOROROROOQOOPRPROPROQQROOOPQQPROOPROROOROQOPRQOROPOQPOOQOQPQOQOQORPOPOQQOPOQQO' +
    'QPOOPQPQOQOQOQPQOQOQQPPQPQOOPQORPQOPPORPQPOQPOPQQOOPQOQPPQQOPOOPOQOQPOPQOQPOOPPOQOPOPQPPOQPOPPQPQQOPPPPQQOOPQP' +
    'PQQOOQPPOOPOQPOQPQOOOPQPQPPOQOOPQPQPPQOPPQQOOPPPOQOPPPOOOPQOQPOPOQPPOQOPOQPPQOOQPPPQPQOPPPOPOQPQPPOPPPQPOQPPOP' +
    'PQPPPOPPPPOPQOQOPPPOOOPOQPOPQPPOPQPPPOOPQPPQPPPOPQPPOOQOQPPOPOPQOPPOPOPPPPQOOOPPOPPQPQOPPPPPQOPPQOPPPPPPPPQPPO' +
    'PQOPPPPPPQPPPPOOPPPQPQPOPQPOPPPPPPQPQOOOsCXeZ9XrChwhhr)xD7%8Z4brB%(qF^O|PHNQ(wrjFsjs5f?0R7)jcWQqJ|}Qc%EpO+,q2S' +
    'o2H*f^PTe&LpgrR]dnZ6<sQtipR&3ihi?cOmtn=io%QotM,boEUF|]I-pcPU25QF&YRbbIP%jVTz-e&4J5_<i^JGOXSAgi;0j^AU^_kouK[E@s' +
    'Q9a)t]rynsHb<UXPY0tRk[(gYK+GU8c(3G:rY-8#P5CpbSEIba}R0aV&H(xWZ$-Z0)~_-Uob.VGPBQnF:53snx>xk@zHM|smYQ-t<%jF~-0Lo8' +
    'rjw*%e0^b1XZQ1;D[*fvvpc,.&>_wvf&#,s(-C~r/#$RPZg-z>rG9Y%tXq[vkyud,Dd](Gia+b06r{sI6J,Ar+SlR,g3tb(o2HfhMa=%{p[Yts' +
    '$Mw?)txg7rc99/I$z},Wz8+g1B9lam~Ic4q4(l%q:7eyh.AsH2UCm5so5qcI$JX~C$Cqc.rZ{+>Q1xur',
}
