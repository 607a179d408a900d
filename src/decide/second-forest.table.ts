import type { Forest } from '../forest/forest.js'

// Written by training/units/train.py.

/** The same once more, by first odds, how a unit stands to the story and how sure its row is. */
export const SECOND_FOREST: Forest = {
  columns: [
    'width',
    'width-log',
    'words',
    'word-width',
    'capitalised',
    'digits',
    'commas',
    'stop',
    'stops',
    'dots',
    'colon',
    'quote',
    'date',
    'bars',
    'copyright',
    'glued',
    'addresses',
    'marks',
    'small',
    'question',
    'prose',
    'pieces',
    'pieces-before',
    'pieces-after',
    'score',
    'score-1',
    'score+1',
    'score-2',
    'score+2',
    'score-3',
    'score+3',
    'width+1',
    'width-2',
    'width+2',
    'stop-1',
    'prose+1',
    'score-mean-3',
    'score-mean-8',
    'prose-mean-3',
    'prose-mean-8',
    'width-mean-3',
    'score-highest-before-3',
    'score-highest-after-3',
    'units-before',
    'units-after',
    'place',
    'sentences-before',
    'sentences-after',
    'distance-to-sentence-before',
    'distance-to-sentence-after',
    'above-story',
    'units-log',
    'sentences-share',
    'score-mean',
    'boilerplate-since-sentence',
    'cohesion',
    'twins',
    'story-share',
    'colon-1',
    'score-highest-label-before-8',
    'labels-share',
    'run-side',
    'run-distance',
    'run-place',
    'run-cohesion',
    'run-cohesion-mean-1',
    'run-cohesion-mean-3',
    'run-boilerplate-between',
    'run-labels-between',
    'run-width-log',
    'run-share',
    'row-units',
    'row-surest',
    'row-mean',
    'row-closes',
    'text-surest',
    'text-sure',
    'text-likely-share',
    'words',
  ],
  cuts: [
    [26.25, 39.25, 42.25, 63.25, 67.25, 83.25, 91.25, 119.25, 142.25, 157.25, 205.25, 214.25, 248.25, 263.25, 280.25],
    [3.3758, 3.442, 3.6951, 4.334, 4.7207, 4.7557, 5.3291, 5.4649],
    [1e-35, 4.5, 6.5, 44.5, 111.5],
    [2.5026, 2.6113, 2.836, 3.3387, 4.5037, 5.4015],
    [1e-35, 0.06689, 0.077423, 0.08404, 0.12549, 0.23583, 0.40192, 0.50352, 0.99444],
    [
      0.0052494, 0.0069324, 0.011782, 0.034736, 0.055685, 0.066806, 0.077058, 0.083683, 0.10819, 0.12537, 0.14721,
      0.1672, 0.20036, 0.46225,
    ],
    [1e-35, 1.5, 2.5],
    [1e-35],
    [1e-35, 1.5, 2.5],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 1.5, 4.5],
    [1e-35],
    [1e-35, 0.023393, 0.029857, 0.030777],
    [1.5, 2.5],
    [0.024541, 0.037269, 0.042705, 0.048003, 0.050253, 0.052771, 0.0818, 0.11201, 0.28802, 0.51316, 0.67949, 0.75962],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 2.5, 4.5, 5.5, 6.5, 8.5, 9.5, 20.5, 34.5, 36.5, 39.5],
    [1e-35],
    [2.5, 3.5, 4.5],
    [
      -4.9158, -4.7033, -4.5957, -4.3672, -4.3047, -4.2404, -4.1702, -4.025, -3.8616, -3.7738, -3.5838, -3.4804,
      -3.3773, -3.2681, -3.1565, -2.9146, -2.656, -2.3602, -2.1974, -2.0283, -1.8437, -1.6483, -1.4301, -1.1921,
      -0.65108, -0.34001, 1e-35, 0.70557, 1.076, 1.4299, 1.779, 2.1163, 2.4438, 2.7583, 3.0561, 3.3519,
    ],
    [-4.6582, -3.3897, -3.0505, -2.3667, -1.8463, -1.4266, 1.7309, 2.0614, 2.3968],
    [-3.9544, -2.7858, -2.6524, -2.2006, -1.6541, -0.65123, -1e-35, 1.7811, 2.4449],
    [-4.2161, -4.1493, -3.5529, -2.9999],
    [-5.1823, -4.81, -1e-35],
    [-5.1895, -5.0488, -4.7298, -4.5773, -4.1609, -3.7558, -3.6581, -3.5599, -2.8808],
    [-5.0304, -4.9721, -4.8082, -4.2352, -3.5687, -2.7643, 2.783],
    [16.25],
    [119.25],
    [4.5, 10.25],
    [1e-35],
    [1e-35],
    [
      -4.4411, -4.1326, -3.8923, -3.3624, -3.2708, -2.9604, -2.6089, -2.2056, -1.8884, -1.3267, -1.1136, 1.013, 1.3828,
      1.7463, 2.127, 2.5022, 2.8429, 3.1785,
    ],
    [-4.416, -3.1145, -2.7274, -1.8602, -1.1934, -0.29706, 1e-35, 0.31272, 0.64493],
    [0.15476, 0.41429, 0.53571, 0.92857],
    [
      0.080128, 0.11438, 0.12132, 0.17914, 0.29706, 0.35504, 0.37981, 0.48529, 0.53137, 0.63068, 0.78175, 0.93542,
      0.97059,
    ],
    [66.293, 69.063, 71.732, 81.732, 93.071, 103.87, 106.04, 110.59, 115.15],
    [-1.4805, -0.93086, 2.4354],
    [-2.9382, -1.8245, -1.1474, -0.5187, 2.6965, 3.2367],
    [1.5, 3.5, 5.5, 9.5, 10.5, 19.5, 20.5, 21.5, 22.5, 24.5, 26.5, 27.5, 29.5],
    [4.5, 5.5, 6.5, 7.5, 17.5],
    [0.1251, 0.17649, 0.4171, 0.48152, 0.50017, 0.58339, 0.66685, 0.96081, 0.97694],
    [1e-35, 1.5, 7.5, 8.5, 10.5],
    [1.5, 5.5, 6.5],
    [2.5, 8.5, 30.5],
    [2.5, 3.5, 4.5, 6.5],
    [1e-35],
    [
      2.2499, 2.602, 2.9701, 3.1133, 3.2385, 3.277, 3.3842, 3.5409, 4.119, 4.1972, 4.5379, 4.6396, 4.6959, 4.7493,
      5.6186, 5.7219, 5.8186, 5.865, 5.9902, 6.1301, 6.2196, 6.3054, 6.6073,
    ],
    [
      0.026359, 0.15708, 0.28591, 0.30204, 0.32011, 0.34382, 0.5005, 0.52041, 0.6127, 0.64717, 0.74218, 0.76133,
      0.77038,
    ],
    [-4.2552, -2.5172, -2.0844, -1.9794, -1.7281, -1.4795, -1.3412, 0.28532, 0.56212],
    [5.5],
    [-1e-35, 0.10128, 0.13681, 0.37618, 0.42399, 0.50424, 0.54631, 0.9101],
    [1.5],
    [1e-35, 0.15728, 0.39559, 0.97607, 0.99441, 0.99805],
    [1e-35],
    [-4.5531, -4.2664, -3.6263, -1.5261, -1.4016, -1.2661, 1e-35, 2.1905, 2.4446],
    [
      1e-35, 0.021391, 0.059742, 0.14878, 0.17155, 0.17876, 0.21058, 0.22258, 0.3588, 0.42392, 0.4626, 0.5558, 0.57755,
      0.68775,
    ],
    [-1e-35],
    [8.5, 9.5, 13.5, 15.5, 57.5],
    [-0.15357, 0.68971, 0.72743, 0.84624, 0.8667, 0.94276, 0.98442, 1.0501, 1.1177],
    [
      0.10102, 0.13488, 0.20185, 0.25212, 0.2873, 0.31073, 0.37966, 0.42462, 0.4298, 0.44544, 0.53411, 0.54631, 0.55662,
      0.58899, 0.60189, 0.62645, 0.72822,
    ],
    [
      0.15089, 0.16672, 0.20242, 0.25083, 0.27782, 0.33333, 0.33348, 0.40715, 0.46528, 0.55172, 0.63786, 0.69447,
      0.99638,
    ],
    [-0.34506, 0.11859, 0.17523, 0.20424, 0.22679, 0.25477, 0.32109, 0.65386, 0.73161, 0.98825],
    [1e-35, 7.25, 19.25, 24.25, 72.25, 177.25, 235.25, 311.5],
    [1e-35, 1.5, 7.5, 9.5],
    [
      4.7027, 5.8923, 6.2663, 6.5121, 7.238, 7.3463, 7.5281, 7.6128, 7.764, 7.8405, 7.9867, 8.1026, 8.228, 8.3609,
      8.4959, 8.609, 8.7928, 9.2117, 10.587, 10.768,
    ],
    [0.10104, 0.14193, 0.24212, 0.35335, 0.39895, 0.5341, 0.58039, 0.99335, 0.99997],
    [1e-35, 6.5, 15.5],
    [
      -4.8602, -4.7033, -4.5957, -4.5413, -4.3672, -4.2404, -3.947, -3.8616, -3.6798, -3.5838, -3.3773, -3.2681,
      -3.1565, -3.0369, -2.7877, -2.656, -2.515, -2.3602, -2.1974, -2.0283, -1.6483, -1.4301, -1.1921, -0.93492,
      -0.65108, -0.34001, 1e-35, 0.85414, 1.606, 2.6828, 4.0305,
    ],
    [
      -4.7033, -4.3672, -4.3047, -4.025, -3.947, -3.7738, -3.5838, -3.3773, -3.1565, -3.0369, -2.7877, -2.656, -2.1974,
      -2.0283, -1.8437, -1.6483, -1.4301, -1.1921, -0.93492, -0.65108, -0.34001, 1e-35, 0.58574, 0.99064, 1.338, 1.6148,
      1.9525, 2.4982, 2.7295,
    ],
    [1e-35],
    [
      -1.5662, -1.1738, -0.37718, 1e-35, 0.2783, 0.56503, 1.0518, 2.6882, 2.8854, 3.1449, 4.0111, 4.1092, 4.2229,
      4.4548, 4.5342, 4.6804, 4.7621, 4.8477, 4.9502,
    ],
    [1e-35, 1.5, 2.5, 11.5],
    [
      0.0064519, 0.0087338, 0.013993, 0.051637, 0.060708, 0.09114, 0.10423, 0.11124, 0.16869, 0.18192, 0.20993, 0.24624,
      0.26643, 0.28609, 0.46703, 0.65243, 0.69203, 0.80929, 0.96981,
    ],
    [-0.90672, -0.46989, 0.20753, 0.56163, 0.72826, 0.82306, 0.93118, 1.2258, 2.0222, 2.5998],
  ],
  nodes:
    'nnn!!n!i!!nOn!!s!!=^!!!mHH!!i]!!r!!H[K!i!!!^!!ooo!!o!f!!ofo!!!H1f!!!!mHH!!j]!!r!!HWr!!rb!!!!nnn!!n!!oofL!!!fl!' +
    '!!H!!ooo!W!!o!A!!ofo!!!^!o!!<<<!!<!!<<A!j!!!<lb!!!!nnn!!n!!ngKs!!!!Hgs!!!!ooo!!o!!ooLi!!!O!k!!i!!mH+q!!!+^!!H!' +
    '!=HA!!^!!!nnn!!hi!!!ogKq!!i!!!H!!nnn!!n!!ogK!o!!]!!Hg!!!mI,N!!!,s!h!!h-!!!aO!!!mN+q!!!i+!g!!!i!ad!q!!!nn!kn!!r' +
    '!!ofk!!k!!of!!!oo!!oiLq!!?!!d!q!!i,!!!ooo!!!oA!hkp!!!K!!=$!!!<<!!<fiXs!9Y!!!!!#!!<!!iIt!!t]$p!!!!!a^!h!l!!!<<!' +
    '!<<!gli!1!!!!)<!!l!!nn!!nKh;n!!!![!!H,!!h!!It+!!+!!+a*@!!!!e]!!M!!<<!!<XrO<!!X!!k!ik!!!!!oo!!oXq!gk!!k!!!#0!5!' +
    '!!nn!!nnK!!J!!=lb!!!5!)!!oo!!iok!Y!!K!#!!ofk!!!!oo!9!!ooW!!%g!!!%!5g!!!<<!!<<k!!A!fkY!!!]!!5!!oo!!iXs!!Wo!!!qj' +
    '!1q!!!!<<!!<<h#!!!A!%qO!h!!!!!<<!!<<!Xgq!:I!q!!!!!)!!nn!!itkn!?!!r!!!gW!1!!!HH!a!!HsK!!*f!(!!R!!0!!<<!!<^hh!!!' +
    '#!K![)!!!)!!oo!!Htko!!f#!!k!f!]!!!!<<!!<B!r<J!%b!!!!b!!)!!HH!!Hk=,!!A!Xb!!!r!!5!!<<!!<<i4WX!!!!!=!B!!)!!<<!!<l' +
    'q!!aa!h&X!!!!!h!!=8#!!!q!glb!!,!!rb!!l!!<!<<9!!A!t%&!Kq!!!!!)!!n!qn9!!A!f#VPs!!!!!!K!!oo!!ql!%f!&*!!X!h!!!i!!H' +
    't!!>1L!!W!!B!ql!g!]!!!o!.qlP!!$Xq!O!!!5!!d!!!n!n9W!!!A!f9nL!!!W9!!!!<!<kgk+!!!!P!O!ks!!s!!!>5!s!!UA!!hQk!!!k!E' +
    '!R!!oO!!Xs!j1!!9lh!!o!!!h!!nk[!!!B!ksJk!!!!YY!!Y!!n!trW+s!!X!!s!!W!9e!!!!<!<X*<i!!R!X!!,U!!!!0!!*s9!!9!!kthk!W' +
    '!!!![!4!!>+,!!eO!!!lhQW![!!W!!!!n!kn!O!s!k!!P!qO!k!k!!!<!@!]%JsL!K!!j!)!!!!%!!n!%Kn!h;r!!!k!n!!k!r!!!=>!UOQ!!!' +
    '!XsQ!!P!V!!%!!<!3tkW<!!Xk!!!rW!!W!!!!<!A!<Nk>5!!B!!r!!,!!)!!nO!!*.%T!Y!!(e!!T!!!)!!<W9!!!@f9!!!<m3!!5!!5!!n9!!' +
    'k!]fkf#+!!k!!>!!!!!ok!!ha#!!a!Pkh!!o!!!9!!n!l!rP#!!Q!HW!!!Wj!l!!!.kW*)hI!!!!!s)!I!!!Q!!!.<!hf$Re!!!k!!k!<e!!!!' +
    '!]&!99-$sLk!!!!!!O!!q!!!<!&=!!t<i9)!S!!q!!!*!!!<W!!lW!&!!;Lq!!%!!W!q!!/3%&JQ!$!o!!!t!!!aC!!!!#L^W!SIj!!!!!O!!k' +
    't!![!!/lq!d!!H2%!]g+9!!!!!!!!%<!&F!!XVq)hQ!6!!!!!!!!99#s#!O!!!)!!e!G!!X!X!!.tmr5!4!!O!bI!!!g!%!!!!kb!!Xk!!f#R!' +
    '!!k!fk<!!!!*At!!W)!;!!kY!b!!!)!#!!%!&!3khQ#!!!!h!!U[#!!!!Xq!9!?9!!<!W!!W!W9!M!!!l&!!b^!W#&!!!b!!1!W!^!!<k<!!=d' +
    '!![!!<o!!5!d!q!!Bn!!^!i!qm!sXp!q!!!!f!!]YHO!!!g+$T$!!!!8!j!!!!ko!b!s>!!!X!>!m>!!g^!!!l!<2Y!sh!!Mc!#!B(!!!!!!<k' +
    '!!%!kfk+!#!f!!!!s!s!!1%!rW!YWQQ!!!!!W!1!!W!!Y9<!!WH!!!N.!!<!)9!W!!!,l!hS*!!!(n=5!!!!8R!!!!A=q!:l(!!!9!!!_q9W!!' +
    '!!!(fLa!RI!!#!!(!!n!#!!e!!SkIsk!!!k!!!K!kN!I!!r!!A!3*EK!!!4k!!f!!mhG!!!!l!X!1bbL![U!e!!!R!!!X!!]fW!sZ!!!o5e!a!' +
    '!!!5%!!!bWD(k!!!N!q!!k!!WN5!!!!.NkRg!&I!!!s!!g>!!!(!!!*R]1!!!XsH!!!sW!!!n!t!!7YI!!%&?b!!)P!!!!!#!(!!',
  chosen:
    '=61:(@,?4+##,)%#&0)&##82.6-<2:2%*#+&##&0-#&*<4/9=:/$,#270,:4*<+:#?<4/9A?+#D#-;3,8@.(02*66.)2=:#(,$##*#$#)-*/,#' +
    ':3--&=-#-#2:2,7=.#:#2(#%#%#%)-#,,#$#$&#0#,$/8076%=3$7@$3->#%)$(/##2-(<))$#),&60A-#-*#+0D#$&(#)#,$**4.B:,(+#-E$' +
    '6.A+&%<*3##%%###+#%)#$4,B-&,;&%*3/)>-(##7(#/2,@:/#,#-/1.)#27&+1@)#.&)?4:()$/*3)C97*)$,#/,%#&.:34&#.2*C8-&*(5*-' +
    '1)D6,#*#*3-.(#,74#%*8#($#3#.#(+&#1*D)-,(0$$,+$4,$6$$)0#/%D%&@%()&,&$47)#+*($..&C5$#9/#&*1&E(4*%-&$#$#%%&$0#&,)' +
    '-D3)%-($0(+*54)($$#%1%*#6&(&&#&-)%*(#&4(6(##&#1&#+/&/)#)2)+#%#B*9&+F+$$#&%7/%%*)$(%)$,$$(,-%##,&%1-,1+#7+&-&$*' +
    '(-&0#&%,..$%F0#7#%&$$##()-/-%$#($$##&#&%*,#&&-5+3%$0/.7(##(&$%$#*#&(-0)$#&>6$$#&$%.%,$#($%,-(4$%&/1$$F)7)()$#-' +
    '%-$#%%(),$//+($4#F$&$-++##3/#$#$+$1-#.&%)&;(#(&(-#.5.%)#-($#$*3%)+##-$%##$&>*##)##*/(-0+##%->()0#,#$++#%#)%&6)' +
    '##($$)$9)$#-+)#%+#(0$&#&4#5###/##($$#&#6))(#)#/&*&,$#%)#-#&##.1(#$#/#%#$$*-/1$$#&&#,%+.,##%/%&++%%,/##&*=9$*%#' +
    '+#)($2)$#2&>$8(%*@>%&5$$#(4%3(#2.###),#(###$$5.3*#%#,%%%G##+-%#$*##2#73/#$#%-$#&0)5+$.#7#$*$#(#A*$)%&%$%*>)/#(' +
    '&&$#,&*#*)%+),)$*#$>)+%5,2(4,6&$$$$%#*#.1$(#+&#)%($#%&+##(3#9&((+#$$#%$#*)#&,#)(%#(&5+&,#%##&4103>+###($%#(&$(',
  leaves:
    'NNOOPPQPQNRRNNOPOQQQRPORNOOPOPQPRQORNNOPOQPQQOQRNOOOPPOOQPQRNOPOPOPQPOQQNOOOQPPQNQQQOOOOOPPPQOPQOOOOPPPQOPQQOO' +
    'OPOOOQPOQQOOOPPOPPQPQQOOOOPPQOPQPQOPOOPPOPQQPQOOOPOPPPQOQQOOOORPPPQQPQOOOPQPQOPQPQOOOPOPPOPQPQOOOPPOPPPOQQOPOP' +
    'OPPOQOPQOOPPQOPPQQNPOOPPOPPPQPOQOOPOPPPQOPPPOOPPOPOPPQPQOOOOPPQPQPMPOOPPPPNPPQPMOOPORPPOPPPQOOPPQPPOQQPNOOPQPP' +
    'OPPPQOOOOPPPRPPPNQOOPPQPPPQPOQOOPPQPQOPPQPOOPPPORQQPNPOPOOPPPPPPQOOOPPQOPRPPQPOOOPPQPPPPPQOOPPPPOPOPQPOPPPQOPP' +
    'OQQNOOPPQRQQPPQPOPPPPSPPQPOQPPOPOPPPPPPPOPPQQPPQOQQPOPPPPPPPPPQPOPPPQPPPQOPQOPPPPRQPPPPQOPOOPPPOPPQOOOPPQPQQOP' +
    'OPOPOPPPPPPPQQPPPQPOPPPPQPOPOPPPORPOPQOQPQPPPPQORPOPPOPPOPPQOQOPQPPPPPPPQOPPPPOQPPQPPRPQPPPOOPQPOPOPPOOPPPQPQP' +
    'OQORPPPPPOOPOPPPPOPPPOQOPPRPPOPPPPPOOPPOPOPPPPPPOPPPQPOQPOQOOPPPQPPPPPPQOPPQPPPPPOQOPPPPOPPPOPPPOPPPPPPQPPPQOP' +
    'PPPPPOPNPPQPPPPOPOPPPOPQPPPPPPPPPOQOPPPPQOPPPPOPQPPQPPQPPPOPPPPOPPPPPRPPSQPPPOOQPPPPPPPPPPOPQPPOQOPPPPPQQPPQPP' +
    'POPOPPPOPQPPPROPPOQPPPQPPQPPPPPPOPPRPPPPOPPPPQPPQOOPPPPROPPOPPPPQSPPOPOPPPOPPPQPPPQQPOPPPOPROPPQPPPOPPOQPPOPPO' +
    'MPPPQPPQQPQPPPPPPPOPPQPRPPOQPPPPPPPPPPPPQQOPOPOPPPPPQPOPPPPPOPPOQOOPPSPPPPPPOOPPPPPQPPPPPPPPPQOPQPOPPPPPOPPPPP' +
    'POPPPPPPQPPPQPOQPPPPPPPRPRPPPOPQOQPQPPRPPPOPPPPPPOPPOQPPRPOPPQOPPQPPOQPPPPQPPQQPNPPPPPPPPQQOQPPPOPPQ>W%_rgL/9o' +
    '$WQj+:q:#Q.gWE^$OBib?$#NT>j{8:i&{_1p;,q&EwAu}rGYf+x3kSOr_44<W{~1K{#4^(mAY{&5Qx^Xr$Sy}t+7Ru%yY08^1f5W2-EJm2b;?c' +
    '2Cgmsfg[<.@g5D^|0W$wXIvcPI=MY%Yu(,RS@q@,Vu{Z<x0V>c~MM4h1QBqW@q^?,S#Xx75O>Ost|rj{H0WRBjjj,mnx:J(UJ2xT^YO@.dmFEd' +
    '1(*Kj@4YAvGs>md1oC+NyRmLtpAs&1pt(lGi)XX0T/u?^<Jmhsh<XbA^CXKp8x9c__jBt8Lo0wTAet(~OBLh29VcK.N/1(Lm8DuVne7f<nLjm?' +
    '=W)u#w~LNo%BEnS8)z64On7+.EHy>dD0Om/mD_3#$xFNYDqqXeAb-KErTwS97pC[>Y@:TtmIR#-c<nz7Rry9Z<LgAc<5c(M4)hLaV|=}Xy*RL>' +
    '|[sK/6Z%&qa6P<-^R30qv*BKtTJ(3ri)o$+-N+Z-45h1bn3z%|mEIcY%-^U,#L7TVMu|0HXI,6gJv)nj||]EhunS6slyEgJX%2s[%KqVqb3os=' +
    '[(m)-=p/Ypag(o2=i:tEzZy-kT[ala<.-LgS|S]qr?dxKDV%Y9;)m>nc3RD#T_6p6c]0~7G(CrDTC/[&l{PpEFvVo4Ugqsp_^86iz;p?GJb:fh' +
    'eoy+De*lS8Wpeb0[9N5|jaIjiTt3Vxhw_<5vosxvAV&RaLYx1mnSDC0Jwr?(>4kOQZMLOrR}(E(l#[rJxI|jCipOi+@^*CXKdq{=[BY<nw@$?x' +
    '(TSB2o^UVRv|$/ABDu*Py?y|%yL^Z-HvLrCe{+6J.TtJ)N*sdN3kM|Rp,p-q_l03AKYhvl_&+WxJK4sOsB1J9}1ae>KDhZ4(01:/ic+udoTl3+' +
    'BX%yw#qrh^IYa>pJFXQ0t#SG?<m?k<w^tM-.e37emQSAX8c}JiaBaI-LmGuRxGY;/r(NIfxM@_mm6_7|=yrJKLoR@biM;%-zJMfvCjESAE(3)S' +
    '%R9(HvFcz/N=A%I^|8Q>;nFzoFDd?>T*g_lYyaCdJ%pXfRa+vpa/pR?wro@AzR,1vnIw?i(9Ew_6dFxl8AvPwf@RylQ-;^}CqByLCib?FYm==r' +
    'BJO^qBmwRM$OPan<d(Nw4P_8TGlBFQbEQoCCu[<_x@x4+_$^I=@JuRYHC6k)LkQ8&0WF,)jlDukN$QI$6wbm@Mu?@F',
  shares:
    'hop[w5?^rC%iqmtqRCg>U$hrqaF:YMC|cimgmrdCG4NAflo_CQQ_Y9>fpn{V1>NT$AfjlYCa.T<.8elga=WQHG_yejgYFWXo>1*ih3;Ov_Ea8(' +
    'cnjz{IV?Q^>cliUI[>YZ>Yie3yF.6|}FBif69yGz3=NX_hzdQNT1yDWakRaV-/[Z)j^leL.=:pQEtZiTG^jBog}<kZyruazA+XBVj]HQBQfv=4' +
    'ZiT_@nCOFo&Tr49bQoZfyIVb]lb@KC,b?Ve]l*9-zwxtTiTY{HI.9{jUgSGyNZ}P])U^geHz~Kg{kSWcGz-H6Gf{PWV;Q|W]QrEP^eH{V.~v<x' +
    'O]hBk?-oEiwMXY{zD,FhqgNX-l+pbD]@yOaht{bfl9bvMXoz*G:m+9nLMj&hvW~V%vLYo{PG)g(A{K]hF}~zl$*uOVk2n[3y)*%M5l*E2<kcf>' +
    'Hk<h&}~&}+uErEg+Goh<HdKHs0~?%d5z9B}N{He(m8<nC|j--{o,BfF?Cf<#KrUxl1Cq9YHh.*zb?UmaB1KN34<1ENh,QyyCh%|IC|$|Ex6I5E' +
    '<|dSMA,t/{S7so_K}CGmfyXC_x<}<E/0~T4su(4h^21,8=GO<8+d;$z>$r~w0S$^p&8~[3Kv.%Xy?M_p(nt+y.o~4{{<KSXDgE/4&sz|ib*B[x' +
    '7Wq|Qk=[vn|L=j%O[nmz[{Ff%pVTZhr6m<C|*wC1Hg>m00lDo4wp3mA};NjcAUUipz}.|;k?h7%r{u$id}uXXIGS.%:|h|f|9Yu4Bl$(_SCxu;' +
    '|{~&PTl;s.+njp#BK^9=T)|-b.y~#xW@p~4&^?ijnNCujgw>dF~b7*%}}jta}3plO_$:%V5mA.2Gcl*L-jv4@+|u#%{AJKvJa*yh(^Z^li*;bw' +
    'i%e2-y:LyE9i(no}H5sgT^,]#mVNDKYjru,d]GU{5X4w(T:;G$VO}R;*x~,U|q*=z*.N#}STT46>U}#jXvnz41|W+Ll&cq|.vz7|-/Yzhyv}mB' +
    '7{5FxAJ|4g?k;pF:IPDyrg@uepHvC{z7>+{v*P~8Xm+ki(|h[;)nT5Ru5;Zqverbf%.0_>1cg-$hw}t0tW5bj7OOXCo|:Orppy_|+g~&>,]7DF',
}
