import type { Forest } from './forest.js'

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
    'glued',
    'addresses',
    'marks',
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
    'width-1',
    'width+1',
    'width-2',
    'width+2',
    'stop-1',
    'prose-1',
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
    'below-story',
    'above-story',
    'units-log',
    'sentences-share',
    'score-mean',
    'cohesion',
    'twins',
    'story-share',
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
    [34.25, 43.25, 49.25, 67.25, 78.25, 82.25, 90.25, 94.25, 102.25, 118.25, 155.25, 167.25, 221.25],
    [3.0563, 3.917, 4.6372, 5.2324, 5.3578, 5.4038, 5.5104],
    [3.5, 4.5, 6.5, 7.5, 8.5, 9.5, 10.5, 11.5, 16.5, 17.5, 19.5, 27.5, 28.5, 34.5, 42.5, 80.5, 110.5],
    [2.5977, 2.6898, 3.0089, 3.7519, 4.6703, 4.8016, 5.5728, 6.5038, 6.9175, 7.1371],
    [1e-35, 0.16542, 0.21499, 0.30079, 0.33559, 0.35782, 0.40192, 0.5021, 0.99444],
    [1e-35, 0.0068611, 0.029871, 0.048965, 0.051769, 0.083492, 0.089917, 0.10019, 0.17426],
    [1e-35, 1.5, 2.5, 5.5, 6.5, 7.5],
    [1e-35],
    [1e-35, 1.5, 2.5],
    [1e-35],
    [1e-35],
    [0.029706, 0.062896, 0.065942, 0.25833],
    [1e-35, 1.5, 2.5],
    [1e-35, 0.050316, 0.08404, 0.40455, 1.0556],
    [1e-35],
    [1e-35, 3.5, 5.5, 6.5, 7.5, 8.5, 9.5, 34.5, 39.5],
    [1e-35, 4.5],
    [1e-35],
    [
      -4.9811, -4.9293, -4.8801, -4.5817, -4.5267, -4.47, -4.4098, -4.1327, -3.9719, -3.8867, -3.6041, -3.495, -3.2604,
      -3.1356, -2.7142, -2.5586, -2.4005, -2.2321, -2.0557, -1.6615, -1.4395, -1.1974, -0.65515, -0.3444, 1e-35,
      0.68398, 1.0569, 1.4287, 1.814, 2.1933, 2.5447, 2.8678, 3.1758, 3.4661,
    ],
    [-3.7758, -3.3624, -3.2415, -2.546, -2.3865, -1.8499, 1.9127, 2.3017, 2.6694, 3.0141],
    [-3.3383, -3.2195, -2.9684, -2.6814, -2.5323, 2.3208],
    [-5.1681, -4.3234],
    [-4.6964, -0.64068, 1.9427, 2.3419, 2.7179],
    [-5.1037, -4.3329, -4.1949, -3.6974, -3.5949, -3.2455, -2.2197],
    [-4.6432, -3.7334, -2.1837],
    [54.25, 260.25],
    [1e-35, 80.25, 116.25],
    [1e-35],
    [191.25],
    [1e-35],
    [1e-35],
    [
      -4.3956, -3.9106, -3.26, -2.8011, -2.3861, -2.0694, -0.86645, -0.59755, 1.0799, 1.4983, 1.9472, 2.3807, 2.7892,
      3.1793, 3.5482,
    ],
    [-4.006, -3.4829, -3.0299, -2.9281, -1.8993, 1e-35, 0.29986, 0.61101, 1.8377, 2.3565],
    [0.26786, 0.30952, 0.36667, 0.41429, 0.92857],
    [
      0.060662, 0.080128, 0.17914, 0.24265, 0.29706, 0.40588, 0.44097, 0.48529, 0.53137, 0.55051, 0.56696, 0.59412,
      0.80625, 0.89444, 0.97059,
    ],
    [12.293, 16.464, 56.577, 62.577, 65.464, 70.893, 73.586, 76.155, 101.29, 112.31, 127.04, 135.59, 181.59, 196.34],
    [-4.6515, 0.92453],
    [-2.2712, -1.8401, 2.2674, 2.912, 3.2166],
    [2.5, 3.5, 8.5, 18.5, 20.5, 21.5, 22.5, 26.5, 29.5],
    [5.5, 6.5, 7.5, 8.5, 11.5, 16.5],
    [0.025936, 0.076956, 0.19235, 0.24089, 0.30532, 0.48237, 0.53685, 0.6174, 0.63267, 0.64834, 0.96086],
    [1.5, 2.5, 4.5, 6.5],
    [2.5, 6.5],
    [1.5, 30.5],
    [3.5, 4.5, 6.5, 8.5],
    [1e-35],
    [1e-35],
    [
      2.602, 2.7403, 3.0678, 3.1985, 3.2385, 3.277, 3.9796, 4.2121, 4.3631, 4.4367, 4.6775, 4.7318, 4.8323, 4.879,
      4.9802, 5.6186, 6.0027, 6.0509, 6.2383, 6.3395, 6.5043, 6.9962,
    ],
    [
      0.06257, 0.095765, 0.11565, 0.18175, 0.20137, 0.29856, 0.31594, 0.42639, 0.48161, 0.55763, 0.60045, 0.61359,
      0.63899, 0.6639, 0.75252, 0.84039, 0.92868, 0.99741,
    ],
    [-4.312, -4.1909, -3.6149, -3.0408, -2.2861, -2.1811, -1.4581, -1.2919, -0.6929, 1e-35, 0.33411, 1.3054],
    [-1e-35, 0.15849, 0.50424, 0.53411, 0.54631, 0.7285, 0.85913],
    [1.5],
    [0.53433, 0.62429, 0.66525, 0.80685, 0.82792, 0.91622, 0.96629],
    [-4.6905, -4.4252, -4.0503, -1.5581, -0.54377, -0.19346, 1e-35, 0.22858, 0.46566, 0.70926, 2.3957, 2.9364, 3.4237],
    [
      1e-35, 0.083772, 0.18476, 0.20468, 0.27609, 0.28598, 0.31462, 0.36696, 0.48605, 0.54313, 0.56172, 0.58351,
      0.60062, 0.69012,
    ],
    [-1e-35],
    [1.5, 3.5, 9.5, 11.5, 59.5],
    [-1e-35, 0.032292, 0.11634, 0.32987, 0.57157, 0.63339, 0.669, 0.71221, 0.75024, 0.97302, 1.9969],
    [
      -1e-35, 0.093387, 0.12614, 0.15849, 0.23583, 0.25212, 0.28692, 0.30839, 0.33616, 0.36451, 0.37966, 0.44544,
      0.48181, 0.53411, 0.55662, 0.60208, 0.63733, 0.6476,
    ],
    [
      0.11111, 0.16672, 0.20203, 0.22622, 0.25002, 0.30556, 0.33333, 0.3334, 0.36111, 0.46563, 0.51971, 0.64147, 0.6821,
      0.9951,
    ],
    [
      0.17416, 0.20241, 0.22425, 0.25001, 0.27756, 0.29491, 0.35748, 0.53149, 0.56122, 0.57425, 0.58883, 0.66984,
      0.98509,
    ],
    [1e-35, 7.25, 64.25, 126.25, 137.25, 161.5, 204.25, 255.25, 365.25],
    [1e-35, 1.5, 9.5],
    [
      4.6372, 5.3495, 5.8819, 6.2393, 6.7702, 6.9719, 7.1225, 7.2446, 7.4428, 7.5356, 7.6125, 7.6864, 7.8417, 7.9836,
      8.0413, 8.1039, 8.1672, 8.2283, 8.3626, 8.4272, 8.5006, 8.612, 9.1721, 9.6473, 10.397, 10.588, 10.773,
    ],
    [0.03941, 0.087622, 0.22846, 0.28367, 0.33495, 0.4772, 0.56801, 0.99517, 0.99702, 0.99757],
    [1e-35, 14.5, 15.5],
    [
      -4.9811, -4.8311, -4.7335, -4.5817, -4.5267, -4.47, -4.1327, -4.0529, -3.9719, -3.8867, -3.6041, -3.495, -3.1356,
      -3.0035, -2.7142, -2.5586, -2.4005, -2.0557, -1.8634, -1.6615, -1.4395, -1.1974, -0.94446, -0.65515, -0.3444,
      1e-35, 0.84906, 1.5529, 2.2008, 2.7605, 4.406,
    ],
    [
      -5.0338, -4.634, -4.5817, -4.47, -3.8867, -3.6041, -3.495, -3.2604, -3.1356, -2.86, -2.5586, -2.4005, -2.2321,
      -2.0557, -1.8634, -1.6615, -1.4395, -1.1974, -0.94446, -0.65515, -0.3444, 1e-35, 0.56268, 0.92763, 1.3132, 1.6705,
      2.0134, 2.3103, 2.8554,
    ],
    [1e-35],
    [
      -3.1804, -2.3369, -1.9142, -1.5129, -1.1576, -0.78013, -0.40388, 0.88809, 1.1477, 1.5901, 1.7617, 2.0619, 3.1666,
      3.6386, 3.8151, 4.5148, 4.6764, 4.7792,
    ],
    [1e-35, 1.5, 9.5, 10.5, 11.5],
    [0.006192, 0.00905, 0.017032, 0.043828, 0.047271, 0.072202, 0.13573, 0.14625, 0.20612, 0.27641, 0.38529, 0.76606],
    [-1.0032, -0.93322, -0.8876, -0.47712, 1e-35, 0.19159, 0.29507, 0.40642, 0.65419, 0.86541, 1.5886, 1.9063, 2.4678],
  ],
  nodes:
    'hhh!!hc!!c!!hh!!7hF!!!!gCC!!cWn$!!!!!CVl!S!!!!iii!!i!m%!!!i_i!!!C_!!!gCC!!dWn!!!m!!CSl!!l!!!hhh!!h!!i_f!iGm!!!' +
    '!!C!!iii!!i!!i_F!Si!!!!i_!!!666!!6!!66f!H;!!!f!!6!!hhh!!ch!!!haFm!!!!Ca!!!iii!!i!!iiFc!f!!!f!!c!!gC+!!+X!Z!!C!' +
    '!7k!QR!!!!hhh!!b!!ibkT!!!Tl!!!C!!hhh!!h!!iai!S!!W!!C%!!!gD,G!!!,m!!aT!!!Ya!T!!!gI+Y!!L!!c+!W!!k!!Y_!!!hh!ee!!!' +
    'iae_e!!!!!D_!!!ii!!icGk!!i!!]!k!!7#!!!ii!b!!ibi!^!!W!e!!7$!!!66!0!!6_6!%mT!!!%!!!6!!cDn!!jWn$!!!!!fZ!f!!Y!!66!' +
    '!66$!P!!f!acf!!!7!!!hh!0!!ChF!b!!bF!!F!!C!!DnD!+!F!!+!!D+K!^!!^!!!66!!6TlJ6!f!!!ea!!!(!!!ii!!iTk!aD!e!!!U!!Ca!' +
    '!!hh!!hGZ!:!!;!h!!7f!1!!!ii!!cFi!b!!ie!!!ia!e!!!ii!!iiSb!!!aSk!!!!%!a!!66!!66e!!;!&!T_!!Y!!6!!ii!!cTm!L!!i!!ik' +
    'd!U!!!!66!!6mZb!^!!!D_!!k!c!!!66!!66!Fa4k!D!c!!!!!)!!hh!!ceh!!Y!Y!!h]!l!e!!!CC!!C*mZ!!Q^!F!!!EM!!!!66!!663!b!!' +
    'Y!Y#!!U!3!!!ii!!Cie!S!!_e!!e!Wb!!!!66!!6n68%l![!!O!<!!!!!!CC!!C*a!!eT_#!M!!!!_!!!66!!6Tm!%TK![!M!!!!%!!!6!6f!e' +
    'bL+!!!&!!b!W!e!!!7,=!!,!!kfZ!!#a!!!f!D!!6!663!!;!&O!!Fk!b3!!!!!hh!!CmGk!!_!!3U!!UZ!!!!ii!!f!kbf*!!i!_*!!!!c!!C' +
    'n!(!!8!f!k<!SfZ!!!!]!!i!nf!kFkG!!L!!:!!]Z!!!!h!h3!!;3!3!!a!&!TS!!Y!!6!6e*X!!!J!UX!mK!a!!!!!87!!ebL[!!J)!!!!b!F' +
    'l!!!i!i3!!fT!!dTm%!!3C!!!!!h!h0e!!!mU!e!e!!U!V!e!!hJ!!bn<!lK+!3!!!S!3!!!!6!6FY((nn!!!!n!!TZ!!!!!*m#!(+!!!3!3!!' +
    'en!;!!0!!8+>!V!!VL>!!J!!M!!f!S!!h!k&!E!!U!*m!eK!J!e!!!!6!6WGm4G!(F!!!!!:(!!!!!he!!Fl]h!Jeb!!!!!e!!(!!8!PF!$!!_' +
    ')m^!%!!!!$!I!!6!eSa)!!!S!TS!!S!!ST!!!6!ebS3LRe!!L!!!!l!!!S!!h!.n*%m!O!!+OJ!!!!h!!!!6!/k@!!__!*!!PY0!6!!!!!he!!' +
    'e+%f!_!!!#!^!!_!W!!i!Y!Yb!!K!lS!!S!3ZZ!!!!h!bf!CSbS!!!fl!!f!!!L!!*S)!!m!!eT!D!e!Gb)!!!!!6e!ZS!!X!!9!.e6!!6^!!!' +
    '!$JFe$!G!!!e!!k!V!!3e!!!&E_!6)!!!!k3!!Lb!ZL!!!!&EG!YJ!!!!k!F>!k!!(!%!!i!Y$!!7+n!!!icX!!!a!$!!eSDn!S!+&!!!6!!X&' +
    '!!!S!!nk%!!%f-+3a!!!!!SF!!!!!6!&A)Ya!!!!!ea!!Tk!!]!!l/3!!!3J!TVUT!!!!mT!!!!lgk0kGZe!!!!!!!!k!e]!!!W_*e6!!!!(T!' +
    '!e!(!#!C!!!66e!&B*%!S!!!!!1n*!!!!!#Tk=!!!I&e!!!1!!)e!5!!!TbkSTk!!!!!60l!T!S!!!!!##[%X!!!!:_!&2!!R!!!)!!k&!!KIk' +
    '4&)!!!!!G!!eL!!!TmG!N&_!!!!4!g7!!!&k!!!J$EK!!!!lgKE%!h!!!U!!!!f!.eSTe!!!m!TS!!X!!!%!!6!<!bNf!GbG!U!!f!!!!m!!e+' +
    '%b!!!#!!_!be!m!!e]!!!-_!S!Y&!TU!SU!!U!!Y!!!!.f!I6c0/33!!!!)!!!!G!!!b*V#,5!!!!(#!!!F!!^T!!!IKk3TSS!!!S!E!!!L!!!' +
    '(!!h/7+#!M^!G!#!!!!9!!!*!!.eS)n!!!m!#h!!!T!lm!!!!,/#e!_!b!e!!e_!!_!!!U!!k!TUk!!kG!&!!f!U!!)M!!!W_*%O!!:^1!!Z!!' +
    '!S!!!1!!nhc1X!!!a!!1nX#!!!!L!!!;8!P!!?PV!!!aae!e!!!6!!Y$!!Y!;!U!lSU!!!S!TU!!!WNeb!e!&!_H!!!!He(!!!!!',
  chosen:
    '<509&(?>*A##(%$#+%-%#-80,5,)<1:.,#(%##+,,.#(;4/8<0$:%,.7/*4<2%4:?&:3.7?=$$)$B:3.&6@/%,/,6.*2=;,)$$##&##)++*-##' +
    '93/0=-+1,(/:3-6=.;3#/+#&#)#,14.*,#$#(.$##0/)71=%=/+&#-&2,=$&+7(0+*1+0=.5.#<,%5/$?28&,,2B#%,##+%$.#.4/@9$#$-,($' +
    '4-$-:+0+$-0(*$#2#,#%$,3-A0()8&7&%.)>/+()%+0)3-?+#$#8-$#-($+4#3=@)9-(?480.6.$)1-@6%&#-&,C,($),-0@0%,1+A+%0)))3+' +
    '0*A6.$#.*%)0,$%;$)B&%*%#/#&&##(($/)B4&0%*%&+*%01&8+%-#/0*C/?)%##$%%#0#%15%$#//(C2*1*###4.C#.#+##,#<###$4(/0$#*' +
    '-C3*%##+-&#.(1+)-5+*+-($#40(#.4&*$))(#4$9(0%(.#52+).#%.-5*(#($#-1+,E.%)&-&-(1%)/#)#()*,(&,&(#$2+.#*)2$%,)=>*$9' +
    '*+00#()#%+,&D0(*#&%,,(#(&###%3((%$#$)*#%*%(9$(#($$)=##$%E#-&$*#)%$&61(&0).#9&&#2*%+,*,#&(.(##+(72%,$*$(#,#%($8' +
    '%#0$&$$#$*=$%&#%#)$0#7+6&#0&%++)##%(0#(/+,,)#0#28/6*(-&#&(#35#%0)%.6$,(##&><-)$23#/%(#$4#%+;&&,.0*+#&(-%#*#-&*' +
    '#%(&##9(#*#3&+#$##>*$*0$34+###08/###&&$2)%2#($*,,*(-&-3($1$.)100=%#-(24#+,+&)E<%%#$($#-#05)$#-%$*,#2(,%$%<#%&5' +
    '.$##)($(##,$)$%/$+%,$%2(*#&(##%,0$*(&(%%#-@+##/(#(,(0%%##0$%1##%)%&#/#(##(/*$#%$0&**8-.(##&<(#&*#,$0$&$##),&(.' +
    '(%/)#%##$*,=%(##&%&-$##3($$,+=%&.%#/##%*5*.$#5#$*.*,(#%#3%%$&&%))&0=((#+#,$)$$#%#&%1-2;2#&(*&(,/,*-#$:()(*##8(',
  leaves:
    'NNOPOPPQPQRRNNONOOPPQQPRNNOOPPPQPQQRNNOOPOPPQPQRNOOOOOPQQPQRNOOOPPQOPQQQNOOOOPPPOQQQOOOOPOPPOQQQOOOOPOQPOQQQOO' +
    'POOOOPPQQQOOOPOPPOPPQQOOOPPQPPPQPQOOOOPOPPQPPQOPOOPOPPQQPQOOOPOPOPPQPQOOOPPPPOPQPQOOPPPPPPQQPQOOQPOPPPPPQQOPOO' +
    'PPPNOQPQOOPPPOPPQQPQOOQPPQPPPPQQOPOPPOPPPOPQOOPPPOPOPPPQOOOPOPPPOQPQOOOPPQPPOQPQOOOPPPQPPPPQOOPQQPPOPQQPOOOPPQ' +
    'PPPQPQOOOPPPPPPNPQOOPROPPPPPQQOOPPQPPOPPQPOOOPPPPPOPQQOOPOPPPPOPQQOOPPRPPPQPOQOOOPQPPOPPPQOOPQPPPOOPPQOOPPOOPO' +
    'QPPQOOPPPOPPPPOQOOPOPPPPPPQQOPOPOPPPPOPQOPPPPQOPOPPQOPOPPPPPPROQOPOPOPPOPQPQOPQPOPOPPQPQOOOPPPRPQPQPOPPPOPPQPP' +
    'PPOPPOPOPPPQPQPPPOPPPPPPPPOPPPPPPPPPPPOOPRPPRPPPPPOPPPPPPOPOQQOPQPPPPPPPPQPSPPPOPPPPPRPPPPQOPQPPPROQOPQPPPOPQP' +
    'OORPPPPPPOPQOPPPPPPOPPPQPPQOOPQPPPPOOPPPOPOQOSQPOOPQOPOOPPPQOOPPQPPPPOPPOPQPPOPQPOPPOPPQPNOPQPPPOPPQPPPOPQPOOO' +
    'POPRPPQQQPPPPPPPORPPPPPQPQPQPPPPPPPPQQOQPPPOPPPSPPPPQPRPPPPPSPPOQPPPPPOPPPPPPPQPPPPPQPPOPQPOPPPQPPPPQPPQOPOPSQ' +
    'PPPPOPPPPPPPOPQPPRQOOPPPPQPOOPPQPPPOQPPPPRPPPPPRPPPPOPPQPQPOQORPOPPQORPOPPPPQQPPQPPPPQPPOPPRPOPPPPPPOPOPPORPPP' +
    'PPOPPPPPQOPQPPPPOPOPSPOPQOPPPOPPPOPPPPOPQPPPNOPPQPQPOPPPPOOPQPPPPPOPPPQPRQPQPPPPPPPPPPPPRPPROPPOPPPPPQPPPRPPPQ' +
    'PQPPPPPOPPPPPOPPPPPPPPOQPPQPOPQPQPPPPQPPPPPPPPPOPPPPPPQQPPOPPPPPPQPPPOPPPPQPPPPPPPOPPOPQPPPRPPPPPQPP=W&I_oL&eo' +
    '/XPe.kH|C~y>hG]s>J+6d>)}J>j|/X-GErW)1+q$FtHWh(?2_,x,NzJpAk-d9{}0NwCq8sk/Z|&6OmkP_u}W&w,<Uv4a9h<,3iD1@}MN{LaL@f' +
    '3Ejn_jpDGJDk5Eg(]5$#fKwh=g<jLW]e/.mSQ:=g,Vw&5.PW>Dpms_~m0Jzd@lN;Gh~2h7VWAh~9k=%JZ4MWBer3NP]q#3+WKE|_8aZnFVyHEk' +
    '$X,N-i>9;GDeI*Nx?m/g)XL.[uw}|t5qFIGi*%dzfz}NvHJrquyb:gX/QSJpO0KRJgV#XMLnzW1A_cy2~ILq6<=MlwDK,<NmZ:n)M4G#xIPqg3' +
    'o8UjHtsDOpLTu(qO5EA7Ol66(-uq=d>NTxnJk=Utd$&<UsOvn4Wqy>$8Qp,WTo3N/Ue5Rog>]Hg{Y3w?Uy#$?WRkqey;Z~bKj}ks6|A:Vw4qg^' +
    'Cc/f>6h-S{iv)fBcd4cZl6bD_H,7Z9g1eu0:zc|>X-]$nIc@kR5y:<^#??d<^_B7UNn3K=HylUQXWIqMpRLpOi%2Dqs:gzMha:*NFtuR8olk]2' +
    'g%o:*Qcxw#94q:efm-de/4YoN?dip_BAS$@Iud;ijAn_9f5wm:(.oHh>2F}#Ofb+1(KJawS%p9NL#y(*<r@]H=TBk/tP;DhqbPGAmpGR0SMLlu' +
    'g3a>8^?qEyLsW8@Zwi_B?n*bBu~rFBi}ZK$)$Tprk2kzyJH)R%x|Hu,]>OKq}$v/12a;Ss_{?uyQ5&7da.9_Jqsc@/fN({ETcBxaRuBg}){7gX' +
    'j4$R5(ni=+#T&[Sn<<8nVwI%t=%,}V-,QfDcggRfE*EM)%Fhri.-@m%*JMRvxi0#^9(Z/SY),QpvTj[;?imQ&xc@2E/=jud||f%/@5Q8KgRtGY' +
    'y>1_$?I}COvUrSZ@<P?Py_7WlNDH%BP0^d6sy??CSQzu7(8aRs6u1Ph5rfv;?^^E*]=17[8LIDr;PU{1B.jyf17s{QzlXN*|7W7U,b}nF@?h4e' +
    'bxHNJ/NZdrOP[?:JIVS_%g5j2j#StFkde$ecL-#L6BZQW6tr{U~1Kc-~lS6actJ/I;;*W&2bJ/U#Ia+:&sxSg{v6nM2/E9W3]SDJY*N2&d?wxH' +
    '/#UPm-15[0QFx3Jfveu30/rDOy<_H6Dk=k[y=~PEj3.QLDYqw<sm5uG)VuJoIi6Cg[f9GgvPe*&}i-W)|,Z?q5s%E_',
  shares:
    'hqnVzt5b?H;jlnssoaEg/Nhop[Zj:YN?bjlnktoL?O4Ogok[>Q1WXH?gnk[>XLsW:UgmjUCb+i4+<fnj{QB[HAFbfnmPGfkj?+*jf3OAQrG)el' +
    'dpmyJX+]WZBfncPGW_d_Bqjc3KFcz~DRWjg6t|vF|JMVamx(OY>h-KZ_lQfM1YSH=v]l|SS;kdhDx[i~UN9cHU{<k_{ztpY,=T?ZkZHXb*Ql0(' +
    'Za~]LUz[:gAaubE|?a_6BOXc_k_@A.HZ@Xj[h+AV4yE^XcQY%[%VS*_UgSTN9UwPZKUgcJwzXp1gfRkbD(/(iAb?RkV:OdFQ<RGRcdPJ{a^AbD' +
    'QWeEjBq1P7uRhV(e*_VL89PLjb7Fp8Iz7NWiAf|)Lc+xNQnF*{K0,gOQWk{q|R<1wYPLmc@?}HKE5NTlsI{T*=*~Mm%6VUe)EpjJ/Buk.By7&8' +
    'HnEi+(3f-FpMVqOLEEy:JrHU%l{,lGV~AExjC%f+|.H:Hx%n|2Px/>FHFi,f5K%g9SGs8zZ2p)t7qSw=aHZJsB[]=Bb3M_qSthQ=H~)Gfl5.QT' +
    'DS||+_ILa*|:skSe5Vdsc+WA_(@hC=m?~P3MJn&OO*3}2,+d&q@{.)%1vvcDaU,/}R:EwcxLEUWTfVA|xPp3>w@j;8MIeHwm.$%00fJvV_QoGz' +
    '5|}qS/m8r=y0|+w:3~k|}_ED+c~VhlfBr-2S|0KQ)}48.|$x{Y|F8j?W/m/=xl2nerMDE=&$|+bVux+se<s,-(d=&RuO]-wz|Jc&RxdJ&D%0fX' +
    '-2vO9?Kx&]VAHw=NC-<a+/}*}~n~Ltg|:.&^[:Z>^(>qj|e|4db+HG|j}j~O@m^%|Ku@}_P(>(rq^wp()BjWE^lwx}/|wh*e}+_g@7CDop}k.p' +
    'nN;hm{),4}~*>/b]k[jq$<g;O,4Chvdjh+yk7h}5=xGw$}7U){Hf=?V.1|F0}B./*2*b}pf&01S(n~8(y&0BoHIm}$ss}}~f]|I}lQ[nwbV)_f' +
    't1^o-U]E1*Nj}j4X@>Yg&u}AJa8Io4&k}|{r%(7(=@(*&}*<,o7wnaJuRuIfwBmeGp}k|}$XfeR|,?ne)pbyOWm3/mX5+FRz+p+u@uS116,2Cn',
}
