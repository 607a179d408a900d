import type { Forest } from '../../forest/forest.js'

/** Printed by training/metadata/fit.py. */
export const DATE_FOREST: Forest = {
  columns: [
    'linked modified',
    'meta published',
    'meta modified',
    'element',
    'text',
    'other order',
    'address',
    'change',
    'mentions',
    'sources',
    'node',
    'meta rank',
    'says published',
    'says updated',
    'is timed',
    'has zone',
    'is earliest',
    'is latest',
    'after linked',
    'after meta',
    'days',
    'in address month',
    'order',
    'is time',
    'beside',
    'box length',
    'has linked',
    'has meta',
    'before first',
    'printed days',
    'distance',
    'isBelow',
    'toStory',
    'intoStory',
    'behindStory',
    'inArticle',
    'inRelated',
    'inLink',
    'sharesArticle',
  ],
  cuts: [
    [1e-35],
    [1e-35, 1.5],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 1.5],
    [1.5, 2.5, 3.5, 4.5],
    [1.5, 2.5, 3.5, 4.5],
    [-1e-35],
    [-1e-35, 1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [-8.95, -4.75],
    [-8.95, -1.3, -1e-35, 1e-35, 2.15],
    [1.5, 2.5, 3.5, 7.5],
    [-1e-35, 1e-35],
    [1e-35, 1.5, 2.5, 3.5],
    [1e-35],
    [-1e-35, 2.5],
    [-1e-35, 1e-35, 3.522, 3.643, 3.953, 4.614, 5.82, 5.87, 6.077, 6.295, 6.349, 6.721, 6.827, 10.26],
    [1e-35],
    [1e-35],
    [1e-35, 1.3, 3.55, 6.65, 8.25, 8.65, 8.85, 9.45, 9.55, 10.05, 10.85],
    [1e-35, 1.5, 2.5, 3.5, 6.5],
    [-1e-35, 1e-35, 4.977, 5.409, 6.257, 7.353, 7.904, 8.488, 8.929, 9.364, 9.842, 10.21, 10.48],
    [-1e-35, 1e-35],
    [-1e-35, 1e-35, 4.044, 4.209, 4.357, 4.614, 5.19, 5.443, 5.6, 6.16, 6.679, 6.814, 6.901, 6.983, 7.464, 8.329],
    [-1e-35, 6.707, 8.964, 9.45, 10.6, 11.15],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
  ],
  nodes:
    ':=!!B=!==!!!0!!:=?!!!:9+!!6!!!:<7,!!!!D!D!B!!:B$!!E!!D!D?!!!B72=!!,=!!!!/!!$8!?A=!!EF!!!!!:<$!!!DA!!D!#!!:=$!!' +
    '!B=!A!.!!!B735C!!!,!!!8!!:,<!!!A=!!:9!!!:<?!!!AE!?!!:!!:-$!!!BB!A!#!!!:,D!!!DA!!DJ!!!:-!!DA!!D?!J!!!:-4!!=!!A=' +
    '!!+!!:B7!!E!!BB!.!!!:<7!!=!!D:!!D!!-ADA!!!D!D!!7!!BC$8!!!@!!8!,!!-@52!!!0!!-@!!!-88!0$7!!!!!7!!:-4!!!:?H<!!!!!' +
    ':-!!BC!EG!!!0!!BC$8!!!)@!!!8!!:-DA!!!!D:!!D!!:D!D!!:?!!D!D!!:&7-79!!!!!B!!!BC*B!!!1!,!!4!!:<A!$!!A!:!@!!!B7B7!' +
    '!)D!!!!@!!:3(!!!BB!A!!A!!B<!7-D!!D!!!8!!:DA!!I7!D!!!D!!:&A!B!B!!H!!A!!$9.D!D!!=!!!=!!:=-4,!!!!!?:!!!AC!!,D!A!@' +
    '!!2!!:7=2!!/!!D!!A!!A=A!!=1!!!,>!!!:99/$?%!!!!!!!!:2B=!!!=:!!=!!!E==A!!,!!.!!A!!9:7%(!!!!?I!!!!:,%3<!H!!!!!B!!' +
    'B&(G!!!!8G!!,!!7==A!!E)!!!0!!!0D8!!)+D!C!!!!!B<A!!B!D@!!!A!!:995;@!!!8!!!!!:IDA!8!!)/!!!!!ACA!!+-!!!-6!!!A!HA!' +
    '7D!@!!!-!!:%@@D!!!!,@!!!!HBAA!!<!<!!!B!!0,A!D!D!,!!!-!!B$!!H,+A!!!!A!!2A!B&!!!%!D$!!!==>!!2?!!G!!0!!9$0.,!!!!=' +
    '!!$!!0,B(!=!!@!!!,!!',
  chosen:
    '##+$+(####$$$$##%#%1&###($1#,&#$$#####&&%####($1####+$$#.&##$$$#$#$$$$###$##$###+#$##$$$$1###&$0#####1$$$##%)-' +
    '####%/($1$$##$.&-$##.$&#$###$##%####&#$#$####$+$$##/$###-$#$$#&$1##3$#&2$#&#%$,/$#&#%#$###$#(/&#%#3####/#($/#&' +
    '#/3$$###&-&$###$#%#$#$,$0#1$#$#&$#%$&*#$&.##-$$%#.#&#%$#$###&#%&%#,(-####$$#$####%%####(*###%#%&-##&###$###2$/' +
    '##$)%$%$###+#&###&#$$$##%##$#%($,#&#&$,%)#)&##$+#&$*.$&&$#%#&$#$%##+#/&#####$###%)##&0#*#&',
  leaves:
    'IJFGHFFGPRSOPQPNOPRROPPOPRRPOQPOOQPQROOPRPQPOOORPQROOPOPPQQOQOQOOPQQQOPOPQQOQOPOPQQORPOOPQQOQPQOPQQPOQPOPQPOQP' +
    'OOPQQPOQOPOQQPOPQOPQQPOOPOQOQOPOQPPOQQPPOPOPQOPQPQQPOPQOQOPPQPQPOOPQOQPQOPPOPQPOPOQPQQPOPPPQPPOOPOPQQPOQPOPOOQ' +
    'PQOPPOPQPPPOPPQPOOPOPPQOPPPOPPPQPPPOQOQOPPOPPOQPQPPOOPPPQQQPPPPQPPOOPQOPQPPQPQPOOPPOQOQPPPOPPOPPPOQOPQPPOQPOPP' +
    'PPOPPOPQOPPOOQOPPPOPPOPOPPPPOPPOPPPOQPPPQOPPOQPPQQPPQOPQQPPOQOPPPPPPPOPPQPPPOPPPPQPOOPPPPPOPPOPPPQPPPOPOPPPPQP' +
    'POPPOPPOPPQOPOPPPPPPQPOPPPPPPPQPPPPPOPQP$v;@-t/:4W,G^:$~ue<h,y@B2(Rn0M=UO7cuIO7y//6y9986=d)s7vRj?^|Cfs>:^dO4}b' +
    'Y=rPuNcbd=/MhZ/On>w]gLB(4BhCf.DIUj}^.G<lho4.]DaKPXy5TCWEII4/TN{F|z$WOUxyS4ww)GGlHNyf1]}0@B3I^~9a@uK}K*L@uUsGl(' +
    '8VRsnzw<PzUS84,>0Mx+T2;qwQut&69}rCSaWqp42,^N}bR:{&v]&e0.yvUY<y$mn7|W5p+@5-da)o#o{+XO{|2I1Wcags3<#<75*wu1$nrrL-' +
    'o-.94&N&^]krkb#wNdE@xzf~)~%iCe%&)a})B]t$PtpqmgB#N|fxu9uk-ojvy_Kr|~u5_as~y.,v&$m))zu=n+o#-/I67oE$)_.l#ss%hm>5$q' +
    's.BAR@ice<MBH{lSh0(vUPZpq;@NAu^r[}o%kt::_ul1rtbop=/xlq^yP-U&-Xlg(cW~|F7@D~5Sdn7;',
}
